package uk.quartile.packs.figures.returns;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import uk.quartile.StoredInput;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.reading.JdbcReturned;

import static org.assertj.core.api.Assertions.assertThat;

class RelabelledTests {

	private static final String HEADER = "authority,quarter,measure,numerator,denominator,status,note\n";

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	/** Received on 1 June 2024, as StoredInput has it. */
	@Test
	void areOlderQuartersThatChangedSinceTheQuarterEnded() {
		StoredInput stored = new StoredInput(this.database.dataSource());
		stored.accept("2022-23-Q4", "E06000015", HEADER + "E06000015,2022-23-Q4,referrals,1,,,\n");
		stored.accept("2022-23-Q4", "E06000016", HEADER + "E06000016,2022-23-Q4,referrals,2,,,\n");
		stored.accept("2023-24-Q4", "E06000017", HEADER + "E06000017,2023-24-Q4,referrals,3,,,\n");
		this.database.jdbcClient()
			.sql("""
					INSERT INTO finding (submission_check, ordinal, check_name, severity, found, expected, remedy)
					SELECT id, 1, 'figures-replaced', 'warning', 'that', 'this', 'do' FROM submission_check WHERE submission <> (
						SELECT id FROM submission WHERE authority = 'E06000015')
					""")
			.update();
		JdbcReturned returned = new JdbcReturned(this.database.jdbcClient(), OffsetDateTime.MAX);
		assertThat(returned.relabelled(Quarter.parse("2023-24-Q4"), Edition.RESTRICTED))
			.containsExactly(new Relabelled("E06000016", Quarter.parse("2022-23-Q4"), LocalDate.of(2024, 6, 1)));
		assertThat(returned.relabelled(Quarter.parse("2024-25-Q1"), Edition.RESTRICTED)).isEmpty();
	}

}
