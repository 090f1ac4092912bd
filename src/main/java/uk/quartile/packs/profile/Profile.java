package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.words.Dates;

/** The pages of an authority's profile. */
final class Profile {

	private Profile() {
	}

	static Pages of(AuthorityFigures authority) {
		SetFigures set = authority.set();
		String quarter = Dates.quarter(set.quarter());
		List<Page> pages = new ArrayList<>();
		pages.add(CoverPage.of(authority, List.of(), List.of(DataPages.TITLE, HowToRead.TITLE)));
		pages.add(DataPages.of(authority));
		pages.add(HowToRead.of(set.fingerprint(), "Figures as received by " + Dates.day(set.receivedBy())));
		return new Pages(authority.name() + ": profile, " + quarter, authority.name() + ", " + quarter + ": profile",
				"Restricted: not for publication", set.notice(), pages);
	}

}
