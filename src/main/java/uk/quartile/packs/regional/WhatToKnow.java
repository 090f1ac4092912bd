package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Position;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.brief.RegionFinding;
import uk.quartile.packs.telling.brief.Standing;
import uk.quartile.packs.words.Words;

/**
 * The findings of the first page, five at most, chosen by rule: who is worse than England
 * on most measures; where the region is worse and worsened, worse, better but worsened,
 * better; where a neutral measure moved; in each the farthest from England first.
 */
final class WhatToKnow {

	static final int MOST = 5;

	/** Measures on which an authority that stands out is worse. */
	private static final int FEWEST_WORSE = 3;

	private static final int MOST_NAMES = 2;

	private final Glance glance;

	private final List<MeasureFigures> measures;

	private final Map<String, Double> thresholds;

	private final String exceptions;

	/**
	 * Chooses findings.
	 * @param exceptions heading that a finding on authorities leads to
	 */
	WhatToKnow(Glance glance, List<MeasureFigures> measures, Map<String, Double> thresholds, String exceptions) {
		this.glance = glance;
		this.measures = measures;
		this.thresholds = thresholds;
		this.exceptions = exceptions;
	}

	/** Each leads to its page. */
	List<Text> findings() {
		List<Text> findings = new ArrayList<>(authorities().stream().toList());
		List<Predicate<Standing>> order = List.of(
				(standing) -> is(standing, Position.WORSE) && moved(standing, Direction.WORSENED),
				(standing) -> is(standing, Position.WORSE) && !moved(standing, Direction.WORSENED),
				(standing) -> !is(standing, Position.WORSE) && moved(standing, Direction.WORSENED),
				(standing) -> is(standing, Position.BETTER) && !moved(standing, Direction.WORSENED),
				(standing) -> !is(standing, Position.WORSE) && !is(standing, Position.BETTER)
						&& moved(standing, Direction.IMPROVED),
				(standing) -> moved(standing, Direction.ROSE) || moved(standing, Direction.FELL));
		for (Predicate<Standing> each : order) {
			this.measures.stream()
				.filter((figures) -> standing(figures).filter(each).isPresent())
				.sorted(Comparator.comparingDouble(WhatToKnow::distance).reversed())
				.map(this::finding)
				.forEach(findings::add);
		}
		return findings.stream().limit(MOST).toList();
	}

	private static boolean is(Standing standing, Position position) {
		return standing.position() == position;
	}

	private static boolean moved(Standing standing, Direction direction) {
		return standing.direction() == direction;
	}

	private Optional<Standing> standing(MeasureFigures figures) {
		return figures.region()
			.filter((region) -> !region.ofTooFew())
			.flatMap((region) -> Standing.of(region, this.thresholds));
	}

	/** From England, in standard errors. */
	private static double distance(MeasureFigures figures) {
		return figures.region()
			.map(Figure::standOut)
			.map((standOut) -> (standOut.beyondChance() != null) ? Math.abs(standOut.beyondChance()) : 0.0)
			.orElse(0.0);
	}

	/**
	 * {@code Leicester and Derby stand out. Each is worse than England on six measures.}
	 */
	private Optional<Text> authorities() {
		List<String> worst = this.glance.worst();
		int most = worst.isEmpty() ? 0 : this.glance.counts(worst.get(0))[1];
		if (most < FEWEST_WORSE) {
			return Optional.empty();
		}
		List<String> names = worst.stream()
			.filter((code) -> this.glance.counts(code)[1] == most)
			.map((code) -> this.glance.areas().name(code))
			.toList();
		if (names.size() > MOST_NAMES) {
			return Optional.empty();
		}
		return Optional.of(new Text(Text.Part.ITEM, "Item",
				Words.list(names) + ((names.size() == 1) ? " stands out." : " stand out."),
				((names.size() == 1) ? "It" : "Each") + " is worse than England on " + Words.number(most)
						+ " measures. Page\u00a0" + Text.PAGE,
				null, this.exceptions));
	}

	private Text finding(MeasureFigures figures) {
		return new Text(Text.Part.ITEM, "Item", MeasurePages.brief(figures.measure()) + ":",
				RegionFinding.of(figures, this.thresholds) + how(figures) + " Page\u00a0" + Text.PAGE, null,
				MeasurePages.numbered(figures.measure()));
	}

	/** {@code Five of the nine authorities are worse than England.} */
	private String how(MeasureFigures figures) {
		if (figures.measure().polarity() == Polarity.NEUTRAL) {
			return " Neither good nor bad in itself.";
		}
		List<Position> positions = figures.authorities()
			.stream()
			.flatMap((figure) -> Standing.of(figure, this.thresholds).stream())
			.map(Standing::position)
			.filter(Position::judged)
			.toList();
		int worse = (int) positions.stream().filter((position) -> position == Position.WORSE).count();
		if (positions.size() < 2 || figures.national()) {
			return "";
		}
		return " "
				+ ((worse == 0) ? "No authority is"
						: Words.someOf(worse, positions.size()) + ((worse == 1) ? " is" : " are"))
				+ " worse than England.";
	}

	/** Measures with a row in the cover's table: those with a good direction first. */
	Stream<MeasureFigures> tabled() {
		return Stream
			.concat(this.measures.stream().filter((each) -> each.measure().polarity() != Polarity.NEUTRAL),
					this.measures.stream().filter((each) -> each.measure().polarity() == Polarity.NEUTRAL))
			.filter((each) -> each.region()
				.map(Values::shown)
				.filter((shown) -> !shown.equals(Values.NONE))
				.isPresent());
	}

}
