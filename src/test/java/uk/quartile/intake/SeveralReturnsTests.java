package uk.quartile.intake;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A hub's file of several returns is as many returns. */
class SeveralReturnsTests extends EmptyReturnsFolder {

	private static final String LEICESTER = "E06000016,2019-20-Q1,referrals,687,,,\nE06000016,2019-20-Q1,contacts,3514,,,\n";

	private static final String DERBY = "E06000015,2019-20-Q1,referrals,711,,,\nE06000015,2019-20-Q1,contacts,%s,,,\n";

	private static final String LINES = """
			SELECT concat_ws(' ', s.authority, s.quarter, s.file, line_number, measure, numerator::int)
			FROM submission_in_force s
			JOIN return_line USING (submission)
			ORDER BY line_number
			""";

	@Test
	void eachIsJudgedByItselfWithItsLines() throws Exception {
		hub(DERBY.formatted("many") + LEICESTER);
		this.run.goWell();
		assertThat(list(LINES)).containsExactly("E06000016 2019-20-Q1 hub.csv (2019-20-Q1/E06000016) 4 referrals 687",
				"E06000016 2019-20-Q1 hub.csv (2019-20-Q1/E06000016) 5 contacts 3514");
		assertThat(list("SELECT concat_ws(' ', line, column_name, found) FROM finding WHERE severity = 'error'"))
			.containsExactly("3 numerator 'many'");
		assertThat(this.run.intake().settled()).isTrue();
	}

	/** What befalls another return's lines doesn't make it a new submission. */
	@Test
	void onlyWhatChangedIsReceivedAgain() throws Exception {
		hub(DERBY.formatted("many") + LEICESTER);
		this.run.goWell();
		hub(DERBY.formatted("4012") + LEICESTER);
		this.run.goWell();
		assertThat(list("SELECT authority FROM submission ORDER BY id")).containsExactly("E06000015", "E06000016",
				"E06000015");
		assertThat(list(LINES)).contains("E06000015 2019-20-Q1 hub.csv (2019-20-Q1/E06000015) 3 contacts 4012");
	}

	@Test
	void aFileOfItsOwnGoesBeforeIt() throws Exception {
		this.returns.write("2019-20-Q1", "E06000016", "referrals,700,,,");
		hub(DERBY.formatted("4012") + LEICESTER);
		this.run.goWell();
		assertThat(list(LINES)).contains("E06000016 2019-20-Q1 2019-20-Q1/E06000016.csv 2 referrals 700")
			.doesNotContain("E06000016 2019-20-Q1 hub.csv (2019-20-Q1/E06000016) 4 referrals 687");
		assertThat(list("SELECT found FROM finding WHERE check_name = 'file-twice'"))
			.containsExactly("'2019-20-Q1/E06000016.csv' beside it, which is the same return");
	}

	/** One line may be a slip: the file has one return's name, or none. */
	@Test
	void aSingleOtherLineMakesNoReturn() throws Exception {
		hub("E06000015,2019-20-Q1,referrals,711,,,\n" + LEICESTER);
		this.run.goWell();
		assertThat(list(LINES)).isEmpty();
		assertThat(list("SELECT check_name FROM finding WHERE severity = 'error' ORDER BY ordinal LIMIT 1"))
			.containsExactly("file-misplaced");
	}

	@Test
	void aFileCutHalfIsRejectedAsAWhole() throws Exception {
		hub((DERBY.formatted("4012") + LEICESTER).replaceFirst(",,,\\n$", ""));
		this.run.goWell();
		assertThat(list(LINES)).isEmpty();
		assertThat(list("SELECT check_name FROM finding WHERE severity = 'error' AND line IS NOT NULL"))
			.containsExactly("last-line-cut");
	}

	private void hub(String lines) throws Exception {
		this.returns.raw("hub.csv", ReturnsFolder.HEADER + lines);
	}

	private List<String> list(String sql) {
		return this.database.jdbcClient().sql(sql).query(String.class).list();
	}

}
