package uk.quartile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

import uk.quartile.FrozenJobs;
import uk.quartile.domain.Fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures as they were, on the real returns of the East Midlands. */
class AsAtTests extends CommandsOnOneFolder {

	private static final String SET = "2019-20-Q1/E12000004/restricted";

	@Test
	void givesTheBytesThatWerePublishedThen() throws Exception {
		take();
		Typed early = command("run", "--as-at", "2019-01-01T00:00:00Z");
		assertThat(early.exitStatus()).isEqualTo(2);
		assertThat(early.err()).isEqualTo("--as-at: found 2019-01-01T00:00:00Z, by when nothing had been received; "
				+ "expected an instant after a first run; let ./quartile run make it.\n");
		run(0);
		SortedMap<String, String> published = hashes(this.folder.resolve("output").resolve(SET));
		assertThat(published).containsKeys("regional.pdf", "benchmarks.csv", "receipts/E06000016.csv");
		Instant then = Instant.now();

		change("input/returns/2019-20-Q1/E06000016.csv", "children-looked-after,663,", "children-looked-after,664,");
		change("input/reference/populations.csv", "E06000016,2019,rebased,87991", "E06000016,2019,rebased,87992");
		change("jobs/measures.yml", "title: Children looked after\n", "title: Children in care\n");
		run(0);
		SortedMap<String, String> since = hashes(this.folder.resolve("output"));
		assertThat(hashes(this.folder.resolve("output").resolve(SET))).doesNotContainEntry("benchmarks.csv",
				published.get("benchmarks.csv"));

		FileSystemUtils.deleteRecursively(this.folder.resolve("input"));
		FileSystemUtils.deleteRecursively(this.folder.resolve("jobs"));
		assertThat(run(0, "--as-at", then.toString()))
			.startsWith("Returns: 0 taken in, 27 unchanged, 0 rejected, 0 due but absent.\n");
		Path whatIf = only(this.folder.resolve("output/what-if"));
		assertThat(whatIf.getFileName().toString()).matches("[0-9a-f]{12}");
		assertThat(hashes(whatIf.resolve(SET))).isEqualTo(published);
		assertThat(Files.readString(whatIf.resolve(SET).resolve("manifest.json")))
			.contains("\"as_at\" : \"" + then + "\"", "\"population_release\" : \"rebased\"");
		SortedMap<String, String> after = hashes(this.folder.resolve("output"));
		after.keySet().removeIf((path) -> path.startsWith("what-if/"));
		assertThat(after).isEqualTo(since);

		assertThat(run(0, "--as-at", then.toString())).contains("Nothing to do (");
		early = command("run", "--as-at", "2019-01-01T00:00:00Z");
		assertThat(early.exitStatus()).isEqualTo(2);
		assertThat(early.err())
			.matches("--as-at: found 2019-01-01T00:00:00Z, by when nothing had been received; expected "
					+ "20.*Z, when the first files had been received, or later; name a later instant\\.\n");
		assertThat(command("runs").out().lines()).first().asString().endsWith("  WHAT IF");
		assertThat(command("runs").out().lines().map((line) -> line.replaceFirst(".*restricted", "")))
			.containsSequence("  as at " + then, "", "");
	}

	@Test
	void takesAnotherPopulationAside() throws Exception {
		take();
		Path collected = Files.createDirectory(this.folder.resolve("collected"));
		Files.writeString(this.folder.resolve("jobs/quarterly-benchmarking.yml"),
				"\ndelivery:\n  to: " + collected + "\n  editions: [restricted]\n", StandardOpenOption.APPEND);
		run(0);
		SortedMap<String, String> published = hashes(this.folder.resolve("output"));
		SortedMap<String, String> delivered = hashes(collected);
		assertThat(delivered).isNotEmpty();
		assertThat(run(0, "--population", "original")).startsWith("Returns: 0 taken in, 27 unchanged,");
		Path whatIf = only(this.folder.resolve("output/what-if"));
		// 663 of 84,082 children, as first published for mid-2019.
		assertThat(Files.readAllLines(whatIf.resolve(SET).resolve("benchmarks.csv"))).anyMatch(
				(line) -> line.startsWith("E06000016,Leicester,authority,2019-20-Q1,children-looked-after,ok,663,84082,"
						+ "population,78.85159") && line.contains(",2019,original,"));
		saysOnEveryPage(whatIf, "Not the published figures: with the original population estimates");
		SortedMap<String, String> after = hashes(this.folder.resolve("output"));
		after.keySet().removeIf((path) -> path.startsWith("what-if/"));
		assertThat(after).isEqualTo(published);
		assertThat(hashes(collected)).as("what if is for nobody else").isEqualTo(delivered);
		assertThat(command("runs").out()).contains("  population original\n");

		Typed unknown = command("run", "--population", "revised");
		assertThat(unknown.exitStatus()).isEqualTo(2);
		assertThat(unknown.err()).isEqualTo("--population: found 'revised'; expected a release of "
				+ "input/reference/populations.csv, original or rebased; name one of them.\n");
	}

	@Test
	void refusesWhatIsNoInstant() throws Exception {
		Typed day = command("run", "--as-at", "2024-05-01");
		assertThat(day.exitStatus()).isEqualTo(2);
		assertThat(day.err()).isEqualTo("--as-at: found '2024-05-01'; expected a day, a time and their zone, as in "
				+ "2024-05-01T09:00:00Z or 2024-05-01T10:00:00+01:00; see ./quartile run --help.\n");
		Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
		Typed later = command("run", "--as-at", tomorrow.toString());
		assertThat(later.exitStatus()).isEqualTo(2);
		assertThat(later.err())
			.isEqualTo("--as-at: found " + tomorrow + ", which is yet to come; expected an instant up "
					+ "to now, for nobody knows what is received by then; name an earlier one, or leave it out.\n");
	}

	/** A quarter with the one before and the one a year before. */
	private void take() throws IOException {
		FileSystemUtils.copyRecursively(FrozenJobs.FOLDER, this.folder.resolve("jobs"));
		FileSystemUtils.copyRecursively(Path.of("input/reference"), this.folder.resolve("input/reference"));
		for (String quarter : List.of("2018-19-Q1", "2018-19-Q4", "2019-20-Q1")) {
			FileSystemUtils.copyRecursively(Path.of("input/returns", quarter),
					this.folder.resolve("input/returns").resolve(quarter));
		}
	}

	private void change(String file, String from, String to) throws IOException {
		Path path = this.folder.resolve(file);
		assertThat(path).content().contains(from);
		Files.writeString(path, Files.readString(path).replace(from, to));
	}

	private String run(int status, String... more) throws IOException, InterruptedException {
		Typed run = command(
				Stream.concat(Stream.of("run", "--quarter", "2019-20-Q1"), Stream.of(more)).toArray(String[]::new));
		assertThat(run.exitStatus()).as(run.err() + run.out()).isEqualTo(status);
		return run.out();
	}

	/** In the title that a reader's window shows, on the cover once more. */
	private static void saysOnEveryPage(Path whatIf, String words) throws IOException {
		try (PDDocument document = Loader.loadPDF(whatIf.resolve(SET).resolve("regional.pdf").toFile())) {
			assertThat(document.getDocumentInformation().getTitle()).endsWith(", n" + words.substring(1));
			List<String> pages = new ArrayList<>();
			PDFTextStripper stripper = new PDFTextStripper();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document).replaceAll("\\s+", " "));
			}
			assertThat(pages).isNotEmpty().allMatch((page) -> page.contains(words));
			assertThat(pages.get(0).split(words, -1)).hasSize(3);
		}
	}

	private static Path only(Path folder) throws IOException {
		try (Stream<Path> found = Files.list(folder)) {
			return found.reduce((one, other) -> {
				throw new AssertionError("found " + one + " and " + other);
			}).orElseThrow();
		}
	}

	/** Of every file but manifests, by path. */
	private static SortedMap<String, String> hashes(Path folder) throws IOException {
		SortedMap<String, String> hashes = new TreeMap<>();
		try (Stream<Path> found = Files.walk(folder)) {
			for (Path file : found.filter(Files::isRegularFile).toList()) {
				hashes.put(folder.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
			}
		}
		hashes.keySet().removeIf((path) -> path.endsWith("manifest.json"));
		return hashes;
	}

}
