package uk.quartile.packs.telling.trend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Written;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.verdict.TargetOutlook;
import uk.quartile.domain.verdict.TargetRating;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** What is beyond the ordinary in the newest figures, and how they stand to targets. */
public final class TrendSentences {

	private final MeasureFigures figures;

	private final Measure measure;

	private TrendSentences(MeasureFigures figures) {
		this.figures = figures;
		this.measure = figures.measure();
	}

	/** Of the region: its trend and its rating in a few words. */
	public static Optional<String> brief(MeasureFigures figures) {
		Optional<Figure> region = figures.region();
		List<String> said = new ArrayList<>();
		region.flatMap(TrendSentences::quarters).ifPresent((trend) -> said.add("Trend: " + trend + "."));
		region.flatMap(TrendWords::overFiveYears).ifPresent((years) -> said.add("Over five years: " + years + "."));
		region.map((figure) -> figure.overTime().target())
			.ifPresent((target) -> said
				.add(new TrendSentences(figures).target(target.value()) + ": " + target.rating().written()
						+ Optional.ofNullable(target.outlook()).map((outlook) -> ", " + outlook.written()).orElse("")
						+ "."));
		return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
	}

	/** Where the year's change goes another way, how the two fit together. */
	private static Optional<String> quarters(Figure region) {
		return YearAgainstTrend.of(region)
			.or(() -> Optional.ofNullable(TrendWords.told(region)).map((trend) -> inWords(region, trend, ", for ")));
	}

	/** {@code ordinary}, or what is beyond it and by which sign. */
	private static String inWords(Figure figure, OverTime.Trend trend, String link) {
		return TrendWords.verdict(figure, trend) + TrendWords.side(figure, trend)
				+ TrendWords.because(figure, trend).map((because) -> link + because).orElse("");
	}

	/** The region's trend, and the authorities beyond the ordinary. */
	public static Optional<String> trend(MeasureFigures figures) {
		TrendSentences sentences = new TrendSentences(figures);
		List<String> said = new ArrayList<>();
		figures.region()
			.flatMap((region) -> Optional.ofNullable(region.overTime().trend())
				.flatMap((trend) -> sentences.region(region, trend)))
			.ifPresent(said::add);
		figures.region()
			.flatMap(YearAgainstTrend::of)
			.ifPresent((told) -> said.add((figures.national() ? "England is " : "The region is ") + told + "."));
		EachTrend.ofQuarters(figures).ifPresent(said::add);
		return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
	}

	/** How the region and its authorities stand to the target. */
	public static Optional<String> targets(MeasureFigures figures) {
		TrendSentences sentences = new TrendSentences(figures);
		Optional<Figure> any = figures.authorities()
			.stream()
			.filter((each) -> each.overTime().target() != null)
			.findFirst();
		return any.map((figure) -> {
			OverTime.Target target = Objects.requireNonNull(figure.overTime().target());
			Map<TargetRating, List<String>> rated = sentences
				.named((time) -> (time.target() != null) ? time.target().rating() : null);
			List<String> parts = new ArrayList<>();
			for (TargetRating rating : TargetRating.values()) {
				if (rated.containsKey(rating)) {
					parts.add(rating.written() + ": " + Words.list(rated.get(rating)));
				}
			}
			List<String> unrated = figures.authorities()
				.stream()
				.filter((each) -> each.overTime().target() == null)
				.map(Figure::areaName)
				.toList();
			if (!unrated.isEmpty()) {
				parts.add("not rated: " + Words.list(unrated));
			}
			return sentences.target(target.value()) + ", " + String.join("; ", parts) + "." + sentences.outlook();
		});
	}

	private String outlook() {
		Map<TargetOutlook, List<String>> named = named(
				(time) -> (time.target() != null) ? time.target().outlook() : null);
		List<String> parts = new ArrayList<>();
		named.forEach((outlook, names) -> parts.add("it " + outlook.written() + " in " + Words.list(names)));
		return parts.isEmpty() ? "" : " If nothing changes, " + String.join("; ", parts) + ".";
	}

	private String target(double value) {
		String direction = (this.measure.polarity() == Polarity.HIGH_IS_GOOD) ? " or more" : " or less";
		return "Target " + Values.value(this.measure, value) + direction;
	}

	private Optional<String> region(Figure region, OverTime.Trend trend) {
		if (trend.verdict() == null) {
			return (trend.points() < 12)
					? Optional.of("No trend can be told of " + Words.number(trend.points())
							+ ((trend.points() == 1) ? " quarter" : " quarters") + ": it takes 12"
							+ ((trend.brokenBecause() != null) ? ", and the series begins anew in "
									+ Dates.quarter(trend.since()) + ": " + trend.brokenBecause() : "")
							+ ".")
					: Optional.empty();
		}
		String quarters = (this.figures.national() ? "England\u2019s " : "the region\u2019s ") + trend.points()
				+ " quarters since " + Dates.quarter(trend.since()) + ((trend.brokenBecause() != null)
						? " (where the series begins anew: " + trend.brokenBecause() + ")" : "");
		return Optional.of("In " + quarters + " the newest is " + inWords(region, trend, ": ") + ordinary(trend) + ".");
	}

	/** Where the limits fall together, all that is ordinary is the same. */
	private String ordinary(OverTime.Trend trend) {
		if (trend.lower() == null || trend.upper() == null || trend.lower().equals(trend.upper())) {
			return "";
		}
		String range = " is ordinarily from " + Values.limit(this.measure, trend.lower()) + " to "
				+ Values.limit(this.measure, trend.upper());
		return Boolean.TRUE.equals(trend.seasonal())
				? "; a Quarter " + this.figures.quarter().number() + range + ", for the quarters of the year differ"
				: "; a quarter" + range;
	}

	private <W extends Written> Map<W, List<String>> named(Function<OverTime, @Nullable W> word) {
		Map<W, List<String>> named = new LinkedHashMap<>();
		for (Figure figure : this.figures.authorities()) {
			W said = word.apply(figure.overTime());
			if (said != null) {
				named.computeIfAbsent(said, (each) -> new ArrayList<>()).add(figure.areaName());
			}
		}
		return named;
	}

}
