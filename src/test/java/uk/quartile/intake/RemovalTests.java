package uk.quartile.intake;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

/** A return in the wrong quarter's folder can be cleared. */
class RemovalTests extends EmptyReturnsFolder {

	private static final String RIGHT = "2019-20-Q1";

	private static final String WRONG = "2019-20-Q2";

	private static final String LEICESTER = "E06000016";

	@Test
	void isToldNoMoreOnceItWasMoved() throws Exception {
		misplace();
		this.run.goWell();
		assertThat(rejected()).isEqualTo(1);
		this.returns.delete("2019-20-Q2/E06000016.csv");
		this.returns.write(RIGHT, LEICESTER, "referrals,1412,,,");
		this.run.goWell();
		assertThat(rejected()).isZero();
		assertThat(summary(WRONG).absent().get(Quarter.parse(WRONG))).extracting((each) -> each.code())
			.contains(LEICESTER);
		this.run.at("2024-07-02T08:00:00Z").goWell();
		assertThat(rejected()).isZero();
	}

	@Test
	void isToldAgainOnceItIsBack() throws Exception {
		misplace();
		this.run.goWell();
		this.returns.delete("2019-20-Q2/E06000016.csv");
		this.returns.write(RIGHT, "E06000015", "referrals,1412,,,");
		this.run.goWell();
		assertThat(this.run.intake().settled()).isTrue();
		misplace();
		assertThat(this.run.intake().settled()).isFalse();
		this.run.goWell();
		assertThat(rejected()).isEqualTo(1);
		assertThat(this.run.intake().settled()).isTrue();
	}

	@Test
	void isStillToldWhereSomethingWasAccepted() throws Exception {
		this.returns.write(WRONG, LEICESTER, "referrals,1412,,,");
		this.run.goWell();
		misplace();
		this.run.goWell();
		this.returns.delete("2019-20-Q2/E06000016.csv");
		this.run.goWell();
		assertThat(rejected()).isEqualTo(1);
	}

	@Test
	void isSettledByADecision() throws Exception {
		this.returns.write(WRONG, LEICESTER, "referrals,1412,,,");
		this.run.goWell();
		misplace();
		this.run.goWell();
		withdraw();
		IntakeSummary summary = summary(WRONG);
		assertThat(summary.rejected()).isEmpty();
		assertThat(summary.withdrawn()).singleElement()
			.satisfies((each) -> assertThat(each.reason()).isEqualTo("meant for the quarter before"));
	}

	private void misplace() throws Exception {
		this.returns.raw("2019-20-Q2/E06000016.csv", ReturnsFolder.HEADER + "E06000016,2019-20-Q1,referrals,1412,,,\n");
	}

	private void withdraw() {
		JdbcClient jdbc = this.database.jdbcClient();
		long file = jdbc.sql("""
				INSERT INTO received_file (path, sha256, content, received_at)
				VALUES ('reference/withdrawals.csv', repeat('0', 64), '', '2024-07-01T08:00:00Z') RETURNING id
				""").query(Long.class).single();
		jdbc.sql("""
				INSERT INTO withdrawal (file, line_number, authority, quarter, sha256, decided_on, decided_by, reason)
				SELECT :file, 2, authority, quarter, sha256, '2024-07-01', 'the sender', 'meant for the quarter before'
				FROM submission ORDER BY id DESC LIMIT 1
				""").param("file", file).update();
	}

	private int rejected() {
		return summary(RIGHT).rejected().size();
	}

	private IntakeSummary summary(String quarter) {
		return this.run.intake().summary(this.run.before(), new TreeMap<>(Map.of("E12000004", Quarter.parse(quarter))));
	}

}
