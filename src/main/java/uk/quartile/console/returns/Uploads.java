package uk.quartile.console.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

import uk.quartile.domain.Readers;
import uk.quartile.run.Request;

/**
 * Where files lie that were sent to the console, until somebody accepts or discards them:
 * below {@code --data}, a folder for each sending.
 */
public final class Uploads {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

	/**
	 * What a name is reduced to: no path, nothing hidden, nothing that a shell would
	 * heed.
	 */
	private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9._+ -]");

	private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".ods");

	private static final int LONGEST_NAME = 80;

	/** What nobody has decided about by then was forgotten. */
	private static final Duration KEPT = Duration.ofDays(7);

	private final Path folder;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	public Uploads(Request.Folders folders, Clock clock) {
		this.folder = folders.data().resolve("uploads");
		this.clock = clock;
	}

	/**
	 * Keeps what was sent.
	 * @param owner whose it is: nobody else may see it but who sees all
	 * @return the id of the folder
	 * @throws Unfit if there is nothing, or something that is no return
	 */
	String keep(List<MultipartFile> files, String owner) throws IOException, Unfit {
		List<MultipartFile> sent = files.stream().filter((each) -> !each.isEmpty()).toList();
		if (sent.isEmpty()) {
			throw new Unfit("Select at least one file that is not empty");
		}
		for (MultipartFile each : sent) {
			String name = name(each);
			if (ENDINGS.stream().noneMatch(name::endsWith)) {
				throw new Unfit("Select files that end in .csv, .xlsx or .ods: " + name + " is none");
			}
		}
		if (sent.stream().map(Uploads::name).distinct().count() < sent.size()) {
			throw new Unfit("Select files with different names");
		}
		forget();
		byte[] number = new byte[16];
		this.random.nextBytes(number);
		String id = HexFormat.of().formatHex(number);
		Path own = Files.createDirectories(this.folder.resolve(id));
		Readers.ofTheEnvironment().restrict(own);
		Files.writeString(own.resolve(".owner"), owner);
		for (MultipartFile each : sent) {
			try (InputStream stream = each.getInputStream()) {
				Files.copy(stream, own.resolve(name(each)), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		return id;
	}

	private static String name(MultipartFile file) {
		String given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
		String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
		String plain = STRANGE.matcher(last).replaceAll("_").replaceFirst("^[. ]+", "");
		int dot = plain.lastIndexOf('.');
		return (dot < 0) ? plain
				: plain.substring(0, Math.min(dot, LONGEST_NAME)) + plain.substring(dot).toLowerCase(Locale.ROOT);
	}

	/**
	 * The files of a sending.
	 * @return empty if there is no such sending
	 */
	List<Path> files(String id) {
		Path own = this.folder.resolve(id);
		if (!ID.matcher(id).matches() || !Files.isDirectory(own)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(own)) {
			return files.filter((each) -> !each.getFileName().toString().startsWith(".")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whose a sending is; blank if there is no such. */
	String owner(String id) {
		try {
			return ID.matcher(id).matches() ? Files.readString(this.folder.resolve(id).resolve(".owner")) : "";
		}
		catch (IOException ex) {
			return "";
		}
	}

	/** Takes a sending away. */
	void discard(String id) throws IOException {
		if (ID.matcher(id).matches()) {
			FileSystemUtils.deleteRecursively(this.folder.resolve(id));
		}
	}

	private void forget() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return;
		}
		try (Stream<Path> all = Files.list(this.folder)) {
			for (Path each : all.toList()) {
				if (Files.getLastModifiedTime(each).toInstant().isBefore(this.clock.instant().minus(KEPT))) {
					FileSystemUtils.deleteRecursively(each);
				}
			}
		}
	}

	/** Something that can't be kept; the message is for the person who sent it. */
	static final class Unfit extends Exception {

		Unfit(String message) {
			super(message);
		}

	}

}
