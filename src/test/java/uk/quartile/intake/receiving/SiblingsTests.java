package uk.quartile.intake.receiving;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.Quarter;
import uk.quartile.intake.EmptyReturnsFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Joint returns and their members' own never count the same children twice. */
class SiblingsTests extends EmptyReturnsFolder {

	private static final String QUARTER = "2021-22-Q2";

	private static final String JOINT = "E06000061+E06000062";

	private static final String MEMBER = "E06000061";

	@Test
	void aJointReturnGivesWayToWhatIsInForceAndNothingDisplacesAJointOne() throws Exception {
		String joint = "E06000061+E06000062";
		this.returns.write("2021-22-Q2", joint, "caseload,4000,230.5,,");
		this.run.goWell();
		this.returns.delete("2021-22-Q2/" + joint + ".csv");
		this.returns.write("2021-22-Q2", "E06000061", "referrals,1040,,,", "caseload,2100,120.5,,");
		this.returns.write("2021-22-Q2", "E06000062", "referrals,1151,,,");
		this.run.goWell();
		assertThat(this.database.jdbcClient()
			.sql("SELECT authority FROM submission_in_force ORDER BY authority")
			.query(String.class)
			.list()).containsExactly(joint, "E06000062");
		assertThat(this.run.intake()
			.summary(this.run.before(), new TreeMap<>(Map.of("E12000004", Quarter.parse("2021-22-Q2"))))
			.rejected()
			.get(0)
			.first()
			.message())
			.isEqualTo("2021-22-Q2/E06000061.csv line 3, measure: found 'caseload', which "
					+ "2021-22-Q2/E06000061+E06000062.csv has as well; expected each figure once, whether returned "
					+ "jointly or singly; take the line out of one of the two returns.");
	}

	@Test
	void aJointReturnIsCheckedAgainAsSoonAsTheMembersOwnChanges() throws Exception {
		this.returns.write(QUARTER, JOINT, "caseload,4000,230.5,,");
		this.returns.write(QUARTER, MEMBER, "referrals,1040,,,", "caseload,2100,120.5,,");
		this.run.goWell();
		assertThat(inForce()).containsExactly(MEMBER + " referrals", MEMBER + " caseload");
		assertThat(this.run.intake().settled()).isTrue();
		this.returns.write(QUARTER, MEMBER, "referrals,1040,,,");
		this.run.goWell();
		assertThat(inForce()).containsExactly(MEMBER + " referrals", JOINT + " caseload");
		assertThat(this.run.intake().settled()).isTrue();
	}

	@Test
	void whatStaysInForceBecauseItsCorrectionIsRejectedIsNotReturnedTwice() throws Exception {
		this.returns.write(QUARTER, JOINT, "caseload,4000,230.5,,");
		this.run.goWell();
		this.returns.write(QUARTER, JOINT, "contacts,8%,,,");
		this.returns.write(QUARTER, MEMBER, "caseload,2100,120.5,,");
		this.run.goWell();
		assertThat(inForce()).containsExactly(JOINT + " caseload");
		this.returns.write(QUARTER, JOINT, "contacts,800,,,");
		this.run.goWell();
		assertThat(inForce()).containsExactly(MEMBER + " caseload", JOINT + " contacts");
	}

	@Test
	void whatStaysInForceBecauseItsCorrectionGivesWayIsNotReturnedTwice() throws Exception {
		this.returns.write(QUARTER, JOINT, "caseload,4000,230.5,,");
		this.run.goWell();
		this.returns.write(QUARTER, JOINT, "contacts,800,,,");
		this.returns.write(QUARTER, MEMBER, "contacts,400,,,", "caseload,2100,120.5,,");
		this.run.goWell();
		assertThat(inForce()).containsExactly(JOINT + " caseload");
	}

	private List<String> inForce() {
		return this.database.jdbcClient().sql("""
				SELECT f.authority || ' ' || l.measure
				FROM submission_in_force f JOIN return_line l ON l.submission = f.submission
				ORDER BY f.authority, l.line_number
				""").query(String.class).list();
	}

}
