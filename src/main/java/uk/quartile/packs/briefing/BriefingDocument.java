package uk.quartile.packs.briefing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.domain.Report;
import uk.quartile.packs.choosing.Choice;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.choosing.NeutralChange;
import uk.quartile.packs.documents.AuthorityDocument;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Typesetter;

/** The briefing of each authority. */
public final class BriefingDocument extends AuthorityDocument {

	static final String FILE = "briefing.pdf";

	public BriefingDocument() {
		super(Report.BRIEFING, FILE);
	}

	/** Those that it tells of before the page is shortened, if it has to be. */
	@Override
	protected Set<String> measures(AuthorityFigures authority) {
		List<Judged> figures = Judged.of(authority);
		Choice choice = Choice.of(figures);
		return Stream
			.of(choice.concerns(), choice.goingWell().isEmpty() ? choice.wellButWorsened() : choice.goingWell(),
					choice.slipping(), choice.slippingToEngland(), NeutralChange.of(figures).stream().toList())
			.flatMap(List::stream)
			.map((told) -> told.measure().code())
			.collect(Collectors.toSet());
	}

	@Override
	public Pages pages(AuthorityFigures authority, String file, Typesetter typesetter) {
		return Briefing.of(authority, typesetter);
	}

}
