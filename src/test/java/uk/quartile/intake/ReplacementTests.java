package uk.quartile.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of a return that takes the place of an accepted one. */
class ReplacementTests extends EmptyReturnsFolder {

	private static final String QUARTER = "2019-20-Q1";

	private static final String LEICESTER = "E06000016";

	@BeforeEach
	void receivesAReturn() throws Exception {
		this.returns.write(QUARTER, LEICESTER, "referrals,1412,,,", "contacts,7514,,,", "assessments,1382,,,",
				"re-referrals,101,1235,,", "dental-checks,z,,,");
		this.run.goWell();
		assertThat(summary().replaced()).isEmpty();
		this.run.at("2024-07-02T08:00:00Z");
	}

	@Test
	void namesWhatIsGoneWhereTheCorrectedLineAloneCame() throws Exception {
		this.returns.write(QUARTER, LEICESTER, "referrals,1413,,,");
		this.run.goWell();
		assertThat(findings("figures-gone")).containsExactly(
				"no line for 3 of 4 figures in force, which are gone: contacts, assessments, re-referrals; the whole "
						+ "return, since it takes the place of the one before it, received on 2024-07-01; send all of its "
						+ "lines, with the corrections among them; for what no longer holds, write 'not supplied' as the "
						+ "numerator");
		assertThat(findings("figures-replaced")).isEmpty();
		assertThat(summary().replaced()).extracting(IntakeSummary.Replaced::file, IntakeSummary.Replaced::inWords)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("2019-20-Q1/E06000016.csv",
					"1 of 5 figures differs, 3 are gone (contacts, assessments, re-referrals)"));
		this.run.goWell();
		assertThat(summary().replaced()).isEmpty();
	}

	@Test
	void doubtsAnOldQuarterOfWhichMostFiguresChange() throws Exception {
		this.returns.write(QUARTER, LEICESTER, "referrals,1500,,,", "contacts,8000,,,", "assessments,1400,,,",
				"re-referrals,101.0,1235,,", "dental-checks,z,,,");
		this.run.goWell();
		assertThat(findings("figures-replaced")).containsExactly(
				"3 of 5 figures in force for 2019-20-Q1 changed, those received on 2024-07-01; corrections of a few, or a "
						+ "note on each that says why; check that these are figures of 2019-20-Q1; if they are another "
						+ "quarter's, send them as that, and those of 2019-20-Q1 again");
		assertThat(summary().replaced()).extracting(IntakeSummary.Replaced::inWords)
			.containsExactly("3 of 5 figures differ");
		assertThat(summary().warnings()).extracting((each) -> each.check()).containsExactly("figures-replaced");
		this.run.goWell();
		assertThat(summary().warnings()).isEmpty();
	}

	@Test
	void doubtsNoFewNoExplainedAndNoRecentChanges() throws Exception {
		this.returns.write(QUARTER, LEICESTER, "referrals,1500,,,", "contacts,8000,,,", "assessments,1382,,,",
				"re-referrals,101,1235,,", "dental-checks,z,,,");
		this.run.goWell();
		this.returns.write(QUARTER, LEICESTER, "referrals,1,,,recounted", "contacts,2,,,recounted",
				"assessments,3,,,recounted", "re-referrals,101,1235,,", "dental-checks,z,,,");
		this.run.goWell();
		this.returns.write("2024-25-Q1", LEICESTER, "referrals,1412,,,", "contacts,7514,,,");
		this.run.goWell();
		this.returns.write("2024-25-Q1", LEICESTER, "referrals,1413,,,", "contacts,7515,,,");
		this.run.goWell();
		assertThat(findings("figures-replaced")).isEmpty();
		assertThat(findings("figures-gone")).isEmpty();
		assertThat(summary().replaced()).extracting(IntakeSummary.Replaced::inWords)
			.containsExactly("2 of 2 figures differ");
	}

	@Test
	void nothingIsGoneThatAnotherReturnHas() throws Exception {
		this.returns.write(QUARTER, "E06000016+E06000018", "contacts,7514,,,");
		this.returns.write(QUARTER, LEICESTER, "referrals,1412,,,", "assessments,1382,,,", "re-referrals,101,1235,,");
		this.run.goWell();
		assertThat(findings("figures-gone")).isEmpty();
		assertThat(summary().replaced()).extracting(IntakeSummary.Replaced::inWords)
			.containsExactly("0 of 5 figures differ");
	}

	private IntakeSummary summary() {
		return this.run.intake().summary(this.run.before(), new TreeMap<>(Map.of("E12000004", Quarter.parse(QUARTER))));
	}

	private List<String> findings(String check) {
		return this.database.jdbcClient()
			.sql("SELECT found || '; ' || expected || '; ' || remedy FROM finding WHERE check_name = :check ORDER BY submission_check")
			.param("check", check)
			.query(String.class)
			.list();
	}

}
