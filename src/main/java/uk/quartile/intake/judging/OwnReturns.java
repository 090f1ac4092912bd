package uk.quartile.intake.judging;

import java.util.List;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Finding;
import uk.quartile.intake.history.History;
import uk.quartile.intake.history.StatedReturn;

/**
 * Returns of one authority, with what they state.
 *
 * @param returns in the order of their places
 */
public record OwnReturns(List<Own> returns) {

	/** Judges those that are to be judged. */
	public Judgements judge(Catalogue catalogue) {
		History history = new History(this.returns.stream().map(Own::stated).toList());
		return new Judgements(this.returns.stream()
			.filter((each) -> each.placed().stale())
			.map((each) -> new Judgement(each.placed().inForce().submission(), each.placed().fingerprint(),
					Histories.judge(each.stated(), history, catalogue)))
			.toList());
	}

	/** A return in force, with its lines. */
	record Own(Owner.Placed placed, StatedReturn stated) {
	}

	/** What was made of one authority's returns. */
	public record Judgements(List<Judgement> all) {
	}

	/**
	 * What was made of one return.
	 *
	 * @param submission its id
	 * @param fingerprint of what this rests on
	 * @param findings in the order of the file's lines
	 */
	record Judgement(long submission, String fingerprint, List<Finding> findings) {
	}

}
