package uk.quartile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

import uk.quartile.FrozenJobs;

import static org.assertj.core.api.Assertions.assertThat;

/** What changed since, on the real returns of the East Midlands. */
class ChangesTests extends CommandsOnOneFolder {

	private static final String TIME = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d";

	@Test
	void namesTheLineThatChangedEachFigure() throws Exception {
		FileSystemUtils.copyRecursively(FrozenJobs.FOLDER, this.folder.resolve("jobs"));
		FileSystemUtils.copyRecursively(Path.of("input/reference"), this.folder.resolve("input/reference"));
		for (String quarter : List.of("2018-19-Q1", "2019-20-Q1")) {
			FileSystemUtils.copyRecursively(Path.of("input/returns", quarter),
					this.folder.resolve("input/returns").resolve(quarter));
		}
		run();
		assertThat(out("changes", "--since", "1")).matches("Nothing changed since " + TIME + " \\(run 1\\)\\.\n");

		int line = change("input/returns/2019-20-Q1/E06000016.csv", "children-looked-after,663,",
				"children-looked-after,670,");
		int population = change("input/reference/populations.csv", "E06000016,2019,rebased,87991",
				"E06000016,2019,rebased,87990");
		run();
		String changed = out("changes", "--since", "1");
		assertThat(changed.lines().findFirst().orElseThrow())
			.matches("\\d+ figures changed since " + TIME + " \\(run 1\\)\\.");
		String returned = wrapped(
				"returns/2019-20-Q1/E06000016.csv line " + line + ", received " + TIME + ": numerator 670, was 663");
		String estimate = wrapped("reference/populations.csv line " + population + ", received " + TIME
				+ ": population_0_17 87990, was 87991");
		// 663 of 87,991 and 670 of 87,990; 5,932 of 989,843 and 5,939 of 989,842.
		assertThat(changed).contains("\n2019-20-Q1, East Midlands (E12000004)\n")
			.containsPattern("\nchildren-looked-after, 2019-20-Q1 +WAS +IS NOW\n")
			.containsPattern("\nLeicester \\(E06000016\\) +numerator +663 +670\n +denominator +87991 +87990\n"
					+ " +value +75.3486152 +76.14501648\n    because of\\s+" + returned + "    because of\\s+"
					+ estimate)
			.containsPattern("\nEast Midlands \\(E12000004\\) +numerator +5932 +5939\n +denominator +989843 +989842\n"
					+ " +value +59.92869576 +59.99947466\n    because of Leicester:\\s+" + returned
					+ "    because of Leicester:\\s+" + estimate)
			.containsPattern(
					"\nreferrals, 2019-20-Q1 +WAS +IS NOW\nLeicester \\(E06000016\\) +denominator +87991 +87990\n"
							+ " +value +294.5755816 +294.5789294\n    because of " + estimate)
			.doesNotContain("Derby (E06000015)", "England");
		assertThat(changed.lines()).allMatch((each) -> each.length() <= 110);
		assertThat(changed).containsPattern("\n\nLines that differ, and the figures that rest on them:\n    " + estimate
				+ "        2 figures of areas themselves, 4 of groups\n    " + returned
				+ "        1 figure of areas themselves, 2 of groups\n\nLargest changes of areas themselves:\n"
				+ "    Leicester \\(E06000016\\), Children looked after, 2019-20-Q1: 76.1, was 75.3\n"
				+ "    Leicester \\(E06000016\\), Referrals, 2019-20-Q1: 294.579, was 294.576\n\n"
				+ "Largest changes of groups:\n");
		String json = out("changes", "--since", "1", "--authority", "856", "--quarter", "2019-20-q1", "--format",
				"json");
		assertThat(json).startsWith("{\n  \"since\" : \"")
			.contains("\"run\" : 1,\n  \"figures\" : 2,")
			.contains("\"area_name\" : \"Leicester (E06000016)\"", "\"numerator\" : 663", "\"numerator\" : 670",
					"\"proven\" : true")
			.doesNotContain("Cities");
		assertThat(out("changes", "--since", "1", "--quarter", "2017-18-Q4"))
			.isEqualTo("--quarter: found 2017-18-Q4, for which no figures were made; expected 2019-20-Q1; name one, or "
					+ "leave it out.\n");

		Instant then = Instant.now();
		int unit = change("jobs/measures.yml", "- code: referrals\n", "    unit: per-10000\n", "    unit: count\n");
		run();
		assertThat(out("changes", "--since", then.toString()))
			.containsPattern("\nDerby \\(E06000015\\) [^/]*" + "    because of "
					+ wrapped("jobs/measures.yml line " + unit + ", received " + TIME + ": unit count, was per-10000"));

		then = Instant.now();
		change("input/returns/2019-20-Q1/E06000017.csv", "children-looked-after,41,", "children-looked-after,c,");
		run();
		// A group's figure, beside what it is now, would tell the count that is withheld.
		// 41 may be a time's.
		assertThat(out("changes", "--since", then.toString()))
			.containsPattern("\nRutland \\(E06000017\\) +status +no longer shown +c\n +[^n]")
			.containsPattern("\nEast Midlands \\(E12000004\\) +status +no longer shown +ok\n +numerator +- +\\d+\n")
			.doesNotContainPattern("(?<![:\\d])41(?![:\\d])");

		then = Instant.now();
		LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
		Files.writeString(this.folder.resolve("input/reference/withdrawals.csv"),
				"authority,quarter,sha256,decided_on,decided_by,reason\nE06000017,2019-20-Q1,," + today
						+ ",the director,two teams left out\nE06000018,2017-18-Q4,," + today
						+ ",the director,never sent\n");
		String withdrawn = run();
		assertThat(withdrawn).contains(" 1 withdrawn, ")
			.contains("\n  Withdrawn on " + inWords(today)
					+ " by the director: 2019-20-Q1/E06000017.csv, two teams left out.\n")
			.doesNotContain("Rutland")
			.contains("\n  Warning: input/reference/withdrawals.csv line 3: found a decision on the return of "
					+ "E06000018 for 2017-18-Q4, of which nothing had come by " + today
					+ "; expected one on a return that was "
					+ "received; correct the line if it means another, or leave it: it withdraws nothing.\n");
		assertThat(out("changes", "--since", then.toString())).containsPattern(
				"\nRutland \\(E06000017\\) +status +ok +not-supplied\n +numerator +76 +-\n[^/]*" + "    because of "
						+ wrapped("reference/withdrawals.csv line 2: returns/2019-20-Q1/E06000017.csv, received " + TIME
								+ ", withdrawn on " + today + " by the director"));
	}

	@Test
	void explainsFirstThatAReturnWasWithdrawn() throws Exception {
		FileSystemUtils.copyRecursively(FrozenJobs.FOLDER, this.folder.resolve("jobs"));
		FileSystemUtils.copyRecursively(Path.of("input/reference"), this.folder.resolve("input/reference"));
		FileSystemUtils.copyRecursively(Path.of("input/returns/2019-20-Q1"),
				this.folder.resolve("input/returns/2019-20-Q1"));
		Path decisions = this.folder.resolve("input/reference/withdrawals.csv");
		LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
		String decision = "authority,quarter,sha256,decided_on,decided_by,reason\nE06000017,2019-20-Q1,,%s,the director,two teams left out\n";
		Files.writeString(decisions, decision.formatted(today.plusYears(36)));
		Typed early = command("run", "--quarter", "2019-20-Q1", "--reports", "none");
		assertThat(early.exitStatus()).isEqualTo(1);
		assertThat(early.err()).contains("input/reference/withdrawals.csv line 2, decided_on: found '"
				+ today.plusYears(36) + "', a day yet to come; expected the day on which it was decided, " + today
				+ " at the latest; correct the line.");
		Files.writeString(decisions, decision.formatted(today));
		run();
		assertThat(out("explain", "857", "referrals", "2019-20-q1"))
			.contains("\nThere is no figure.\n  The return of Rutland for Quarter 1 2019-20 "
					+ "(returns/2019-20-Q1/E06000017.csv) was withdrawn\n    on " + inWords(today)
					+ ", by the director: two teams left out.\n");
	}

	@Test
	void refusesARunThatThereIsNot() throws Exception {
		Typed unknown = command("changes", "--since", "99");
		assertThat(unknown.exitStatus()).isEqualTo(2);
		assertThat(unknown.err())
			.isEqualTo("--since: found 99, which is no run; expected a number that ./quartile runs "
					+ "lists, or an instant, as in 2024-05-01T09:00:00Z; name one.\n");
		Typed day = command("changes", "--since", "yesterday");
		assertThat(day.exitStatus()).isEqualTo(2);
		assertThat(day.err()).isEqualTo("--since: found 'yesterday'; expected a day, a time and their zone, as in "
				+ "2024-05-01T09:00:00Z or 2024-05-01T10:00:00+01:00; see ./quartile changes --help.\n");
	}

	private int change(String file, String from, String to) throws IOException {
		return change(file, "", from, to);
	}

	/** However it is broken into lines. */
	private static String wrapped(String line) {
		return line.replace(" ", "\\s+") + "\n";
	}

	/** Changes the first such text after another, and says on which line it stands. */
	private int change(String file, String after, String from, String to) throws IOException {
		Path path = this.folder.resolve(file);
		String text = Files.readString(path);
		int at = text.indexOf(from, text.indexOf(after));
		assertThat(at).as(from).isPositive();
		Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
		return (int) text.substring(0, at).chars().filter((each) -> each == '\n').count() + 1;
	}

	private static String inWords(LocalDate day) {
		return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
	}

	private String run() throws IOException, InterruptedException {
		Typed run = command("run", "--quarter", "2019-20-Q1", "--reports", "none");
		assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
		return run.out();
	}

	private String out(String... arguments) throws IOException, InterruptedException {
		Typed command = command(arguments);
		return command.out() + command.err();
	}

}
