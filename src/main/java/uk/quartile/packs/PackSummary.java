package uk.quartile.packs;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;

/**
 * What a run has made.
 *
 * @param regions what it has made of each region, England after them
 * @param leftOut why each other region is left out, in a sentence
 * @param unwritten why each document and receipt that could not be written was not, in a
 * sentence
 * @param awaited what is waited for before a release: signatures, corrections; in
 * sentences
 */
public record PackSummary(List<OfRegion> regions, List<String> leftOut, List<String> unwritten, List<String> awaited) {

	/**
	 * What a run has made of one region.
	 *
	 * @param quarter of the figures
	 * @param region GSS code
	 * @param figures how many there are for the quarter, of all areas
	 * @param documents files that the manifest in the folder names, by path
	 */
	public record OfRegion(Quarter quarter, String region, long figures, List<Document> documents) {
	}

	/**
	 * A file in the output folder.
	 *
	 * @param path relative to the output folder
	 * @param pages null for what is no PDF
	 * @param size in bytes
	 */
	public record Document(String path, @Nullable Integer pages, long size) {
	}

}
