package uk.quartile.packs.regional;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.table.AuthorityTable;

/**
 * Whether a measure's table has room below its chart, with all that is to be known of it.
 * One row too many would stand on a page of its own.
 */
final class MeasureRoom {

	/** Points of a page between its running header and footer. */
	private static final int PAGE = 536;

	private static final int WIDTH = 762;

	private static final int LEFT = 390;

	private static final double LINE = 14.6;

	private static final int ROW = 16;

	private static final int HEAD = 30;

	private static final int SECTION = 18;

	private static final int TITLE_LINE = 28;

	private static final int CHART = 212;

	private static final int PARAGRAPH = 4;

	/** Against text that takes a line more than is thought. */
	private static final int SLACK = 40;

	/** A word of a table with more letters than this may take two lines. */
	private static final int WORD = 14;

	private final HouseStyle style;

	MeasureRoom(HouseStyle style) {
		this.style = style;
	}

	boolean isEnough(MeasurePage page, String notes, String notice) {
		double text = SECTION + lines("Heading1", page.title(), LEFT) * TITLE_LINE
				+ lines("Lead", page.lead(), LEFT) * LINE + PARAGRAPH;
		for (String paragraph : page.paragraphs()) {
			text += lines("Body", paragraph, LEFT) * LINE + PARAGRAPH;
		}
		double table = lines("Note", notes, WIDTH) * LINE + PARAGRAPH + HEAD + SLACK + page.table().rows().size() * ROW
				+ page.table().rows().stream().filter(MeasureRoom::wraps).count() * LINE;
		double notices = notice.lines().count() * LINE - LINE;
		return Math.max(text, CHART) + table + Math.max(0, notices) <= PAGE;
	}

	private static boolean wraps(AuthorityTable.Row row) {
		return row.words().size() > 3
				&& row.words().stream().anyMatch((word) -> word.length() > WORD && !word.contains(" of "));
	}

	/** Lines end some letters before the edge. */
	private int lines(String style, String text, int width) {
		return (int) Math.ceil(this.style.width(style, text) / (width - 14));
	}

}
