package uk.quartile.packs.figures;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.reading.JdbcFigures;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

/** What a strip of all authorities of England is drawn from. */
class SpreadOfEnglandTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private static MeasureFigures referrals(String further) {
		long comparison = RegionalExample.store(database.jdbcClient(),
				RegionalExample.resource("figures-2019-20-Q1.sql"));
		database.jdbcClient()
			.sql("""
					INSERT INTO further_comparison (measure_comparison, area, area_type, quarter, measure, lower_quartile,
						middle_quartile, upper_quartile, quartiles_of, england_least, england_low, england_high, england_most,
						england_spread_quarter)
					SELECT measure_comparison, area, area_type, quarter, measure, %s
					FROM benchmark
					WHERE measure = 'referrals' AND area_type = 'england'
					"""
				.formatted(further))
			.update();
		List<Figure> figures = new ArrayList<>();
		new JdbcFigures(database.jdbcClient(), RegionalExample.CATALOGUE).forEach(comparison, Edition.RESTRICTED,
				figures::add);
		figures.removeIf((figure) -> !figure.measure().code().equals("referrals"));
		return new MeasureFigures("E12000004", figures.get(0).measure(), figures.get(0).quarter(), figures);
	}

	@Test
	void isReadWithTheQuarterThatItIsOf() {
		assertThat(referrals("431, 559, 690, 140, 202, 274, 1106, 1321, '2018-19-Q4'").spreadOfEngland())
			.contains(new Spread.OfEngland(new Spread.Quartiles(431, 559, 690, 140),
					new Spread.Reach(202, 274, 1106, 1321, Quarter.parse("2018-19-Q4"))));
	}

	@Test
	void isNoneWhereNothingIsKept() {
		assertThat(referrals("431, 559, 690, 140, NULL, NULL, NULL, NULL, NULL").spreadOfEngland()).isEmpty();
	}

}
