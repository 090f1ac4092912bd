package uk.quartile.intake.judging;

import java.util.List;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;

/**
 * All returns in force of one authority, or of several that return jointly.
 *
 * @param footprint under the codes of now
 * @param returns in the order of their places
 */
public record Owner(Footprint footprint, List<Placed> returns) {

	boolean stale() {
		return this.returns.stream().anyMatch(Placed::stale);
	}

	/** The first quarter that is to be judged. */
	Quarter from() {
		return this.returns.stream()
			.filter(Placed::stale)
			.map((each) -> each.inForce().place().quarter())
			.findFirst()
			.orElseThrow();
	}

	/**
	 * A return in force.
	 *
	 * @param inForce the return
	 * @param fingerprint of all that a judgement of it rests on
	 */
	record Placed(JdbcJudgements.InForce inForce, String fingerprint) {

		boolean stale() {
			return !this.fingerprint.equals(this.inForce.judged());
		}

	}

}
