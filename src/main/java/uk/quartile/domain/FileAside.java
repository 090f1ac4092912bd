package uk.quartile.domain;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written beside its place, forced to the disk, and then renamed, so that
 * it is there whole or not at all. What was left aside by a killed process is overwritten
 * by the next.
 */
public final class FileAside {

	private final Path file;

	private final Path aside;

	private FileAside(Path file) {
		this.file = file;
		this.aside = file.resolveSibling("." + file.getFileName() + ".part");
	}

	/**
	 * Fills a file aside.
	 * @param file in a folder that exists
	 * @param readers who may read it, from its first byte on
	 * @throws IOException if it can't be written; then nothing is left aside
	 */
	public static FileAside filled(Path file, Readers readers, Content content) throws IOException {
		FileAside written = new FileAside(file.toAbsolutePath());
		written.fill(readers, content);
		return written;
	}

	/** Where it lies until then. */
	public Path path() {
		return this.aside;
	}

	/** Puts it in its place, whatever lay there. */
	public void moveIn() throws IOException {
		Files.move(this.aside, this.file, StandardCopyOption.ATOMIC_MOVE);
		force(this.file.resolveSibling(""));
	}

	/** Why a file system refuses, in a few words. */
	public static String reason(IOException cause) {
		if (cause instanceof AccessDeniedException) {
			return "access denied";
		}
		if (cause instanceof FileSystemException failed && failed.getReason() != null) {
			return failed.getReason();
		}
		return (cause.getMessage() != null) ? Visible.text(cause.getMessage()) : cause.getClass().getSimpleName();
	}

	private void fill(Readers readers, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(this.aside, StandardOpenOption.CREATE,
				StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
				OutputStream stream = new BufferedOutputStream(new Unclosed(Channels.newOutputStream(channel)),
						1 << 16)) {
			// While there is nothing in it to read.
			readers.restrict(this.aside);
			content.writeTo(stream);
			stream.flush();
			channel.force(true);
		}
		catch (IOException | RuntimeException ex) {
			discard(ex);
			throw ex;
		}
	}

	private void discard(Exception cause) {
		try {
			Files.deleteIfExists(this.aside);
		}
		catch (IOException ex) {
			cause.addSuppressed(ex);
		}
	}

	/** Makes the rename itself last. Not every file system can. */
	private static void force(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (IOException ex) {
			// The file is there all the same; only a power cut could take it back.
			return;
		}
	}

	/** Writes what a file is to hold. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes all of it; the stream is closed by the caller.
		 * @throws IOException if it can't be read, or written
		 */
		void writeTo(OutputStream stream) throws IOException;

	}

	/** The channel is closed by whoever opened it. */
	private static final class Unclosed extends FilterOutputStream {

		Unclosed(OutputStream stream) {
			super(stream);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

}
