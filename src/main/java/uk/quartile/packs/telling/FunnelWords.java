package uk.quartile.packs.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.FunnelStage;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Counts;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;
import uk.quartile.statistics.HalfUp;

/** What is said of the way from a contact to a plan or to care. */
public final class FunnelWords {

	private static final double ALL = 100;

	private FunnelWords() {
	}

	/** {@code Protection plans started}. */
	public static String name(FunnelStage stage) {
		return Words.capital(noun(stage));
	}

	private static String noun(FunnelStage stage) {
		return switch (stage) {
			case CONTACTS -> "contacts";
			case REFERRALS -> "referrals";
			case ASSESSMENTS -> "assessments";
			case PLANS -> "protection plans started";
			case CARE -> "children who came into care";
		};
	}

	/** {@code 2,880}. */
	public static String count(BigDecimal count) {
		return Numbers.count(count, Counts.FRACTIONAL);
	}

	/**
	 * {@code 93% of referrals}, which may be more than all of them, for both are counted
	 * on their own; blank where there is none to be a share of.
	 */
	public static String share(BigDecimal count, @Nullable BigDecimal from, @Nullable FunnelStage fromStage) {
		if (from == null || fromStage == null || from.signum() == 0) {
			return "";
		}
		double percent = ALL * count.doubleValue() / from.doubleValue();
		return Numbers.value(percent, HalfUp.decimals(percent, 0, 0, ALL)) + "% of " + noun(fromStage);
	}

	/** {@code Numbers, year to 31 March 2024}. */
	public static String period(Basis basis, Quarter quarter) {
		return "Numbers, " + Dates.when(basis, quarter);
	}

	/**
	 * What the bars say:
	 * {@code In the year to 31 March 2024: 2,880 referrals; 2,685 assessments, 93% of referrals.}
	 * @param stages each with its count and share
	 */
	public static String inWords(Basis basis, Quarter quarter, List<Stage> stages) {
		return "In " + when(basis, quarter) + ": "
				+ stages.stream()
					.map((each) -> count(each.count()) + " " + noun(each.stage())
							+ (each.share().isEmpty() ? "" : ", " + each.share()))
					.collect(Collectors.joining("; "))
				+ ".";
	}

	/**
	 * A stage with its number.
	 *
	 * @param stage that it is
	 * @param count how many
	 * @param share as {@link #share} has it
	 */
	public record Stage(FunnelStage stage, BigDecimal count, String share) {
	}

	/** What must be known to read it. */
	public static String caution(Basis basis) {
		return "Each number counts what happened in " + ((basis == Basis.QUARTER) ? "the quarter" : "the year")
				+ "; it does not follow the same children from stage to stage.";
	}

	/** Which stages are left out, and why. */
	public static Optional<String> leftOut(List<FunnelStage> notSent, List<FunnelStage> notCollected) {
		List<String> sentences = new ArrayList<>();
		if (!notSent.isEmpty()) {
			sentences.add("No number can be shown, so left out: " + list(notSent) + ".");
		}
		if (!notCollected.isEmpty()) {
			sentences.add("Not collected for this period, so left out: " + list(notCollected) + ".");
		}
		return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
	}

	private static String list(List<FunnelStage> stages) {
		return Words.list(stages.stream().map(FunnelWords::noun).toList());
	}

	private static String when(Basis basis, Quarter quarter) {
		return (basis == Basis.QUARTER) ? Dates.months(quarter) : Dates.period(basis, quarter);
	}

}
