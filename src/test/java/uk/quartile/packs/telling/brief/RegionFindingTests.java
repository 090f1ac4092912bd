package uk.quartile.packs.telling.brief;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.statistics.XmrSignal;

import static org.assertj.core.api.Assertions.assertThat;

/** Every branch of a page's finding, by its words (East Midlands, 2023-24-Q4). */
class RegionFindingTests {

	private static final String CONFERENCES = "conferences-in-15-days-12m";

	private static final String REFERRALS = "referrals";

	private static FigureOf region(String measure, double count, double of, double value) {
		return FigureOf.measure(measure).area("E12000004", "region", "East Midlands").counts(count, of).value(value);
	}

	static Stream<Arguments> findings() {
		return Stream.of(
				Arguments.of(
						region(CONFERENCES, 4068, 5819, 69.909).england(79.7, "worse")
							.yearBefore(4600, 5865.0, 78.4, FigureOf.test(true)),
						"East Midlands 69.9%, worse than England\u2019s 79.7%; worsened from 78.4% a year before."),
				Arguments.of(
						region(CONFERENCES, 5301, 5819, 91.1).england(84.5, "better")
							.yearBefore(5000, 5643.0, 88.6, FigureOf.test(true)),
						"East Midlands 91.1%, better than England\u2019s 84.5%; improved from 88.6% a year before."),
				Arguments.of(
						region(CONFERENCES, 4597, 5819, 79.0).england(79.7, "similar")
							.yearBefore(4600, 5865.0, 78.4, FigureOf.test(false)),
						"East Midlands 79.0%, similar to England\u2019s 79.7%; steady, 78.4% a year before."),
				Arguments.of(
						region(REFERRALS, 13504, 1_020_128, 529.5).england(522.3, "higher")
							.yearBefore(14519, 1_004_254.0, 578.3, FigureOf.test(true)),
						"East Midlands 529.5 per 10,000, higher than England\u2019s 522.3; fell from 578.3 a year before."),
				Arguments.of(region("social-worker-turnover-12m", 165, 1000, 16.5).england(15.9, null),
						"East Midlands 16.5%; England 15.9%."),
				Arguments.of(region(CONFERENCES, 699, 1000, 69.9), "East Midlands 69.9%."),
				Arguments.of(
						region(REFERRALS, 13504, 1_020_128, 529.5)
							.yearBefore(13504, 1_020_128.0, 529.5, FigureOf.test(false))
							.trend(400, 600, XmrSignal.FALLING),
						"East Midlands 529.5 per 10,000; fell over seven quarters."));
	}

	@ParameterizedTest
	@MethodSource("findings")
	void saysTheRegionFirst(FigureOf region, String words) {
		String finding = finding(region.figure());
		assertThat(finding).isEqualTo(words);
		assertThat(finding.split(" ")).hasSizeLessThanOrEqualTo(20);
	}

	@Test
	void fallsBackOnHowManyHaveAFigure() {
		assertThat(finding(null)).isEqualTo("The one authority has a figure.");
	}

	private static String finding(@Nullable Figure region) {
		Figure leicester = FigureOf.measure(CONFERENCES).counts(426, 613.0).value(69.5).figure();
		return RegionFinding.of(
				new MeasureFigures("E12000004", (region != null) ? region.measure() : leicester.measure(),
						FigureOf.QUARTER, (region != null) ? List.of(leicester, region) : List.of(leicester)),
				Map.of());
	}

}
