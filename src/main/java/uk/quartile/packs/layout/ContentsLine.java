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
		return new Columns(List.of(
				new Columns.Column(9, List.of(Text.of("Contents", words).as(Text.Part.CONTENTS).leadingTo(place))),
				new Columns.Column(1,
						List.of(Text.of("ContentsPage", Text.PAGE).as(Text.Part.END_OF_CONTENTS).leadingTo(place)))),
				8);
	}

}
