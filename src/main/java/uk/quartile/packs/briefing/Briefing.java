package uk.quartile.packs.briefing;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.choosing.Shortening;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Typesetter;
import uk.quartile.packs.words.Dates;
import uk.quartile.record.ActionPlan;

/** The briefing of an authority, as long as its page and no longer. */
public final class Briefing {

	private Briefing() {
	}

	/**
	 * The document.
	 * @param plan for improvement; null where none was sent
	 * @throws IllegalStateException if it is longer than a page when all that may be left
	 * out is
	 */
	public static Pages of(AuthorityFigures authority, @Nullable ActionPlan plan, Typesetter typesetter) {
		String quarter = Dates.quarter(authority.set().quarter());
		return new Pages(authority.name() + ": children\u2019s social care briefing, " + quarter,
				authority.shortName() + ", " + quarter, "Restricted: not for publication", authority.set().notice(),
				List.of(page(authority, plan, typesetter)));
	}

	/** The page alone, for a document that it is a part of. */
	public static Page page(AuthorityFigures authority, @Nullable ActionPlan plan, Typesetter typesetter) {
		BriefingPage page = new BriefingPage(authority, plan);
		int room = Typesetter.room(Paper.PORTRAIT, !authority.set().notice().isBlank());
		for (Set<Shortening> step : Shortening.steps()) {
			List<Block> blocks = page.blocks(step);
			if (typesetter.height(blocks, Paper.PORTRAIT.room()) <= room) {
				return new Page(Paper.PORTRAIT, blocks);
			}
		}
		throw new IllegalStateException(("%s, briefing: found more than a page when all that may be left out is; "
				+ "expected one page; shorten the actions or the titles of its measures")
			.formatted(authority.name()));
	}

}
