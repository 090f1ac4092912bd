package uk.quartile.packs.briefing;

import uk.quartile.domain.Report;
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

	@Override
	public Pages pages(AuthorityFigures authority, String file, Typesetter typesetter) {
		return Briefing.of(authority, typesetter);
	}

}
