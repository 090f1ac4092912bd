package uk.quartile.intake.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: UTF-8 if they are that, else Windows-1252, as Excel saves. */
public final class Decoding {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private Decoding() {
	}

	/** The text without its byte-order mark. */
	public static String text(byte[] bytes) {
		String text = decode(bytes);
		return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	private static String decode(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, WINDOWS_1252);
		}
	}

}
