package uk.quartile.packs.choosing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Featured;
import uk.quartile.domain.FunnelStage;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;

/**
 * How many there were at each stage from a contact to a plan or to care, in one period.
 *
 * @param basis a quarter or 12 months
 * @param quarter that the period ends with
 * @param counted the stages that have a number, in their order, at least two
 * @param notSent stages that are due, and of which there is no number
 * @param notCollected stages that nobody asks for over such a period
 */
public record FunnelPeriod(Basis basis, Quarter quarter, List<Counted> counted, List<FunnelStage> notSent,
		List<FunnelStage> notCollected) {

	/** One stage alone leads nowhere. */
	private static final int FEWEST = 2;

	/**
	 * A stage.
	 *
	 * @param stage that it is
	 * @param count how many
	 * @param from the last stage before it that has a number, which plans and care have
	 * in common; null for the first
	 */
	public record Counted(FunnelStage stage, BigDecimal count, @Nullable Counted from) {
	}

	/** Figures of one area and period are never mixed with those of others. */
	private record Period(String area, Basis basis, Quarter quarter) {

		static Period of(Figure figure) {
			return new Period(figure.area(), figure.measure().basis(), figure.quarter());
		}

	}

	/**
	 * Of the periods, the one with the most stages; of those the newest; of a quarter and
	 * a year that end on the same day the year, which no season colours.
	 * @return empty where no period has two stages
	 */
	public static Optional<FunnelPeriod> of(AuthorityFigures authority) {
		Map<Period, Map<FunnelStage, BigDecimal>> periods = new LinkedHashMap<>();
		authority.figures().stream().map(AuthorityFigures.Own::figure).forEach((figure) -> {
			Featured.Counted counted = figure.measure().label().featured().funnel();
			BigDecimal count = (counted == null) ? null
					: counted.denominator() ? figure.denominator() : figure.numerator();
			if (count != null) {
				periods.computeIfAbsent(Period.of(figure), (period) -> new LinkedHashMap<>())
					.put(Objects.requireNonNull(counted).stage(), count);
			}
		});
		return periods.entrySet()
			.stream()
			.filter((period) -> period.getValue().size() >= FEWEST)
			.max(Comparator.<Map.Entry<Period, Map<FunnelStage, BigDecimal>>>comparingInt(
					(period) -> period.getValue().size())
				.thenComparing((period) -> period.getKey().quarter())
				.thenComparing((period) -> period.getKey().basis() == Basis.ROLLING_12_MONTHS))
			.map((period) -> of(period.getKey(), period.getValue(), authority.set().catalogue()));
	}

	private static FunnelPeriod of(Period period, Map<FunnelStage, BigDecimal> counts, Catalogue catalogue) {
		List<Counted> counted = new ArrayList<>();
		Counted before = null;
		for (FunnelStage stage : FunnelStage.values()) {
			BigDecimal count = counts.get(stage);
			if (count != null) {
				Counted each = new Counted(stage, count, before);
				counted.add(each);
				// Plans and care are two ends of one way.
				before = (stage.compareTo(FunnelStage.PLANS) < 0) ? each : before;
			}
		}
		return new FunnelPeriod(period.basis(), period.quarter(), counted,
				absent(counts).filter((stage) -> due(stage, period, catalogue)).toList(),
				absent(counts).filter((stage) -> !due(stage, period, catalogue)).toList());
	}

	private static Stream<FunnelStage> absent(Map<FunnelStage, BigDecimal> counts) {
		return Arrays.stream(FunnelStage.values()).filter((stage) -> !counts.containsKey(stage));
	}

	private static boolean due(FunnelStage stage, Period period, Catalogue catalogue) {
		return catalogue.measures()
			.stream()
			.filter((measure) -> measure.basis() == period.basis())
			.filter((measure) -> catalogue.due(measure, period.quarter()))
			.map((measure) -> measure.label().featured().funnel())
			.anyMatch((counted) -> counted != null && counted.stage() == stage);
	}

}
