package uk.quartile.packs.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.committees.Committee;
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

/** The pack of each authority, for each of its committees. */
public final class PackDocument implements Document {

	private static final String FIRST = "pack.pdf";

	private final HouseStyle style = HouseStyle.read();

	@Override
	public Report kind() {
		return Report.PACK;
	}

	/**
	 * The first committee\u2019s is {@code pack.pdf}, the second\u2019s
	 * {@code pack-2.pdf}.
	 */
	@Override
	public List<String> files(Catalogue catalogue, String region, Quarter quarter) {
		List<String> files = new ArrayList<>();
		for (String first : Document.ofAuthorities(catalogue, region, quarter, FIRST)) {
			files.add(first);
			int committees = catalogue.committees().of(Document.authority(first)).size();
			for (int i = 2; i <= committees; i++) {
				files.add(first.replace(FIRST, "pack-" + i + ".pdf"));
			}
		}
		return files;
	}

	@Override
	public LaidOut layOut(String file, SetFigures figures) {
		Typesetter typesetter = new Typesetter(this.style);
		Pages pages = Pack.of(AuthorityFigures.of(figures, Document.authority(file)),
				committee(figures.catalogue(), file), typesetter);
		return new LaidOut(
				new DocumentProperties(pages.title(), Locale.UK, figures.quarter().lastDay(), figures.fingerprint()),
				typesetter.set(pages));
	}

	private static @Nullable Committee committee(Catalogue catalogue, String file) {
		List<Committee> committees = catalogue.committees().of(Document.authority(file));
		int number = file.endsWith("/" + FIRST) ? 1 : Integer.parseInt(file.replaceAll(".*/pack-|\\.pdf", ""));
		return committees.isEmpty() ? null : committees.get(number - 1);
	}

}
