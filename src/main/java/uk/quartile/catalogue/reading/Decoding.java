package uk.quartile.catalogue.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
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

	/** The first line, from 1, with bytes that aren't UTF-8; 0 if there is none. */
	public static int otherThanUtf8(byte[] bytes) {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CoderResult result = StandardCharsets.UTF_8.newDecoder()
			.decode(in, CharBuffer.allocate(bytes.length + 1), true);
		return result.isError() ? 1 + (int) new String(bytes, 0, in.position(), StandardCharsets.UTF_8).chars()
			.filter((each) -> each == '\n')
			.count() : 0;
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
