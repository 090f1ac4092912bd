package uk.quartile.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import uk.quartile.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class LogFileTests {

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@TempDir
	private Path data;

	@Test
	void isBegunAnewWhereItIsLong() throws Exception {
		Path log = this.data.resolve("quartile.log");
		Files.writeString(log, "a line of a long log\n".repeat(300_000));
		Path output = this.data.resolve("output");
		Path input = this.data.resolve("input");
		FileSystemUtils.copyRecursively(Path.of("input/reference"), input.resolve("reference"));
		FileSystemUtils.copyRecursively(Path.of("input/returns/2019-20-Q1"), input.resolve("returns/2019-20-Q1"));
		CommandProcess run = CommandProcess.start(this.database.environment(), "run", "--quarter", "2019-20-Q1",
				"--reports", "none", "--input", input.toString(), "--output", output.toString(), "--data",
				this.data.toString());
		assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
		assertThat(log.resolveSibling("quartile.log.1")).hasSize(6_300_000);
		assertThat(Files.size(log)).isBetween(1L, 1_000_000L);
	}

}
