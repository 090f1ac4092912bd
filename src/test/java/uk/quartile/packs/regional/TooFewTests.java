package uk.quartile.packs.regional;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.JobExecution;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.reading.JdbcFigures;
import uk.quartile.packs.layout.BlockText;
import uk.quartile.packs.table.AuthorityTable;
import uk.quartile.packs.telling.Sentences;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No percentage of fewer than 20 stands anywhere in a report, of whichever quarter, nor
 * is it counted: every row of every table is walked over, and every sentence that counts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TooFewTests {

	@RegisterExtension
	static final TestDatabase real = new TestDatabase();

	@RegisterExtension
	static final TestDatabase invented = new TestDatabase();

	private static final Pattern COUNTED = Pattern
		.compile("^(?:(?:All \\w+|Both|The one|(?<some>\\w+) of the (?<judged>\\w+)) "
				+ "authorit(?:y|ies)(?: that can be judged, of (?<all>\\w+),)? ha(?:s|ve) "
				+ "(?:a (?<way>higher|lower) \\w+ than|the same \\w+ as)|None of the (?<none>\\w+) authorities can be judged).*");

	private final List<MeasureFigures> figures = new ArrayList<>();

	private final List<RegionalReport> reports = new ArrayList<>();

	@BeforeAll
	void compares(@TempDir Path folder) throws IOException {
		compare(real, FrozenJobs.FOLDER, Path.of("input"), "E12000004", "2021-22-Q4");
		SampleRegion.write(folder, 9, 5);
		String newest = Stream.of(folder.resolve("input/returns").toFile().list()).sorted().reduce((a, b) -> b).get();
		compare(invented, folder.resolve("jobs"), folder.resolve("input"), null, newest);
	}

	private void compare(TestDatabase database, Path jobs, Path input, @Nullable String given, String quarter) {
		StoredInput stored = new StoredInput(database.dataSource());
		Catalogue catalogue = stored.receive(jobs, input);
		stored.acceptAll(input.resolve("returns"));
		String region = (given != null) ? given : catalogue.settings().region();
		Run run = new Run(Quarter.parse(quarter), region, Set.of(Report.REGIONAL), Set.of(Edition.RESTRICTED),
				"rebased", input.resolve("returns"), Path.of("target", "output"), "program", "test");
		JobExecution execution = new Stages(database.dataSource(),
				Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC))
			.run(catalogue, run, "observationStep", "rateStep", "comparisonStep");
		assertThat(execution.getAllFailureExceptions()).isEmpty();
		List<Figure> all = new ArrayList<>();
		new JdbcFigures(database.jdbcClient(), catalogue).forEach(Stages.comparison(execution), Edition.RESTRICTED,
				all::add);
		RegionalReport report = new RegionalReports(catalogue, "").report(region, Quarter.parse(quarter), all,
				List.of(), List.of(), "0123456789abcdef", LocalDate.of(2024, 8, 1));
		List<MeasureFigures> grouped = MeasureFigures.grouped(region, all);
		Stream.of(true, false)
			.forEach((own) -> this.figures.addAll(
					grouped.stream().filter((each) -> each.quarter().equals(Quarter.parse(quarter)) == own).toList()));
		this.reports.add(report);
	}

	private List<MeasureNumbers> pages() {
		return this.figures.stream().map((each) -> MeasurePages.numbers(each, true, Map.of())).toList();
	}

	@Test
	void standInNoCell() {
		List<MeasureNumbers> pages = pages();
		assertThat(pages).hasSameSizeAs(this.figures);
		int now = 0;
		int earlier = 0;
		for (int i = 0; i < pages.size(); i++) {
			MeasureFigures figures = this.figures.get(i);
			List<Figure> rows = Stream
				.of(figures.authorities().stream(), figures.splits().stream(), figures.region().stream())
				.flatMap((each) -> each)
				.toList();
			AuthorityTable table = pages.get(i).table();
			for (int j = 0; j < rows.size(); j++) {
				Figure figure = rows.get(j);
				AuthorityTable.Row row = table.rows().get(j);
				if (few(figure, figure.denominator())) {
					assertThat(cell(table, row, Dates.quarter(figure.quarter())).orElse("")).as(row.toString())
						.doesNotContain("%");
					assertThat(row.words()).as(row.toString())
						.allMatch((cell) -> cell.isEmpty() || cell.equals("\u2013"));
					assertThat(cell(table, row, "95% interval").orElse("\u2013")).as(row.toString())
						.isEqualTo("\u2013");
					assertThat(cell(table, row, "Change, points").orElse("\u2013")).as(row.toString())
						.isEqualTo("\u2013");
					now++;
				}
				for (Change change : Stream
					.of(Optional.ofNullable(figure.onYear()), Optional.ofNullable(figure.onQuarter()))
					.flatMap(Optional::stream)
					.toList()) {
					if (few(figure, change.before().denominator())) {
						assertThat(cell(table, row, Dates.quarter(change.earlier())).orElse("")).as(row.toString())
							.doesNotContain("%");
						assertThat(change.equals(figure.onYear()) ? cell(table, row, "Change, points").orElse("\u2013")
								: "\u2013")
							.as(row.toString())
							.isEqualTo("\u2013");
						earlier++;
					}
				}
			}
		}
		assertThat(now).isGreaterThan(20);
		assertThat(earlier).isGreaterThan(20);
	}

	@Test
	void standInNoSentenceOrChart() {
		List<MeasureNumbers> pages = pages();
		int found = 0;
		for (int i = 0; i < pages.size(); i++) {
			MeasureNumbers page = pages.get(i);
			String words = Sentences.lead(this.figures.get(i)) + " " + String.join(" ", page.paragraphs()) + " "
					+ String.join(" ", page.notes());
			for (Figure figure : this.figures.get(i).authorities()) {
				if (figure.value() != null && few(figure, figure.denominator())) {
					assertThat(words)
						.doesNotContain(figure.areaName() + " " + Values.value(figure.measure(), figure.value()));
					assertThat(figure.overTime().trend()).isNull();
					found++;
				}
			}
		}
		assertThat(found).isPositive();
		for (RegionalReport report : this.reports) {
			assertThat(BlockText.of(RegionalExample.pages(report)))
				.contains("A percentage of fewer than 20 is shown as numbers");
		}
	}

	/** What reads the same neither rose nor fell. */
	private static long moved(Measure measure, List<Change> changes, int sign) {
		return changes.stream()
			.filter((change) -> !Values.readAlike(measure, change.value(), change.earlierValue()))
			.filter((change) -> Double.compare(change.value(), change.earlierValue()) == sign)
			.count();
	}

	@Test
	void areNeverCountedAmongThoseThatRoseOrFell() {
		int counted = 0;
		int notAll = 0;
		List<MeasureNumbers> pages = pages();
		for (int i = 0; i < pages.size(); i++) {
			MeasureFigures figures = this.figures.get(i);
			Change told = figures.region().flatMap(Sentences::change).orElse(null);
			if (told == null || figures.measure().unit() != Unit.PERCENT) {
				continue;
			}
			boolean year = told.equals(figures.region().get().onYear());
			List<Change> own = Stream.concat(figures.authorities().stream(), figures.splits().stream())
				.map((figure) -> year ? figure.onYear() : figure.onQuarter())
				.filter((change) -> change != null && change.noneBecause() == null)
				.toList();
			Figure region = figures.region().get();
			List<Change> judged = own.stream()
				.filter((change) -> !few(region, change.before().denominator())
						&& !few(region, change.now().denominator()))
				.toList();
			long risen = moved(region.measure(), judged, 1);
			long fallen = moved(region.measure(), judged, -1);
			String lead = Sentences.lead(figures);
			assertThat(new long[] { told.footprints(), told.judged(), told.risen(), told.fallen() }).as(lead)
				.containsExactly(own.size(), judged.size(), risen, fallen);
			Matcher sentence = COUNTED.matcher(lead);
			assertThat(sentence.matches()).as(lead).isTrue();
			if (judged.size() < own.size()) {
				String all = judged.isEmpty() ? sentence.group("none") : sentence.group("all");
				assertThat(all).as(lead).isEqualTo(Words.number(own.size()));
				assertThat(lead).containsIgnoringCase("all " + Words.number(own.size()) + " together");
				notAll++;
			}
			if (sentence.group("judged") != null) {
				assertThat(sentence.group("judged")).as(lead).isEqualTo(Words.number(judged.size()));
				long some = "higher".equals(sentence.group("way")) ? risen
						: "lower".equals(sentence.group("way")) ? fallen : judged.size() - risen - fallen;
				assertThat(sentence.group("some")).as(lead).isEqualToIgnoringCase(Words.number((int) some));
			}
			counted++;
		}
		assertThat(counted).isGreaterThan(20);
		assertThat(notAll).isGreaterThan(3);
	}

	@Test
	void areNoneOfThoseThatDifferFromEngland() {
		int told = 0;
		List<MeasureNumbers> pages = pages();
		for (int i = 0; i < pages.size(); i++) {
			List<Figure> authorities = this.figures.get(i).authorities();
			boolean england = authorities.stream().anyMatch((each) -> each.england().verdict() != null);
			List<Figure> judged = authorities.stream()
				.filter((each) -> (england ? each.england() : each.region()).verdict() != null)
				.toList();
			assertThat(judged).noneMatch((each) -> few(each, each.denominator()));
			String sentence = pages.get(i)
				.paragraphs()
				.stream()
				.filter((each) -> each.contains("eyond chance, ")
						&& each.matches("(?s)(Beyond chance, |.* can be judged: ).*"))
				.findFirst()
				.orElse("");
			assertThat(sentence.isEmpty()).as(sentence).isEqualTo(judged.isEmpty());
			int known = (int) authorities.stream().filter((each) -> each.value() != null).count();
			if (!judged.isEmpty() && judged.size() < known) {
				assertThat(sentence).startsWith(Words.someOf(judged.size(), known) + " can be judged: beyond chance, ");
				told++;
			}
		}
		assertThat(told).isPositive();
	}

	private static boolean few(Figure figure, @Nullable BigDecimal denominator) {
		return figure.measure().unit() == Unit.PERCENT && denominator != null
				&& denominator.compareTo(BigDecimal.valueOf(20)) < 0;
	}

	private static Optional<String> cell(AuthorityTable table, AuthorityTable.Row row, String head) {
		int place = table.numberHeads().stream().map((each) -> each.replace('\n', ' ')).toList().indexOf(head);
		return (place < 0) ? Optional.empty() : Optional.of(row.numbers().get(place));
	}

}
