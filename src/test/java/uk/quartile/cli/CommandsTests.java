package uk.quartile.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.cli.terminal.Terminal;

import static org.assertj.core.api.Assertions.assertThat;

/** What the command line makes of what is typed; the contract is in DESIGN.md. */
class CommandsTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
									runn                    | found 'runn'; expected one of the commands run, check, explain, runs, changes, sample, template, usage, doctor, serve; see ./quartile --help.
									run extra               | found 'extra'; expected nothing more than the options of this command; see ./quartile run --help.
									run --foo               | found '--foo'; expected one of the options --help, --quarter, --region, --reports, --edition, --as-at, --population, --input, --jobs, --output, --data; see ./quartile run --help.
									run --quarter           | --quarter: found nothing; expected QUARTER; see ./quartile run --help.
									run --quarter 2019-Q1   | --quarter: found '2019-Q1'; expected a quarter of the financial year, as in 2019-20-Q1 for April to June 2019; see ./quartile run --help.
									run --quarter 2019-21-Q1 | --quarter: found '2019-21-Q1'; expected a quarter of the financial year, as in 2019-20-Q1 for April to June 2019; see ./quartile run --help.
									run --reports pdf       | --reports: found 'pdf'; expected regional, profile, briefing, pack, or none for figures alone; see ./quartile run --help.
									run --edition secret    | --edition: found 'secret'; expected restricted, public; see ./quartile run --help.
									check                   | PATH: found nothing; expected returns, or folders of returns; see ./quartile check --help.
							sample                  | DIR: found nothing; expected a folder that doesn't exist yet, or is empty; see ./quartile sample --help.
					explain | AUTHORITY: found nothing; expected code (GSS or DfE) or name, or an unambiguous part of the name; also a region, England or a sub-group; see ./quartile explain --help.
					explain Derby referrals 2019 | QUARTER: found '2019'; expected a quarter of the financial year, as in 2019-20-Q1 for April to June 2019; see ./quartile explain --help.
					explain Derby referrals 2019-20-Q1 --format pdf | --format: found 'pdf'; expected text or json; see ./quartile explain --help.
					usage 2019-20-Q1 --format pdf | --format: found 'pdf'; expected text or csv; see ./quartile usage --help.
					runs --last many        | --last: found 'many'; expected a whole number; see ./quartile runs --help.
									""")
	void saysInOneSentenceWhatIsWrongWithTheUsage(String typed, String sentence) {
		assertThat(execute(typed.split(" "))).isEqualTo(2);
		assertThat(this.err).hasToString(sentence + System.lineSeparator());
		assertThat(this.out).hasToString("");
	}

	@Test
	void showsTheHelpAndFailsWithoutACommand() {
		assertThat(execute()).isEqualTo(2);
		assertThat(this.err.toString()).startsWith("Usage: ./quartile COMMAND [options]").contains("./quartile run ");
	}

	@ParameterizedTest
	@CsvSource({ "--help", "run --help", "check --help", "explain --help", "sample --help", "runs --help",
			"usage --help", "doctor --help", "serve --help" })
	void givesHelpWithAnExample(String typed) {
		assertThat(execute(typed.split(" "))).isEqualTo(0);
		assertThat(this.out.toString()).contains("  ./quartile ").doesNotContain("null");
		assertThat(this.err).hasToString("");
	}

	@Test
	void saysWhichVersionItIs() {
		assertThat(execute("--version")).isEqualTo(0);
		assertThat(this.out.toString()).matches("Quartile \\d+\\.\\d+\\.\\d+\\S* \\(sources [0-9a-f]{12}\\)\\R");
	}

	private int execute(String... arguments) {
		Terminal terminal = new Terminal(new PrintWriter(this.out, true), new PrintWriter(this.err, true), false);
		return Commands.commandLine(Clock.systemUTC(), terminal).execute(arguments);
	}

}
