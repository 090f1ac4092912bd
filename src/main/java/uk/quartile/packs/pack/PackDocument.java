package uk.quartile.packs.pack;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.committees.Committee;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.packs.documents.AuthorityDocument;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.Document;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Typesetter;

/** The pack of each authority, for each of its committees. */
public final class PackDocument extends AuthorityDocument {

	private static final String FIRST = "pack.pdf";

	public PackDocument() {
		super(Report.PACK, FIRST);
	}

	/**
	 * The first committee\u2019s is {@code pack.pdf}, the second\u2019s
	 * {@code pack-2.pdf}.
	 */
	@Override
	public List<String> files(Catalogue catalogue, String region, Quarter quarter) {
		List<String> files = new ArrayList<>();
		for (String first : super.files(catalogue, region, quarter)) {
			files.add(first);
			int committees = catalogue.committees().of(Document.authority(first)).size();
			for (int i = 2; i <= committees; i++) {
				files.add(first.replace(FIRST, "pack-" + i + ".pdf"));
			}
		}
		return files;
	}

	@Override
	public Pages pages(AuthorityFigures authority, String file, Typesetter typesetter) {
		return new Pack(authority, committee(authority, file), file, typesetter).pages();
	}

	private static @Nullable Committee committee(AuthorityFigures authority, String file) {
		List<Committee> committees = authority.set().catalogue().committees().of(authority.code());
		int number = file.endsWith("/" + FIRST) ? 1 : Integer.parseInt(file.replaceAll(".*/pack-|\\.pdf", ""));
		return committees.isEmpty() ? null : committees.get(number - 1);
	}

}
