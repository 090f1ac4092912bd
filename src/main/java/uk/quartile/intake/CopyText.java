package uk.quartile.intake;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

	private final StringBuilder text = new StringBuilder();

	private boolean inRow;

	/** Adds a field, by its text; null is NULL. */
	CopyText field(@Nullable Object value) {
		separate();
		if (value == null) {
			this.text.append("\\N");
			return this;
		}
		String plain = value.toString();
		for (int i = 0; i < plain.length(); i++) {
			escape(plain.charAt(i));
		}
		return this;
	}

	/** Adds a field of bytes; null is NULL. */
	CopyText bytes(byte @Nullable [] value) {
		separate();
		this.text.append((value == null) ? "\\N" : "\\\\x" + HexFormat.of().formatHex(value));
		return this;
	}

	CopyText endRow() {
		this.text.append('\n');
		this.inRow = false;
		return this;
	}

	byte[] toBytes() {
		return this.text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void separate() {
		if (this.inRow) {
			this.text.append('\t');
		}
		this.inRow = true;
	}

	private void escape(char character) {
		switch (character) {
			case '\\' -> this.text.append("\\\\");
			case '\t' -> this.text.append("\\t");
			case '\n' -> this.text.append("\\n");
			case '\r' -> this.text.append("\\r");
			default -> this.text.append(character);
		}
	}

}
