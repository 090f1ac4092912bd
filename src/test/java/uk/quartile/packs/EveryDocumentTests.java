package uk.quartile.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.packs.accessible.Listened;
import uk.quartile.packs.accessible.PageInk;
import uk.quartile.packs.accessible.PdfAssertions;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every document, of real quarters and of the invented region: signs,
 * sentences, abbreviations and pages.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryDocumentTests {

	/** A pack has the pages of the profile. */
	private static final Set<Report> ALL = Set.of(Report.REGIONAL, Report.BRIEFING, Report.PACK);

	private static final int MOST_WORDS = 30;

	private static final double LEAST_INK = 0.4;

	/** Of a word with two capitals or more. */
	private static final Pattern ABBREVIATION = Pattern.compile("\\b[a-z]*[A-Z]+[a-z]*[A-Z]+[A-Za-z]*\\b");

	/** Where a sentence begins, or a line of a list of measures by their numbers. */
	private static final Pattern SENTENCE_OR_LINE = Pattern
		.compile("(?<=[.!?])\\s+(?=\\p{Lu})| (?=\\d{1,2}\\u00a0\\p{Lu}[^:]*: )|(?<=\\)) (?=\\p{Lu})");

	@RegisterExtension
	static final TestDatabase real = new TestDatabase();

	@RegisterExtension
	static final TestDatabase invented = new TestDatabase();

	private final Map<String, byte[]> pdfs = new LinkedHashMap<>();

	private final Map<String, List<Listened.Part>> parts = new LinkedHashMap<>();

	private final Map<String, Path> tables = new LinkedHashMap<>();

	@BeforeAll
	void makesThem(@TempDir Path folder) throws IOException {
		StoredInput input = new StoredInput(real.dataSource());
		Catalogue catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		Path returns = Path.of("input", "returns");
		input.acceptAll(returns);
		make(real, catalogue, "2023-24-Q4", ALL, returns, folder.resolve("real"));
		for (String quarter : List.of("2019-20-Q1", "2019-20-Q4", "2021-22-Q4")) {
			make(real, catalogue, quarter, Set.of(Report.REGIONAL), returns, folder.resolve("real"));
		}
		SampleRegion.write(folder.resolve("sample"), 4, 5);
		StoredInput sample = new StoredInput(invented.dataSource());
		Catalogue another = sample.receive(folder.resolve("sample/jobs"), folder.resolve("sample/input"));
		sample.acceptAll(folder.resolve("sample/input/returns"));
		String newest = Stream.of(folder.resolve("sample/input/returns").toFile().list()).sorted().toList().get(4);
		make(invented, another, newest, ALL, folder.resolve("sample/input/returns"), folder.resolve("invented"));
	}

	/** No sign that is only a sign (S6), and a dash that is heard as what it means. */
	@Test
	void hasNoSignThatIsOnlyASign() throws IOException {
		List<String> found = new ArrayList<>();
		for (Map.Entry<String, byte[]> pdf : this.pdfs.entrySet()) {
			for (Listened.Part part : parts(pdf.getKey())) {
				String text = part.text().strip();
				boolean lone = Pattern.compile("(?<![^\\s\\u00a0(])[*?\u2020\u2021\u00a7#r](?![^\\s\\u00a0,.)])")
					.matcher(text)
					.find();
				boolean dash = text.equals("\u2013") ? !part.readAs().equals("not available")
						: Pattern.compile("(?<![^\\s\\u00a0])\u2013(?![^\\s\\u00a0])").matcher(text).find();
				boolean unheard = Pattern.compile("[\u2212\u2191\u2193]").matcher(text).find()
						&& (part.readAs().isEmpty()
								|| Pattern.compile("[\u2212\u2191\u2193]").matcher(part.readAs()).find());
				if (lone || dash || unheard) {
					found.add(pdf.getKey() + ": " + part);
				}
			}
		}
		assertThat(found).isEmpty();
	}

	/** Else the test above could not fail: it hears what is printed. */
	@Test
	void hearsMinusAndDirectionsAsWords() throws IOException {
		assertThat(parts("2023-24-Q4/regional.pdf")).contains(new Listened.Part("TD", "\u2212534", "minus 534"))
			.contains(new Listened.Part("TD", "\u2013", "not available"))
			.contains(new Listened.Part("TD", "Worse \u2193", "Worse, down"));
	}

	@Test
	void expandsEveryAbbreviation() throws IOException {
		Set<String> without = new TreeSet<>();
		Set<String> with = new TreeSet<>();
		for (byte[] pdf : this.pdfs.values()) {
			with.addAll(Listened.expanded(pdf));
			Listened.notExpanded(pdf)
				.forEach((text) -> ABBREVIATION.matcher(text).results().map(MatchResult::group).forEach(without::add));
		}
		assertThat(without).isEmpty();
		assertThat(with).contains("DfE: Department for Education");
	}

	@Test
	void saysNothingInMoreThanThirtyWords() throws IOException {
		Set<String> found = new TreeSet<>();
		for (Map.Entry<String, byte[]> pdf : this.pdfs.entrySet()) {
			for (Listened.Part part : parts(pdf.getKey())) {
				for (String sentence : SENTENCE_OR_LINE.split(part.text())) {
					if (sentence.split("\\s+").length > MOST_WORDS) {
						found.add(sentence);
					}
				}
			}
		}
		assertThat(found).isEmpty();
	}

	@Test
	void leavesNoPageOfARegionMostlyEmptyButTheLast() throws IOException {
		List<String> empty = new ArrayList<>();
		for (Map.Entry<String, byte[]> pdf : this.pdfs.entrySet()) {
			if (pdf.getKey().endsWith("regional.pdf")) {
				List<Double> shares = PageInk.shares(pdf.getValue(), 30, 60);
				for (int page = 0; page < shares.size() - 1; page++) {
					if (shares.get(page) < LEAST_INK) {
						empty.add(pdf.getKey() + ", page " + (page + 1) + ": " + shares.get(page));
					}
				}
			}
		}
		assertThat(empty).isEmpty();
	}

	/** A list of most figures would say nothing (A5). */
	@Test
	void marksAtMostAThirdOfWhatIsNeitherGoodNorBad() throws IOException {
		for (Map.Entry<String, Path> table : this.tables.entrySet()) {
			try (CSVParser csv = CSVParser.parse(table.getValue(), StandardCharsets.UTF_8,
					CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
				List<CSVRecord> neutral = csv.stream()
					.filter((row) -> row.get("polarity").equals("neutral"))
					.filter((row) -> List.of("authority", "joint").contains(row.get("area_type")))
					.filter((row) -> !row.get("value").isEmpty())
					.toList();
				assertThat(neutral).as(table.getKey()).hasSizeGreaterThan(20);
				assertThat(neutral.stream().filter((row) -> row.get("stands_out").equals("marked-change")).count())
					.as(table.getKey())
					.isPositive()
					.isLessThanOrEqualTo(neutral.size() / 3);
			}
		}
	}

	@Test
	void canBeReadByEveryone() throws IOException {
		for (String file : List.of("2019-20-Q1/regional.pdf", "2023-24-Q4/E06000016/pack.pdf")) {
			PdfAssertions.assertThat(this.pdfs.get(file)).conformsToPdfUa1AndA2a();
		}
	}

	private List<Listened.Part> parts(String file) throws IOException {
		if (!this.parts.containsKey(file)) {
			this.parts.put(file, Listened.parts(this.pdfs.get(file)));
		}
		return this.parts.get(file);
	}

	private void make(TestDatabase database, Catalogue catalogue, String quarter, Set<Report> reports, Path returns,
			Path output) throws IOException {
		String region = catalogue.settings().region();
		Run run = new Run(Quarter.parse(quarter), region, reports, Set.of(Edition.RESTRICTED), "rebased", returns,
				output, "program", "test");
		Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);
		assertThat(new Stages(database.dataSource(), clock)
			.run(catalogue, run, "plausibilityStep", "observationStep", "rateStep", "comparisonStep", "packsStep")
			.getAllFailureExceptions()).isEmpty();
		Path set = output.resolve(quarter).resolve(region).resolve("restricted");
		String name = output.endsWith("invented") ? "invented" : quarter;
		if (!name.equals("invented")) {
			this.tables.put(name, set.resolve("benchmarks.csv"));
		}
		try (Stream<Path> files = Files.walk(set)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".pdf"))
				// A city, the smallest authority, and one with a predecessor, are of
				// every kind.
				.filter((each) -> !each.toString().matches(".*/E\\d{8}/[^/]*")
						|| each.toString().matches(".*/(?:E06000016|E06000017|E06000062)/.*"))
				.sorted()
				.toList()) {
				this.pdfs.put(name + "/" + set.relativize(file), Files.readAllBytes(file));
			}
		}
	}

}
