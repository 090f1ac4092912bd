package uk.quartile.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import uk.quartile.cli.terminal.Terminal;
import uk.quartile.database.Database;
import uk.quartile.database.RunLock;
import uk.quartile.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Explaining, as it is typed. */
class ExplainTests {

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@Test
	void namesWhatIsNearAndStartsNoDatabaseForIt() {
		StringWriter err = new StringWriter();
		Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err, true), false);
		assertThat(Commands.commandLine(Clock.systemUTC(), terminal)
			.execute("explain", "nott", "referrals", "2019-20-Q1", "--data", "target/no-database")).isEqualTo(2);
		assertThat(err).hasToString("AUTHORITY: found 'nott', which may be Nottingham (E06000018), Nottinghamshire "
				+ "(E10000024); expected one of them; name it in full, or by its code.\n");
	}

	@Test
	void needsNoRightToRun() throws Exception {
		try (Database held = this.database.database(); RunLock.Held right = new RunLock(held).tryAcquire()) {
			CommandProcess explain = CommandProcess.start(this.database.environment(), "explain", "derby", "referrals",
					"2019-20-Q1", "--format", "json");
			assertThat(explain.exitStatus()).as(explain.err()).isZero();
			assertThat(explain.out()).startsWith("{\n  \"asked\" : {\n    \"area\" : \"E06000015\",\n")
				.contains(
						"\"because\" : [\n      \"No return of Derby for Quarter 1 2019-20 has been taken in.\"\n    ]")
				.endsWith("}\n");
		}
	}

	/**
	 * The quarters before the first, or after the last, that can be written are asked for
	 * too.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "1900-01-Q1", "2098-99-Q4" })
	void tellsOfTheFirstAndTheLastQuarterThatCanBeWritten(String quarter) throws Exception {
		CommandProcess explain = CommandProcess.start(this.database.environment(), "explain", "derby", "referrals",
				quarter);
		assertThat(explain.exitStatus()).as(explain.err()).isZero();
		assertThat(explain.out()).contains("(" + quarter + ")\n\nThere is no figure.");
	}

}
