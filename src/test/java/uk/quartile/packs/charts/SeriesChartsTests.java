package uk.quartile.packs.charts;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

class SeriesChartsTests {

	private static final Quarter NEWEST = Quarter.parse("2021-22-Q1");

	@Test
	void drawsNoLineOfFewerThanTwelveQuarters() {
		assertThat(SeriesCharts.of(figures(11, null))).isNull();
		assertThat(SeriesCharts.of(figures(12, null))).isNotNull();
	}

	@Test
	void marksWhereASeriesBeginsAnewAndSaysWhy() {
		SeriesChart chart = SeriesCharts.of(figures(12, "Northamptonshire was split"));
		assertThat(chart.breaks()).containsExactly(new SeriesChart.Break(NEWEST.index(), "New series"));
		assertThat(chart.words()).isEqualTo("East Midlands went from 10.0% in Quarter 2 2018-19 to 21.0% in "
				+ "Quarter 1 2021-22. A new series begins in Quarter 1 2021-22 (Northamptonshire was split). "
				+ "The lowest was 10.0%, in Quarter 2 2018-19, the highest 21.0%, in Quarter 1 2021-22.");
	}

	@Test
	void namesEachYearAtItsFirstQuarterAndHoldsLimitsToWhatCanBe() {
		SeriesChart chart = SeriesCharts.of(figures(12, null));
		assertThat(chart.points()).extracting(SeriesChart.Point::year)
			.containsExactly("2018-19", null, null, "2019-20", null, null, null, "2020-21", null, null, null,
					"2021-22");
		assertThat(chart.limits()).hasSize(12).allMatch((each) -> each.lower() == 0 && each.upper() == 32);
		assertThat(chart.limits().get(0).lowerLabel()).isEqualTo("Lower limit 0.0%");
		assertThat(chart.limits().get(0).place()).isEqualTo(NEWEST.minus(11).index());
		assertThat(chart.withoutSeason()).isEmpty();
	}

	private static MeasureFigures figures(int quarters, String because) {
		List<OverTime.Point> series = new ArrayList<>();
		for (int i = 0; i < quarters; i++) {
			Quarter quarter = NEWEST.minus(quarters - 1 - i);
			series.add(new OverTime.Point(quarter, 10 + i, quarter.equals(NEWEST) ? because : null));
		}
		OverTime.Trend trend = new OverTime.Trend(TrendVerdict.ORDINARY, List.of(), quarters, series.get(0).quarter(),
				because, 15.5, -1.0, 32.0, false);
		Measure measure = RegionalExample.CATALOGUE.measure("re-referrals").orElseThrow();
		Figure region = FigureOf.measure(measure)
			.quarter(NEWEST.toString())
			.area("E12000004", "region", "East Midlands")
			.over(new OverTime(trend, null, null, null, series))
			.figure();
		return new MeasureFigures("E12000004", measure, NEWEST, List.of(region));
	}

}
