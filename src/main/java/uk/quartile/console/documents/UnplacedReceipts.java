package uk.quartile.console.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import uk.quartile.run.Request;

/** Receipts of files that belong to no authority and quarter, beside the quarters. */
public final class UnplacedReceipts {

	private final Path folder;

	UnplacedReceipts(Request.Folders folders) {
		this.folder = folders.output().resolve("receipts");
	}

	/** Their names, in order. */
	List<String> names() {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((each) -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
				.map((each) -> String.valueOf(each.getFileName()))
				.filter((each) -> each.endsWith(".csv") && !each.startsWith("."))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			// There was never one.
			return List.of();
		}
	}

	/** Where one of them lies. */
	Optional<Path> named(String name) {
		return names().stream().filter(name::equals).findFirst().map(this.folder::resolve);
	}

}
