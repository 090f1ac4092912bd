package uk.quartile.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.step.StepExecution;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IntakeTests extends EmptyReturnsFolder {

	private static final String QUARTER = "2019-20-Q1";

	@Test
	void keepsEveryAwkwardCharacter() throws Exception {
		String note = "\t\\N \\. \\ \"\n\r\n'%s' {} caf\u00e9 \uD83D\uDE00 \u0007 \\x41 |";
		this.returns.raw("2019-20-Q1/E06000016.csv", ReturnsFolder.HEADER + "E06000016,2019-20-Q1,referrals,1412,,,\"| "
				+ note.replace("\"", "\"\"") + "\"\n");
		this.run.goWell();
		assertThat(this.database.jdbcClient().sql("SELECT note FROM return_line").query(String.class).single())
			.isEqualTo("| " + note);
	}

	@Test
	void keepsTheBytesThemselves() throws Exception {
		this.returns.raw("2019-20-Q1/E06000016.csv", "\u0000\u00ff\\\t\n");
		this.run.goWell();
		assertThat(this.database.jdbcClient().sql("SELECT content FROM submission").query(byte[].class).single())
			.isEqualTo(new byte[] { 0, (byte) 0xc3, (byte) 0xbf, '\\', '\t', '\n' });
	}

	@Test
	void keepsNumbersMarkersAndBlanksApart() throws Exception {
		this.returns.write(QUARTER, "E06000016", "referrals,0,,,", "re-referrals,c,1235,provisional,x",
				"dental-checks,z,,estimated,", "caseload,\"1,078\",68.5,,", "missing-episodes,3,c,,");
		this.run.goWell();
		assertThat(this.database.jdbcClient()
			.sql("""
					SELECT concat_ws(' ', line_number, measure, coalesce(numerator::text, '-'), coalesce(numerator_absence, '-'),
						coalesce(denominator::text, '-'), coalesce(denominator_absence, '-'), status, note)
					FROM return_line ORDER BY line_number
					""")
			.query(String.class)
			.list()).containsExactly("2 referrals 0.0000 - - - final ", "3 re-referrals - c 1235.0000 - provisional x",
					"4 dental-checks - z - - estimated ", "5 caseload 1078.0000 - 68.5000 - final ",
					"6 missing-episodes 3.0000 - - c final ");
	}

	@Test
	void keepsNoBytesOfWhatIsTooLarge() throws Exception {
		this.returns.write(QUARTER, "E06000016", "referrals,1412,,," + "x".repeat(9000));
		this.run.goWell();
		this.run.goWell();
		assertThat(this.database.jdbcClient()
			.sql("SELECT (content IS NULL) || ' ' || size FROM submission ORDER BY id")
			.query(String.class)
			.list()).containsExactly("true 9099");
	}

	@Test
	void goesOnAfterAChunkHasFailed() throws Exception {
		writeManyReturns();
		this.database.jdbcClient().sql("""
				CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''on purpose''; END'
				""").update();
		this.database.jdbcClient()
			.sql("""
					CREATE TRIGGER fail BEFORE INSERT ON return_line FOR EACH ROW WHEN (NEW.note = '70') EXECUTE FUNCTION fail()
					""")
			.update();
		StepExecution failed = this.run.go();
		assertThat(failed.getStatus()).isEqualTo(BatchStatus.FAILED);
		assertThat(count("submission")).isEqualTo(50);
		assertThat(count("submission_check")).isEqualTo(50);
		assertThat(count("return_line")).isEqualTo(50);

		this.database.jdbcClient().sql("DROP TRIGGER fail ON return_line").update();
		StepExecution restarted = IntakeRun.well(this.run.restart());
		assertThat(restarted.getJobExecution().getJobInstanceId())
			.isEqualTo(failed.getJobExecution().getJobInstanceId());
		assertThat(restarted.getReadCount()).isEqualTo(70);
		assertThat(count("submission")).isEqualTo(120);
		assertThat(count("return_line")).isEqualTo(120);
		assertThat(count("submission_in_force")).isEqualTo(120);
	}

	@Test
	void theOrderOfLinesChangesNoFigure() throws Exception {
		Random random = new Random(20190630);
		List<String> lines = new ArrayList<>(List.of("referrals,1412,,,", "contacts,7514,,,", "assessments,1382,,,",
				"re-referrals,101,1235,,", "children-looked-after,663,,,", "reviews-red,16,100,,",
				"reviews-amber,52,100,,", "reviews-green,32,100,,"));
		List<String> first = null;
		for (int i = 0; i < 5; i++) {
			Collections.shuffle(lines, random);
			this.returns.write(QUARTER, "E06000016", lines.toArray(String[]::new));
			this.run.goWell();
			List<String> stored = this.database.jdbcClient().sql("""
					SELECT concat_ws(' ', measure, numerator, denominator) FROM return_line
					WHERE submission = (SELECT max(id) FROM submission) ORDER BY measure
					""").query(String.class).list();
			assertThat(stored).hasSize(8);
			first = (first != null) ? first : stored;
			assertThat(stored).isEqualTo(first);
		}
	}

	@Test
	void foretellsWhatWillBeInForce() throws Exception {
		this.returns.write(QUARTER, "E06000016", "referrals,1412,,,");
		String before = fingerprint();
		this.run.goWell();
		assertThat(fingerprint()).isEqualTo(before);
		this.returns.delete("2019-20-Q1/E06000016.csv");
		assertThat(fingerprint()).isEqualTo(before);
		this.returns.write(QUARTER, "E06000016", "referrals,1413,,,");
		assertThat(fingerprint()).isNotEqualTo(before);
	}

	@Test
	void isSettledOnceReceivedAndTheRejectedUntilAnotherDay() throws Exception {
		this.returns.write(QUARTER, "E06000016", "referrals,8%,,,");
		this.returns.write(QUARTER, "E06000015", "referrals,1412,,,");
		String before = fingerprint();
		assertThat(this.run.intake().settled()).isFalse();
		this.run.goWell();
		assertThat(fingerprint()).isEqualTo(before);
		assertThat(this.run.intake().settled()).isTrue();
		this.run.at("2024-07-02T08:00:00Z");
		assertThat(fingerprint()).isEqualTo(before);
		assertThat(this.run.intake().settled()).isFalse();
	}

	@Test
	void knowsTheQuartersThatHaveReturns() throws Exception {
		this.returns.write(QUARTER, "E06000016", "referrals,1412,,,");
		assertThat(this.run.intake().known(Quarter.parse(QUARTER))).isTrue();
		assertThat(this.run.intake().known(Quarter.parse("2019-20-Q2"))).isFalse();
		this.run.goWell();
		this.returns.delete("2019-20-Q1/E06000016.csv");
		assertThat(this.run.intake().known(Quarter.parse(QUARTER))).isTrue();
	}

	@Test
	void saysThatThereAreNoReturns() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(this::fingerprint)
			.withMessage(this.returns.path() + ": found no returns; expected files such as 2019-20-Q1/E06000016.csv; "
					+ "put the returns there and run again.");
	}

	@Test
	void saysThatThereIsNoFolder() {
		Path missing = this.folder.resolve("nowhere");
		IntakeRun nowhere = new IntakeRun(this.database.dataSource(), missing, Fixtures.CATALOGUE);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> nowhere.intake().fingerprint(nowhere.run()))
			.withMessage(missing + ": found no folder of returns; expected one with files such as "
					+ "2019-20-Q1/E06000016.csv; make it and put the returns there, or name another with --input.");
	}

	@Test
	void theOrderOfFilesChangesNothing() throws Exception {
		List<String> authorities = new ArrayList<>(List.of("E06000015", "E06000016", "E06000018", "E10000007"));
		Random random = new Random(20190630);
		String first = null;
		for (int i = 0; i < 4; i++) {
			Collections.shuffle(authorities, random);
			ReturnsFolder shuffled = new ReturnsFolder(this.folder.resolve("run" + i));
			for (String authority : authorities) {
				shuffled.write(QUARTER, authority, "referrals,1412,,,");
			}
			IntakeRun each = new IntakeRun(this.database.dataSource(), shuffled.path(), Fixtures.CATALOGUE);
			String fingerprint = each.intake().fingerprint(each.run());
			assertThat(each.goWell().getReadCount()).isEqualTo((i == 0) ? 4 : 0);
			first = (first != null) ? first : fingerprint;
			assertThat(fingerprint).isEqualTo(first);
		}
	}

	private String fingerprint() {
		return this.run.intake().fingerprint(this.run.run());
	}

	/** 120 returns, whose notes number them in the order of their files. */
	private void writeManyReturns() throws IOException {
		int number = 0;
		Quarter quarter = Quarter.parse("2010-11-Q1");
		for (int i = 0; i < 40; i++) {
			for (String authority : List.of("E06000015", "E06000016", "E06000018")) {
				this.returns.write(quarter.minus(-i).toString(), authority, "referrals,100,,," + number++);
			}
		}
	}

	private int count(String table) {
		return this.database.jdbcClient().sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

}
