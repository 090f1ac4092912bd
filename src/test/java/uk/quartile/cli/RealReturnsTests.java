package uk.quartile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

import uk.quartile.FrozenJobs;
import uk.quartile.packs.accessible.PdfAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/** The main job on the real returns of the East Midlands, run after run. */
class RealReturnsTests extends CommandsOnOneFolder {

	@Test
	void doesWhatHasChangedAndNothingElse() throws Exception {
		Path input = this.folder.resolve("input");
		FileSystemUtils.copyRecursively(Path.of("input"), input);
		Path documents = this.folder.resolve("output/2019-20-Q1/E12000004/restricted");

		assertThat(run(0)).startsWith("Returns: 286 taken in, 0 unchanged, 0 rejected, 0 due but absent.\n")
			.contains("/2019-20-Q1/E12000004.\n")
			.containsPattern("\nRun finished in .* s\\.\n$");
		byte[] figures = Files.readAllBytes(documents.resolve("benchmarks.csv"));
		byte[] report = Files.readAllBytes(documents.resolve("regional.pdf"));
		PdfAssertions.assertThat(report).text().contains("First issue").doesNotContain("Replaces the issue of ");

		assertThat(run(0)).startsWith("Returns: 0 taken in, 286 unchanged,")
			.containsPattern("\nNothing to do \\(.* s\\): no input has changed, and the documents stand\\.\n$");

		Files.delete(documents.resolve("regional.pdf"));
		assertThat(run(0)).contains("Run finished");
		assertThat(documents.resolve("regional.pdf")).hasBinaryContent(report);

		Path leicester = input.resolve("returns/2019-20-Q1/E06000016.csv");
		String first = Files.readString(leicester);
		assertThat(first).contains("children-looked-after,663,");
		Files.writeString(leicester, first.replace("children-looked-after,663,", "children-looked-after,664,"));
		assertThat(run(0)).startsWith("Returns: 1 taken in, 285 unchanged,");
		assertThat(documents.resolve("benchmarks.csv")).content().contains(",664,");

		Files.writeString(leicester, first);
		assertThat(run(0)).startsWith("Returns: 1 taken in, 285 unchanged,");
		assertThat(documents.resolve("benchmarks.csv")).hasBinaryContent(figures);
		// What was published in between is an input of the report: it says that it
		// replaces it.
		PdfAssertions.assertThat(Files.readAllBytes(documents.resolve("regional.pdf")))
			.text()
			.contains("Replaces the issue of ")
			.doesNotContain("First issue");

		Files.writeString(leicester, first.replace("children-looked-after,663,", "children-looked-after,66%,"));
		assertThat(run(3)).startsWith("Returns: 0 taken in, 285 unchanged, 1 rejected,")
			.contains("  Rejected: 2019-20-Q1/E06000016.csv line ");
		assertThat(documents.resolve("benchmarks.csv")).hasBinaryContent(figures);

		Typed runs = Typed.command("runs", "--data", this.folder.resolve("data").toString());
		assertThat(runs.exitStatus()).isZero();
		assertThat(runs.out().lines()).hasSize(6)
			.first()
			.asString()
			.matches("RUN +BEGAN +TOOK +ENDED +QUARTER +REGION +REPORTS +EDITIONS +WHAT IF");
		assertThat(runs.out().lines().skip(1))
			.allMatch((line) -> line.matches("\\d +20.* s +done +2019-20-Q1  E12000004  regional  restricted"));
	}

	private String run(int status) throws IOException, InterruptedException {
		Typed run = Typed.command("run", "--quarter", "2019-20-Q1", "--jobs", FrozenJobs.FOLDER.toString(), "--input",
				this.folder.resolve("input").toString(), "--output", this.folder.resolve("output").toString(), "--data",
				this.folder.resolve("data").toString());
		assertThat(run.exitStatus()).as(run.err() + run.out()).isEqualTo(status);
		return run.out();
	}

}
