package uk.quartile.packs.regional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import uk.quartile.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** A measure of which nothing is published has a row of England without a value. */
class WithoutEnglandTests {

	private static final String NOTHING_PUBLISHED = """
			;
			UPDATE benchmark
			SET england_value = NULL, england_quarter = NULL, versus_england = NULL
			WHERE measure = 'referrals';
			UPDATE benchmark
			SET status = 'x', numerator = NULL, denominator = NULL, denominator_source = NULL, value = NULL,
				undefined_because = 'nothing comparable is published for 2019-20-Q1 or the 5 quarters before'
			WHERE measure = 'referrals' AND area_type = 'england'
			""";

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	@Test
	void saysNothingOfEngland() {
		String figures = RegionalExample.resource("figures-2019-20-Q1.sql").strip().replaceFirst(";$", "");
		RegionalReport report = RegionalExample.report(database.jdbcClient(), figures + NOTHING_PUBLISHED, "E12000004",
				"2019-20-Q1");
		MeasurePage referrals = measure(report, "Referrals");
		assertThat(referrals.toString()).doesNotContain("England");
		assertThat(measure(report, "Children looked after").toString()).contains("England, 31 March 2019");
	}

	private static MeasurePage measure(RegionalReport report, String title) {
		return report.measures().stream().filter((page) -> page.title().endsWith(title)).findFirst().orElseThrow();
	}

}
