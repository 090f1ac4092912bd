package uk.quartile.console.documents;

import java.util.List;

import uk.quartile.console.layout.InWords;
import uk.quartile.packs.FinishedSet;

/**
 * A set in the list of all.
 *
 * @param title such as East Midlands, public edition
 * @param made when
 * @param extent number of files that one may read, and their size
 * @param address of its page
 * @param delivered how it is with its delivery; blank where that is nobody's business
 */
record SetRow(String title, String made, String extent, String address, String delivered) {

	static SetRow of(ShelvedSet set, List<FinishedSet.File> files, DocumentNames names, String delivered) {
		return new SetRow(names.regionName(set.region()) + ", " + edition(set.folder()), InWords.time(set.set().time()),
				InWords.count(files.size(), "file", "files") + ", "
						+ InWords.size(files.stream().mapToLong(FinishedSet.File::size).sum()),
				set.address(), delivered);
	}

	private static String edition(String folder) {
		return folder.equals(FinishedSet.PREVIEW) ? "preview before release" : folder + " edition";
	}

}
