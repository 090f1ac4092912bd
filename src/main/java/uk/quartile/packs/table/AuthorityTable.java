package uk.quartile.packs.table;

import java.util.List;

/**
 * A table with a row for each authority, and below them the region and England.
 *
 * @param caption what the table shows
 * @param areaHead what one of the areas is
 * @param numberHeads column headings of numbers, at most six
 * @param wordHeads column headings of words, at most four
 * @param rows each with as many numbers and words as there are headings
 */
public record AuthorityTable(String caption, String areaHead, List<String> numberHeads, List<String> wordHeads,
		List<Row> rows) {

	/**
	 * A row.
	 *
	 * @param name of the area
	 * @param numbers formatted, or why there is none
	 * @param words rank and verdicts
	 * @param total whether it is the region's or England's
	 */
	public record Row(String name, List<String> numbers, List<String> words, boolean total) {
	}

}
