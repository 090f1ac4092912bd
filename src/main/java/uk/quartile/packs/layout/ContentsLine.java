package uk.quartile.packs.layout;

import java.util.List;

/** A line of a document's contents: what there is, and on which page. */
public final class ContentsLine {

	private ContentsLine() {
	}

	/**
	 * A line that leads to a place.
	 * @param words for readers
	 * @param place that a heading has the name of
	 */
	public static Block of(String words, String place) {
		return line(Text.of("Contents", words).as(Text.Part.CONTENTS), place);
	}

	/** A line with others below it, in bold. */
	public static Block part(String words, String place) {
		return line(Text.of("ContentsSection", words).as(Text.Part.CONTENTS), place);
	}

	/** A line below another, which it is a part of. */
	public static Block below(String words, String place) {
		return line(Text.of("ContentsBelow", words).as(Text.Part.CONTENTS_BELOW), place);
	}

	private static Block line(Text words, String place) {
		return new Columns(
				List.of(new Columns.Column(9, List.of(words.leadingTo(place))),
						new Columns.Column(1, List
							.of(Text.of("ContentsPage", Text.PAGE).as(Text.Part.END_OF_CONTENTS).leadingTo(place)))),
				8);
	}

}
