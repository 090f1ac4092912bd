package uk.quartile.packs.output;

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

import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Readers;
import uk.quartile.domain.Refusal;

/**
 * Writes a file so that it is whole or not there at all: aside in the same folder, forced
 * to the disk, then renamed. What a killed run leaves aside is overwritten by the next.
 */
public final class WholeFile {

	private WholeFile() {
	}

	/**
	 * Writes a file, unless it holds the same already.
	 * @param file in a folder that may not exist yet
	 * @param content of the file
	 * @return SHA-256 of its bytes
	 * @throws Refusal if the folder can't be written to, or is full
	 */
	public static String write(Path file, Content content) {
		Path folder = file.toAbsolutePath().resolveSibling("");
		Path aside = folder.resolve("." + file.getFileName() + ".part");
		try {
			Readers readers = Readers.ofTheEnvironment();
			Files.createDirectories(folder);
			readers.restrict(folder);
			fill(aside, readers, content);
			if (Files.isRegularFile(file) && Files.mismatch(aside, file) == -1) {
				Files.delete(aside);
				readers.restrict(file);
			}
			else {
				Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
				force(folder);
			}
			return Fingerprint.of(Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw refusal(folder, ex);
		}
	}

	private static void fill(Path aside, Readers readers, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.CREATE,
				StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
				OutputStream stream = new BufferedOutputStream(new Unclosed(Channels.newOutputStream(channel)),
						1 << 16)) {
			// While there is nothing in it to read.
			readers.restrict(aside);
			content.writeTo(stream);
			stream.flush();
			channel.force(true);
		}
		catch (IOException | RuntimeException ex) {
			discard(aside, ex);
			throw ex;
		}
	}

	private static void discard(Path aside, Exception cause) {
		try {
			Files.deleteIfExists(aside);
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

	/** The sentence for whoever has to mend the folder. */
	static Refusal refusal(Path folder, IOException cause) {
		return new Refusal(folder + ": found that it can't be written to (" + reason(cause)
				+ "); expected a folder with room and the right to write; mend it, or name another with --output.");
	}

	private static String reason(IOException cause) {
		if (cause instanceof AccessDeniedException) {
			return "access denied";
		}
		if (cause instanceof FileSystemException failed && failed.getReason() != null) {
			return failed.getReason();
		}
		return (cause.getMessage() != null) ? cause.getMessage() : cause.getClass().getSimpleName();
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
