package uk.quartile.packs.documents;

import java.util.List;
import java.util.Set;

import net.sf.jasperreports.engine.JRException;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;

/** A kind of document of a set. */
public interface Document {

	/** By which a run asks for it. */
	Report kind();

	/**
	 * The files of a set, relative to its folder, with forward slashes.
	 * @param region GSS code
	 * @return none where there is no such document of the region
	 */
	List<String> files(Catalogue catalogue, String region, Quarter quarter);

	/**
	 * The measures that one of the files shows, by their codes: those of the very lists
	 * that it lays out.
	 * @param file one of {@link #files}
	 */
	Set<String> measures(String file, SetFigures figures);

	/**
	 * One of the files, laid out. Called from several threads at a time.
	 * @param file one of {@link #files}
	 * @throws JRException if a page can't be laid out
	 */
	LaidOut layOut(String file, SetFigures figures) throws JRException;

	/**
	 * The files of a document of which each of a region's authorities has one.
	 * @param name of the file, in a folder of the authority's code
	 */
	static List<String> ofAuthorities(Catalogue catalogue, String region, Quarter quarter, String name) {
		return region.equals(Catalogue.ENGLAND) ? List.of()
				: catalogue.members(region, quarter.lastDay())
					.stream()
					.map((authority) -> authority.code() + "/" + name)
					.sorted()
					.toList();
	}

	/** Whose document a file of {@link #ofAuthorities} is. */
	static String authority(String file) {
		return file.substring(0, file.indexOf('/'));
	}

}
