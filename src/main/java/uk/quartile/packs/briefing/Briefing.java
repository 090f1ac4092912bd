package uk.quartile.packs.briefing;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.committees.Committee;
import uk.quartile.packs.choosing.Shortening;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Typesetter;
import uk.quartile.packs.words.Dates;

/** The briefing of an authority, as long as its page and no longer. */
public final class Briefing {

	private Briefing() {
	}

	/**
	 * The document.
	 * @throws IllegalStateException if it is longer than a page when all that may be left
	 * out is
	 */
	public static Pages of(AuthorityFigures authority, Typesetter typesetter) {
		String quarter = Dates.quarter(authority.set().quarter());
		Committee first = authority.set()
			.catalogue()
			.committees()
			.of(authority.code())
			.stream()
			.findFirst()
			.orElse(null);
		return new Pages(authority.name() + ": children\u2019s social care briefing, " + quarter,
				authority.shortName() + ", " + quarter, authority.set().strip(), authority.set().notice(),
				List.of(page(authority, first, MatrixLink.IN_PROFILE, typesetter)));
	}

	/**
	 * The page alone, for a document that it is a part of.
	 * @param committee that receives it; null where none is known
	 * @param further where all measures stand, of which it has no room to tell
	 */
	public static Page page(AuthorityFigures authority, @Nullable Committee committee, MatrixLink further,
			Typesetter typesetter) {
		BriefingPage page = new BriefingPage(authority, committee, further);
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
