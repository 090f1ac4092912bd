package uk.quartile.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

/** A clock that was wrong for one night decides nothing about what is newest. */
class OrderOfReceiptTests extends EmptyReturnsFolder {

	private static final String QUARTER = "2019-20-Q1";

	private static final String LEICESTER = "E06000016";

	@BeforeEach
	void receivesWithAClockThatIsAhead() throws Exception {
		this.returns.write(QUARTER, LEICESTER, "referrals,1412,,,");
		this.run.at("2025-08-05T08:00:00Z").goWell();
	}

	@Test
	void aCorrectionThatComesLaterIsNewer() throws Exception {
		this.returns.write(QUARTER, LEICESTER, "referrals,1413,,,");
		this.run.at("2024-07-02T08:00:00Z").goWell();
		assertThat(inForce()).containsExactly("1413.0000");
		assertThat(this.run.intake().settled()).isTrue();
		assertThat(this.run.goWell().getReadCount()).isZero();
	}

	@Test
	void whatWasTakenInThenIsNotTakenInAgainByEachRun() throws Exception {
		this.run.at("2024-07-02T08:00:00Z").goWell();
		assertThat(summary().takenIn()).isZero();
		assertThat(summary().unchanged()).isEqualTo(1);
	}

	@Test
	void aReceiptInTheFutureIsSaid() throws Exception {
		assertThat(summary().warnings()).isEmpty();
		this.run.at("2024-07-02T08:00:00Z").goWell();
		assertThat(summary().warnings()).extracting(Finding::message)
			.containsExactly("the record: found 1 return and 0 files of jobs/ and reference/ that were received in the "
					+ "future, the last at 2025-08-05T08:00:00Z; expected none after 2024-07-02T08:00:00Z, as the clock of "
					+ "this machine has it; set the clock right if it is wrong; if it was wrong then, nothing is to be "
					+ "done: what is newest is decided by the order of receipt, but --as-at leaves them out until then.");
	}

	private IntakeSummary summary() {
		return this.run.intake().summary(this.run.before(), new TreeMap<>(Map.of("E12000004", Quarter.parse(QUARTER))));
	}

	private List<String> inForce() {
		return this.database.jdbcClient()
			.sql("SELECT numerator FROM submission_in_force JOIN return_line USING (submission)")
			.query(String.class)
			.list();
	}

}
