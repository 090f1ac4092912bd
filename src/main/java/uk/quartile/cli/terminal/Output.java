package uk.quartile.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A stream of this process for words, which remembers why words were lost: a writer that
 * prints only knows that they were.
 */
public final class Output extends PrintWriter {

	private final Remembering stream;

	public Output(OutputStream stream) {
		this(new Remembering(stream));
	}

	private Output(Remembering stream) {
		super(stream, true, StandardCharsets.UTF_8);
		this.stream = stream;
	}

	/** Why not all words have arrived, if they haven't. */
	public Optional<String> failure() {
		return checkError() ? Optional.of((this.stream.reason != null) ? this.stream.reason : "unknown")
				: Optional.empty();
	}

	/** Keeps the first reason. */
	private static final class Remembering extends FilterOutputStream {

		private @Nullable String reason;

		Remembering(OutputStream stream) {
			super(stream);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			try {
				this.out.write(bytes, offset, length);
			}
			catch (IOException ex) {
				if (this.reason == null) {
					this.reason = String.valueOf(ex.getMessage());
				}
				throw ex;
			}
		}

	}

}
