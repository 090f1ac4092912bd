package uk.quartile.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.core.job.JobExecution;

import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.packs.accessible.PageInk;
import uk.quartile.packs.accessible.PdfAssertions;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents of invented regions at the ends of what may come: all are made, everyone can
 * read them, a briefing has one page, and no page but the last is nearly empty.
 */
class ExtremeSetsTests {

	private static final Quarter NEWEST = Quarter.parse("2023-24-Q4");

	private static final String REGION = "X12000001";

	private static final int AUTHORITIES = 4;

	private static final double LEAST_INK = 0.25;

	/** What foot and head take, in points, the notice on every page among it. */
	private static final int FOOT = 62;

	private static final int HEAD = 52;

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource
	void areMadeAndCanBeRead(Kind kind) throws IOException {
		Path region = this.folder.resolve("region");
		SampleRegion.write(region, AUTHORITIES, 5);
		kind.change(region.resolve("input"));
		StoredInput input = new StoredInput(this.database.dataSource());
		Catalogue catalogue = input.receive(region.resolve("jobs"), region.resolve("input"));
		input.acceptAll(region.resolve("input/returns"));
		Run run = new Run(NEWEST, REGION, EnumSet.complementOf(EnumSet.of(Report.PROFILE)), Set.of(Edition.RESTRICTED),
				"rebased", region.resolve("input/returns"), this.folder.resolve("output"), "program", "test");
		Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);
		JobExecution execution = new Stages(this.database.dataSource(), clock).run(catalogue, run, "plausibilityStep",
				"observationStep", "rateStep", "comparisonStep", "packsStep");
		assertThat(execution.getAllFailureExceptions()).isEmpty();
		assertThat(execution.getExecutionContext().get(Packs.UNWRITTEN)).isIn(null, List.of());
		SoftAssertions softly = new SoftAssertions();
		List<Path> documents = documents();
		assertThat(documents).hasSizeGreaterThanOrEqualTo(1 + 2 * AUTHORITIES);
		for (Path document : documents) {
			hold(document, softly);
		}
		softly.assertAll();
		// The pack of the last authority, which is very small, and the region's report.
		for (Path document : documents.subList(documents.size() - 2, documents.size())) {
			PdfAssertions.assertThat(Files.readAllBytes(document)).conformsToPdfUa1AndA2a();
		}
	}

	private static void hold(Path document, SoftAssertions softly) throws IOException {
		String name = document.getParent().getFileName() + "/" + document.getFileName();
		byte[] pdf = Files.readAllBytes(document);
		try (PDDocument read = Loader.loadPDF(pdf)) {
			int pages = read.getNumberOfPages();
			if (name.endsWith("briefing.pdf")) {
				softly.assertThat(pages).as(name).isEqualTo(1);
				return;
			}
			List<Double> ink = PageInk.shares(pdf, HEAD, FOOT);
			softly
				// A cover says as little as there is to say.
				.assertThat(IntStream.range(1, pages - 1)
					.filter((page) -> ink.get(page) < LEAST_INK)
					.mapToObj((page) -> (page + 1) + ": " + ink.get(page)))
				.as(name + ": pages that are nearly empty")
				.isEmpty();
		}
	}

	private List<Path> documents() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder.resolve("output"))) {
			return files.filter((file) -> file.toString().endsWith(".pdf")).sorted().toList();
		}
	}

	/** What is out of the ordinary. */
	enum Kind {

		ONE_RETURN {
			@Override
			void change(Path input) throws IOException {
				try (Stream<Path> files = Files.list(input.resolve("returns").resolve(NEWEST.toString()))) {
					List<Path> returns = files.sorted().toList();
					for (Path file : returns.subList(0, returns.size() - 1)) {
						Files.delete(file);
					}
				}
			}
		},

		LONG_NAMES_WITH_MARKS_AND_FORTY_ACTIONS {
			@Override
			void change(Path input) throws IOException {
				List<String> names = List.of("Čeřeňské Ústí nad Łabą",
						"The Royal Borough of Saint Ætheldreda-under-the-Long-Hill and Seven Hundreds",
						"Llanfairpwllgwyngyll a Dŵr-y-Felin Uwch Conwy gyda Sir Ynys Môn", "Île-d’Œuvre");
				int[] next = { 0 };
				lines(input.resolve("reference/authorities.csv"), (line) -> {
					String[] cells = line.split(",", -1);
					if (cells[4].equals(REGION)) {
						cells[2] = names.get(next[0] % names.size()) + ((next[0] < names.size()) ? "" : next[0]);
						cells[8] = "";
						next[0]++;
					}
					return String.join(",", cells);
				});
				try (Stream<Path> files = Files.list(input.resolve("actions"))) {
					for (Path file : files.toList()) {
						List<String> lines = Files.readAllLines(file);
						List<String> forty = new ArrayList<>(List.of(lines.get(0)));
						for (int i = 1; i <= 40; i++) {
							forty.add("Area " + (i / 8 + 1) + "," + i + ",Action " + i
									+ " with a title of some length,What it is for,Head of service,,,2024-0"
									+ (i % 9 + 1) + ",2024-01,What has been done so far,amber,");
						}
						Files.write(file, forty);
					}
				}
			}
		},

		NOTHING_ON_RECORD_AND_NO_ENGLAND {
			@Override
			void change(Path input) throws IOException {
				delete(input.resolve("actions"));
				delete(input.resolve("commentary"));
				for (String file : List.of("context.csv", "quality_work.csv", "resolutions.csv",
						"reference/inspections.csv")) {
					Files.deleteIfExists(input.resolve(file));
				}
				Path file = input.resolve("reference/comparator_counts.csv");
				Files.write(file, Files.readAllLines(file).subList(0, 1));
			}
		},

		ALL_ZERO {
			@Override
			void change(Path input) throws IOException {
				try (Stream<Path> files = Files.walk(input.resolve("returns"))) {
					for (Path file : files.filter(Files::isRegularFile).toList()) {
						lines(file, (line) -> line.replaceFirst("^([^,]*,[^,]*,[^,]*),[\\d.]+,", "$1,0,"));
					}
				}
			}
		};

		abstract void change(Path input) throws IOException;

		/** All but the first. */
		private static void lines(Path file, UnaryOperator<String> change) throws IOException {
			List<String> lines = Files.readAllLines(file);
			List<String> changed = new ArrayList<>(List.of(lines.get(0)));
			lines.stream().skip(1).map(change).forEach(changed::add);
			Files.write(file, changed);
		}

		private static void delete(Path folder) throws IOException {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}

	}

}
