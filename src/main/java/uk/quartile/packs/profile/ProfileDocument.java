package uk.quartile.packs.profile;

import uk.quartile.domain.Report;
import uk.quartile.packs.documents.AuthorityDocument;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Typesetter;

/** The profile of each authority. */
public final class ProfileDocument extends AuthorityDocument {

	static final String FILE = "profile.pdf";

	public ProfileDocument() {
		super(Report.PROFILE, FILE);
	}

	@Override
	public Pages pages(AuthorityFigures authority, String file, Typesetter typesetter) {
		return Profile.of(authority);
	}

}
