package uk.quartile.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.FrozenJobs;
import uk.quartile.cli.terminal.Terminal;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code ./quartile check} on what is on record. */
class CheckRecordTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void findsNoFaultInWhatIsShipped() {
		assertThat(check("input/actions", "input/commentary", "input/resolutions.csv", "input/quality_work.csv"))
			.isZero();
		assertThat(this.out).hasToString("5 files on record checked: all would be accepted.\n");
		assertThat(this.err).hasToString("");
	}

	@Test
	void namesTheFaultsOfAFile(@TempDir Path input) throws IOException {
		Path context = input.resolve("context.csv");
		Files.writeString(context, "event,from,to,label,areas\nFloods,05/01/2024,,Floods,all\n");
		assertThat(check(context.toString())).isEqualTo(3);
		assertThat(this.out)
			.hasToString("Error: input/context.csv line 2, from: found '05/01/2024'; expected a date, as in "
					+ "2021-04-01; write 2024-01-05 if that is meant.\n1 file on record checked: none would be accepted.\n");
	}

	private int check(String... paths) {
		Terminal terminal = new Terminal(new PrintWriter(this.out, true), new PrintWriter(this.err, true), false);
		return Commands.commandLine(Clock.systemUTC(), terminal)
			.execute(Stream.concat(Stream.of("check", "--jobs", FrozenJobs.FOLDER.toString()), Stream.of(paths))
				.toArray(String[]::new));
	}

}
