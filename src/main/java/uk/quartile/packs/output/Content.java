package uk.quartile.packs.output;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what a file is to hold. */
@FunctionalInterface
public interface Content {

	/**
	 * Writes all of it; the stream is closed by the caller.
	 * @throws IOException if the stream fails
	 */
	void writeTo(OutputStream stream) throws IOException;

}
