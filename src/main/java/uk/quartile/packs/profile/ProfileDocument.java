package uk.quartile.packs.profile;

import java.util.List;
import java.util.Locale;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.packs.accessible.DocumentProperties;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.Document;
import uk.quartile.packs.documents.LaidOut;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Typesetter;

/** The profile of each authority. */
public final class ProfileDocument implements Document {

	private final HouseStyle style = HouseStyle.read();

	@Override
	public Report kind() {
		return Report.PROFILE;
	}

	@Override
	public List<String> files(Catalogue catalogue, String region, Quarter quarter) {
		return Document.ofAuthorities(catalogue, region, quarter, "profile.pdf");
	}

	@Override
	public LaidOut layOut(String file, SetFigures figures) {
		Pages pages = Profile.of(AuthorityFigures.of(figures, Document.authority(file)));
		return new LaidOut(
				new DocumentProperties(pages.title(), Locale.UK, figures.quarter().lastDay(), figures.fingerprint()),
				new Typesetter(this.style).set(pages));
	}

}
