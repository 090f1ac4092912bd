package uk.quartile.packs.telling.brief;

import java.util.Map;
import java.util.Optional;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.Verdict;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Sentences;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;

/** What a measure's page is about in 20 words at most: the region, England, the year. */
public final class RegionFinding {

	private RegionFinding() {
	}

	/**
	 * {@code East Midlands 69.9%, worse than England’s 79.7%; worsened from 78.4% a year
	 * before.}
	 * @param thresholds the settings' sizes of change
	 */
	public static String of(MeasureFigures figures, Map<String, Double> thresholds) {
		return figures.region()
			.filter((region) -> region.value() != null && !region.ofTooFew())
			.map((region) -> region.areaName() + " " + Values.inSentence(region.measure(), value(region))
					+ against(region) + during(region, thresholds) + ".")
			.orElseGet(() -> Sentences.lead(figures));
	}

	private static double value(Figure region) {
		return (region.value() != null) ? region.value() : Double.NaN;
	}

	/** {@code , worse than England’s 79.7%}; blank where England has no value. */
	static String against(Figure region) {
		Double england = region.england().value();
		if (england == null || region.isOf(AreaType.ENGLAND)) {
			return "";
		}
		String theirs = "England\u2019s " + Values.value(region.measure(), england) + date(region);
		Verdict verdict = region.england().verdict();
		if (verdict == null || region.ofTooFew()) {
			return "; England " + Values.value(region.measure(), england) + date(region);
		}
		return (verdict == Verdict.SIMILAR) ? ", similar to " + theirs : ", " + verdict.written() + " than " + theirs;
	}

	private static String date(Figure region) {
		Quarter quarter = region.england().quarter();
		return (quarter == null || quarter.equals(region.quarter())) ? "" : " of " + Dates.day(quarter.lastDay());
	}

	/**
	 * {@code ; worsened from 78.4% a year before}; blank where there is no year before.
	 */
	static String during(Figure region, Map<String, Double> thresholds) {
		Change change = region.onYear();
		Measure measure = region.measure();
		Optional<Direction> direction = Standing.of(region, thresholds).map(Standing::direction);
		if (change == null || change.earlierValue() == null || change.noneBecause() != null || change.ofTooFew(measure)
				|| direction.isEmpty()) {
			return "";
		}
		String before = Values.value(measure, change.earlierValue());
		return switch (direction.get()) {
			case STEADY -> "; steady, " + before + " a year before";
			case NOT_TESTED -> "; " + before + " a year before";
			default -> before.equals(Values.value(measure, value(region)))
					? "; " + direction.get().word() + " over seven quarters"
					: "; " + direction.get().word() + " from " + before + " a year before";
		};
	}

}
