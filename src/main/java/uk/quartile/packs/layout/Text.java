package uk.quartile.packs.layout;

import org.jspecify.annotations.Nullable;

/**
 * A text.
 *
 * @param part of the document that it is
 * @param style of {@code styles.jrtx}
 * @param opening words set in bold before the others; blank for none
 * @param words with {@link #PAGE} where the page number of its link goes
 * @param place name of the place in the document that it is, to which links lead; null
 * for none
 * @param link name of the place that it leads to, or of another file and its page; null
 * for none
 */
public record Text(Part part, String style, String opening, String words, @Nullable String place,
		@Nullable String link) implements Block {

	/** Stands for the number of the page that a link leads to. */
	public static final String PAGE = "{p}";

	/** Between the name of a file and the number of its page. */
	static final String PAGE_OF_FILE = "#page=";

	private static final String BULLETED = "Item";

	/** What a text is to a listener. */
	public enum Part {

		/** Of the document. */
		TITLE("h1"),

		/** Of a section. */
		SECTION("h2"),

		/** Of what a section consists of. */
		HEADING("h3"),

		/** Of a part of that. */
		SUBHEADING("h4"),

		/** Of a table that follows. */
		CAPTION("caption"),

		/** A paragraph. */
		PARAGRAPH(""),

		/** Of a list. */
		ITEM(""),

		/** What ends the item before it. */
		END_OF_ITEM(""),

		/** A line of the contents, of the first level. */
		CONTENTS("toc1"),

		/** A line of the contents, of the second level. */
		CONTENTS_BELOW("toc2"),

		/** The page number that ends a line of the contents. */
		END_OF_CONTENTS("toc"),

		/** What a listener needn't hear. */
		ARTIFACT("artifact");

		private final String tag;

		Part(String tag) {
			this.tag = tag;
		}

		String tag() {
			return this.tag;
		}

		/** From 1; 0 for what is no heading. */
		int level() {
			return (ordinal() < CAPTION.ordinal()) ? ordinal() + 1 : 0;
		}

	}

	/** A heading, which is a place of its own name. */
	public static Text heading(Part part, String style, String words) {
		return new Text(part, style, "", words, words, null);
	}

	/** A paragraph in the body's type. */
	public static Text paragraph(String words) {
		return of("Body", words);
	}

	/** A paragraph that opens in bold. */
	public static Text paragraph(String opening, String words) {
		return new Text(Part.PARAGRAPH, "Body", opening, words, null, null);
	}

	/** A paragraph in a style. */
	public static Text of(String style, String words) {
		return new Text(Part.PARAGRAPH, style, "", words, null, null);
	}

	/** An item of a list, behind a bullet. */
	public static Text item(String words) {
		return of(BULLETED, words).as(Part.ITEM);
	}

	boolean isBulleted() {
		return this.part == Part.ITEM && this.style.equals(BULLETED);
	}

	/** The same as another part of the document. */
	public Text as(Part other) {
		return new Text(other, this.style, this.opening, this.words, this.place, this.link);
	}

	/** The same in another style. */
	public Text in(String other) {
		return new Text(this.part, other, this.opening, this.words, this.place, this.link);
	}

	/** The same, leading to a place. */
	public Text leadingTo(String other) {
		return new Text(this.part, this.style, this.opening, this.words, this.place, other);
	}

	/** The same, leading to a page of another file in the same folder. */
	public Text leadingTo(String file, int page) {
		return leadingTo(file + PAGE_OF_FILE + page);
	}

	/** Whether it leads out of the document. */
	public boolean leadsToFile() {
		return this.link != null && this.link.contains(PAGE_OF_FILE);
	}

	@Override
	public boolean staysWithNext() {
		return this.part.level() > 0 || this.part == Part.CAPTION;
	}

}
