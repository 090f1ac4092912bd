package uk.quartile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

import uk.quartile.FrozenJobs;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs whose documents are collected elsewhere, on real returns of the East Midlands. */
class DeliveredRunTests extends CommandsOnOneFolder {

	private static final String SET = "2019-20-Q1/E12000004/restricted";

	@Test
	void deliversWhatARunMadeAndWhatIsOwed() throws Exception {
		Path share = this.folder.resolve("share");
		take(share);
		String away = "Not delivered: " + SET + ". " + share
				+ ": found no such folder; expected one, for Quartile makes none "
				+ "where a share may be away; mount or make it, or correct `to` under `delivery`. The next run tries again.";
		assertThat(run().out().lines()).contains(away);
		assertThat(run().out().lines()).contains(away).last().asString().startsWith("Nothing to do (");

		Files.createDirectory(share);
		Set<String> files = files(this.folder.resolve("output").resolve(SET));
		assertThat(files).contains("manifest.json", "benchmarks.csv", "receipts/E06000016.csv");
		assertThat(run().out().lines())
			.contains("Delivered to " + share + ": " + files.size() + " files of " + SET + ".")
			.noneMatch((line) -> line.startsWith("Not delivered"))
			.last()
			.asString()
			.startsWith("Nothing to do (");
		assertThat(files(share.resolve(SET))).isEqualTo(files);
		assertThat(run().out()).doesNotContain("eliver");
	}

	private Typed run() {
		Typed run = command("run", "--quarter", "2019-20-Q1", "--reports", "none");
		assertThat(run.exitStatus()).as(run.err()).isZero();
		return run;
	}

	private void take(Path share) throws IOException {
		FileSystemUtils.copyRecursively(FrozenJobs.FOLDER, this.folder.resolve("jobs"));
		Files.writeString(this.folder.resolve("jobs/quarterly-benchmarking.yml"),
				"\ndelivery:\n  to: " + share + "\n  editions: [restricted]\n", StandardOpenOption.APPEND);
		FileSystemUtils.copyRecursively(Path.of("input/reference"), this.folder.resolve("input/reference"));
		FileSystemUtils.copyRecursively(Path.of("input/returns/2019-20-Q1"),
				this.folder.resolve("input/returns/2019-20-Q1"));
	}

	private static Set<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file).toString())
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

}
