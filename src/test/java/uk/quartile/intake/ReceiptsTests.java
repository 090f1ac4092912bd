package uk.quartile.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts as new, and what is kept of it. */
class ReceiptsTests extends EmptyReturnsFolder {

	private static final String QUARTER = "2019-20-Q1";

	private static final String LEICESTER = "E06000016";

	@BeforeEach
	void begin() {
		this.run.at("2024-07-01T08:00:00Z");
	}

	@Test
	void takesTheSameBytesOnce() throws Exception {
		this.returns.write(QUARTER, LEICESTER, "referrals,1412,,,");
		this.run.goWell();
		this.run.at("2024-07-02T08:00:00Z").goWell();
		assertThat(history()).containsExactly("1 accepted 2024-07-01");
	}

	@Test
	void takesOtherBytesAsANewSubmissionEarlierOnesToo() throws Exception {
		for (String numerator : List.of("1412", "1413", "1412")) {
			this.returns.write(QUARTER, LEICESTER, "referrals," + numerator + ",,,");
			this.run.goWell();
		}
		assertThat(history()).containsExactly("1 accepted 2024-07-01", "2 accepted 2024-07-01",
				"3 accepted 2024-07-01");
		assertThat(inForce()).containsExactly("2019-20-Q1 E06000016 3 referrals 1412.0000");
	}

	@Test
	void leavesTheLastAcceptedInForceWhenALaterOneIsRejected() throws Exception {
		this.returns.write(QUARTER, LEICESTER, "referrals,1412,,,");
		this.run.goWell();
		this.returns.write(QUARTER, LEICESTER, "referrals,14%,,,");
		this.run.goWell();
		assertThat(history()).containsExactly("1 accepted 2024-07-01", "2 rejected 2024-07-01");
		assertThat(inForce()).containsExactly("2019-20-Q1 E06000016 1 referrals 1412.0000");
	}

	@Test
	void deletingAFileWithdrawsNothing() throws Exception {
		this.returns.write(QUARTER, LEICESTER, "referrals,1412,,,");
		this.run.goWell();
		this.returns.delete("2019-20-Q1/E06000016.csv");
		this.run.goWell();
		assertThat(inForce()).containsExactly("2019-20-Q1 E06000016 1 referrals 1412.0000");
	}

	@Test
	void checksARejectedReturnAgainOnAnotherDayInLondon() throws Exception {
		this.returns.write("2024-25-Q1", LEICESTER, "referrals,1412,,,");
		this.run.at("2024-06-30T22:00:00Z").goWell();
		this.run.at("2024-06-30T22:30:00Z").goWell();
		assertThat(history()).containsExactly("1 rejected 2024-06-30");
		// Midnight in London is an hour earlier than in UTC.
		this.run.at("2024-06-30T23:30:00Z").goWell();
		assertThat(history()).containsExactly("1 rejected 2024-06-30", "1 accepted 2024-07-01");
		assertThat(inForce()).containsExactly("2024-25-Q1 E06000016 1 referrals 1412.0000");
	}

	@Test
	void checksARejectedReturnAgainUnderAnotherCatalogue() throws Exception {
		this.returns.write(QUARTER, LEICESTER, "referrals,1412,,,", "measure-to-come,3,,,");
		this.run.goWell();
		this.run.with(changed()).goWell();
		this.run.goWell();
		assertThat(history()).containsExactly("1 rejected 2024-07-01", "1 rejected 2024-07-01");
	}

	@Test
	void receivesAFileAnewThatCouldNotBePlacedOnceItCan() throws Exception {
		this.returns.raw("2019-20-Q1/Leicester.csv", "no return");
		this.run.goWell();
		assertThat(summary().rejected()).hasSize(1);
		this.returns.delete("2019-20-Q1/Leicester.csv");
		this.returns.write(QUARTER, LEICESTER, "referrals,1412,,,");
		this.run.goWell();
		assertThat(history()).containsExactly("1 rejected 2024-07-01", "2 accepted 2024-07-01");
		assertThat(summary().rejected()).isEmpty();
	}

	@Test
	void summarisesHowReturnsStand() throws Exception {
		this.returns.write(QUARTER, LEICESTER, "referrals,1412,,,");
		this.returns.write(QUARTER, "E06000015", "referrals,8%,,,", "contacts,-1,,,");
		this.run.goWell();
		this.run.at("2024-07-01T09:00:00Z");
		this.returns.write(QUARTER, "E06000018", "referrals,1435,,,");
		this.run.goWell();
		IntakeSummary summary = summary();
		assertThat(summary.takenIn()).isEqualTo(1);
		assertThat(summary.unchanged()).isEqualTo(1);
		assertThat(summary.rejected()).hasSize(1);
		assertThat(summary.rejected().get(0).errors()).isEqualTo(2);
		assertThat(summary.rejected().get(0).first().message())
			.isEqualTo("2019-20-Q1/E06000015.csv line 2, numerator: found '8%'; expected a count, not a percentage; "
					+ "give the numbers that the percentage is made from, the part as numerator and the whole as "
					+ "denominator.");
		assertThat(summary.absent().get(Quarter.parse(QUARTER))).extracting((each) -> each.name())
			.containsExactly("Rutland", "Derbyshire", "Leicestershire", "Lincolnshire", "Northamptonshire",
					"Nottinghamshire");
	}

	private IntakeSummary summary() {
		return this.run.intake().summary(this.run.before(), new TreeMap<>(Map.of("E12000004", Quarter.parse(QUARTER))));
	}

	private static Catalogue changed() {
		TreeMap<String, String> files = new TreeMap<>(Fixtures.CATALOGUE.files());
		files.put("jobs/measures.yml", "0".repeat(64));
		return new Catalogue(Fixtures.CATALOGUE.measures(), Fixtures.CATALOGUE.authorities(),
				Fixtures.CATALOGUE.successions(), List.of(), List.of(), List.of(), Fixtures.CATALOGUE.settings(),
				files);
	}

	private List<String> history() {
		return this.database.jdbcClient()
			.sql("SELECT submission || ' ' || outcome || ' ' || checked_on FROM submission_check ORDER BY id")
			.query(String.class)
			.list();
	}

	private List<String> inForce() {
		return this.database.jdbcClient().sql("""
				SELECT concat_ws(' ', f.quarter, f.authority, f.submission, l.measure, l.numerator)
				FROM submission_in_force f JOIN return_line l ON l.submission = f.submission
				ORDER BY f.quarter, f.authority, l.line_number
				""").query(String.class).list();
	}

}
