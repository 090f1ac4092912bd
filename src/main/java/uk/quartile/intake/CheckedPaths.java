package uk.quartile.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Refusal;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;
import uk.quartile.intake.returns.Sibling;

/** Checks files that a user names, wherever they lie. */
final class CheckedPaths {

	private final Reference reference;

	private final Map<Path, Siblings> siblings = new HashMap<>();

	CheckedPaths(Reference reference) {
		this.reference = reference;
	}

	List<CheckedReturn> check(List<Path> paths) {
		List<CheckedReturn> checked = new ArrayList<>();
		for (Path path : paths) {
			if (!Files.exists(path)) {
				throw Refusal
					.wrongRequest(path + ": found no such file or folder; expected a return, or a folder of returns; "
							+ "check the name.");
			}
			List<Path> files = Files.isDirectory(path) ? Scan.files(returnsIn(path)) : List.of(path);
			files.stream().map(this::check).sorted(Comparator.comparing(CheckedReturn::file)).forEach(checked::add);
		}
		return checked;
	}

	private CheckedReturn check(Path path) {
		Path folder = folderOfReturns(path);
		ReturnFile file = (folder != null) ? Scan.file(folder, path.toAbsolutePath().normalize(), this.reference)
				: new ReturnFile(path.toString(), path, null, false);
		Content content = Content.read(path, this.reference.catalogue().settings().largestFile());
		Checked checked = Checks.check(file, content, this.reference, (place) -> siblings(folder, place));
		return new CheckedReturn(file.name(), checked.findings());
	}

	private List<Sibling> siblings(@Nullable Path folder, Place place) {
		return (folder == null) ? List.of()
				: this.siblings
					.computeIfAbsent(folder,
							(each) -> Siblings.onDisk(Scan.returns(each, this.reference), this.reference))
					.of(place);
	}

	/** An input folder stands for the returns in it. */
	private static Path returnsIn(Path folder) {
		Path returns = folder.resolve("returns");
		return Files.isDirectory(returns) ? returns : folder;
	}

	/** The nearest folder named {@code returns} that a file lies in. */
	private static @Nullable Path folderOfReturns(Path file) {
		Path folder = file.toAbsolutePath().normalize().getParent();
		while (folder != null && !folder.endsWith("returns")) {
			folder = folder.getParent();
		}
		return folder;
	}

}
