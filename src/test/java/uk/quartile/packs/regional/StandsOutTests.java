package uk.quartile.packs.regional;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.packs.documents.Returns;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.SetRecord;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.figures.reading.JdbcFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.standout.MarkedChanges;
import uk.quartile.packs.telling.standout.StandOutList;
import uk.quartile.packs.telling.standout.StandOutSentence;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word of the page is borne by the figures: on the real returns, quarter by
 * quarter.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandsOutTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private final Map<String, List<MeasureFigures>> figures = new TreeMap<>();

	private Catalogue catalogue;

	@BeforeAll
	void compares() {
		StoredInput input = new StoredInput(database.dataSource());
		this.catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		for (String quarter : List.of("2018-19-Q4", "2019-20-Q1", "2021-22-Q2", "2022-23-Q4", "2023-24-Q4",
				"2024-25-Q4")) {
			this.figures.put(quarter, compare(Quarter.parse(quarter)));
		}
	}

	private List<MeasureFigures> compare(Quarter quarter) {
		Run run = new Run(quarter, "E12000004", Set.of(Report.REGIONAL), Set.of(Edition.RESTRICTED), "rebased",
				Path.of("input", "returns"), Path.of("target", "output"), "program", "test");
		JobExecution execution = new Stages(database.dataSource(),
				Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC))
			.run(this.catalogue, run, "observationStep", "rateStep", "comparisonStep");
		assertThat(execution.getAllFailureExceptions()).isEmpty();
		List<Figure> all = new ArrayList<>();
		new JdbcFigures(database.jdbcClient(), this.catalogue).forEach(Stages.comparison(execution), Edition.RESTRICTED,
				all::add);
		return MeasureFigures.grouped("E12000004", all);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2018-19-Q4", "2019-20-Q1", "2021-22-Q2", "2022-23-Q4", "2023-24-Q4", "2024-25-Q4" })
	void saysNothingThatTheFiguresDontBear(String quarter) {
		List<MeasureFigures> all = this.figures.get(quarter);
		assertThat(all).isNotEmpty();
		for (StandOutKind list : List.of(StandOutKind.EXCEPTION, StandOutKind.SLIPPING, StandOutKind.GOING_WELL)) {
			for (StandOutList each : StandOutList.of(all, list)) {
				each.listed()
					.forEach((figure) -> new Claims(each).checkLine(figure,
							new StandOutSentence(each, figure).sentence()));
			}
		}
		for (StandOutList each : StandOutList.of(all, StandOutKind.MARKED_CHANGE)) {
			new Claims(each).checkMarked(new MarkedChanges(each).sentence());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2018-19-Q4", "2019-20-Q1", "2021-22-Q2", "2022-23-Q4", "2023-24-Q4", "2024-25-Q4" })
	void listsWhatIsWorseAndGettingWorseAndNothingElse(String quarter) {
		List<Figure> authorities = this.figures.get(quarter)
			.stream()
			.flatMap((each) -> each.authorities().stream())
			.toList();
		assertThat(authorities).anyMatch((figure) -> figure.standOut() != null);
		for (Figure figure : authorities) {
			StandOutKind list = (figure.standOut() != null) ? figure.standOut().list() : null;
			boolean neutral = figure.measure().polarity() == Polarity.NEUTRAL;
			assertThat(list).as("%s of %s", figure.measure().code(), figure.areaName())
				.isIn(neutral ? new Object[] { null, StandOutKind.MARKED_CHANGE } : new Object[] { null,
						StandOutKind.EXCEPTION, StandOutKind.GOING_WELL, StandOutKind.SLIPPING });
			if (!neutral) {
				assertThat(list).as("%s of %s, %s", figure.measure().code(), figure.areaName(), figure.standOut())
					.isEqualTo(Claims.expected(figure));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2018-19-Q4", "2019-20-Q1", "2021-22-Q2", "2022-23-Q4", "2023-24-Q4", "2024-25-Q4" })
	void ranksByHowFarBeyondChance(String quarter) {
		List<Figure> listed = this.figures.get(quarter)
			.stream()
			.filter((each) -> each.quarter().equals(Quarter.parse(quarter)))
			.flatMap((each) -> Stream.concat(each.authorities().stream(), each.splits().stream()))
			.filter((figure) -> figure.standOut() != null && figure.standOut().list() != null)
			.toList();
		for (Figure figure : listed) {
			Stream<Figure> alike = listed.stream()
				.filter((other) -> other.standOut().list().equals(figure.standOut().list()));
			assertThat(figure.standOut().regionPlace())
				.isEqualTo(1 + alike.filter((other) -> Claims.distance(other) > Claims.distance(figure)).count());
			Stream<Figure> own = listed.stream()
				.filter((other) -> other.area().equals(figure.area())
						&& other.standOut().list().equals(figure.standOut().list()));
			assertThat(figure.standOut().place())
				.isEqualTo(1 + own.filter((other) -> Claims.distance(other) > Claims.distance(figure)).count());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2018-19-Q4", "2019-20-Q1", "2021-22-Q2", "2022-23-Q4", "2023-24-Q4", "2024-25-Q4" })
	void namesEveryExceptionWithItsValue(String quarter) {
		List<MeasureFigures> all = this.figures.get(quarter);
		List<MeasureFigures> own = all.stream()
			.filter((each) -> each.quarter().equals(Quarter.parse(quarter)))
			.toList();
		List<MeasureFigures> yearly = all.stream().filter((each) -> !own.contains(each)).toList();
		SetFigures figures = new SetFigures(this.catalogue, "E12000004", "East Midlands", Quarter.parse(quarter), own,
				yearly, List.of(), new Returns(Quarter.parse(quarter), List.of(), List.of()),
				new AreaNames(this.catalogue), "", "0123456789abcdef", Quarter.parse(quarter).lastDay(), Histories.NONE,
				ToldBefore.NOTHING, SetRecord.NONE, Edition.RESTRICTED);
		List<String> items = new ArrayList<>();
		String heading = "";
		for (Block block : Exceptions.of(figures, (each) -> "Referrals")) {
			if (block instanceof Text text) {
				heading = (text.part() == Text.Part.HEADING) ? text.words() : heading;
				items.add(heading + ": " + text.words());
			}
		}
		for (StandOutKind list : List.of(StandOutKind.EXCEPTION, StandOutKind.SLIPPING)) {
			for (StandOutList each : StandOutList.of(all, list)) {
				for (Figure figure : each.listed()) {
					String value = Values.value(figure.measure(), figure.value());
					assertThat(items).as("%s of %s", figure.measure().code(), figure.areaName())
						.anyMatch((item) -> item.contains(Columns.nameWithin(figure).replace("the former", "he former"))
								&& item.contains(value)
								&& item.toLowerCase(Locale.UK)
									.contains(figure.measure()
										.title()
										.replaceFirst(", last 12 months$", "")
										.toLowerCase(Locale.UK)));
				}
			}
		}
	}

	/** New is what no list had when an earlier quarter was told of; it comes first. */
	@Test
	void callsAnExceptionNewThatWasNotToldBefore() {
		Quarter quarter = Quarter.parse("2023-24-Q4");
		List<MeasureFigures> own = this.figures.get("2023-24-Q4")
			.stream()
			.filter((each) -> each.quarter().equals(quarter))
			.toList();
		SetFigures figures = new SetFigures(this.catalogue, "E12000004", "East Midlands", quarter, own, List.of(),
				List.of(), new Returns(quarter, List.of(), List.of()), new AreaNames(this.catalogue), "",
				"0123456789abcdef", quarter.lastDay(), Histories.NONE, ToldBefore.NOTHING, SetRecord.NONE,
				Edition.RESTRICTED);
		Set<Histories.Of> before = StandOutList.of(own, StandOutKind.EXCEPTION)
			.stream()
			.flatMap((list) -> list.listed().stream())
			.filter((figure) -> !figure.measure().code().equals("re-referrals-12m"))
			.map((figure) -> new Histories.Of(figure.measure().code(), figure.areaType(), figure.area()))
			.collect(Collectors.toSet());
		assertThat(words(figures)).noneMatch((line) -> line.startsWith("New: "));
		List<String> told = words(figures.with(Histories.NONE,
				new ToldBefore(Quarter.parse("2023-24-Q3"), before, Map.of()), SetRecord.NONE));
		assertThat(told).filteredOn((line) -> line.startsWith("New: worse, and getting worse: ")).isNotEmpty();
		assertThat(told.get(told.indexOf("Nottingham") + 1))
			.startsWith("New: worse, and getting worse: re-referrals within 12 months, 32.2%");
		assertThat(told.get(1)).endsWith(" New: no exception when Quarter 3 2023-24 was told of.");
	}

	private static List<String> words(SetFigures figures) {
		return Exceptions.of(figures, (each) -> "Referrals")
			.stream()
			.filter(Text.class::isInstance)
			.map((block) -> ((Text) block).words())
			.toList();
	}

	/**
	 * A list of most figures says nothing. (In 2018-19-Q4, without trends, it is 28 of
	 * 74.)
	 */
	@ParameterizedTest
	@ValueSource(strings = { "2019-20-Q1", "2021-22-Q2", "2022-23-Q4", "2023-24-Q4", "2024-25-Q4" })
	void marksNoMoreThanAThirdOfTheNeutralFigures(String quarter) {
		List<Figure> neutral = this.figures.get(quarter)
			.stream()
			.flatMap((each) -> each.authorities().stream())
			.filter((figure) -> figure.measure().polarity() == Polarity.NEUTRAL && figure.standOut() != null)
			.toList();
		assertThat(neutral).isNotEmpty();
		assertThat(neutral.stream().filter((figure) -> figure.standOut().list() != null).count())
			.isLessThanOrEqualTo(neutral.size() / 3);
	}

}
