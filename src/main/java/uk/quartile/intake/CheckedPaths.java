package uk.quartile.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Refusal;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.history.StatedReturn;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnFile;
import uk.quartile.intake.returns.ReturnLine;
import uk.quartile.intake.returns.Sibling;

/** Checks files that a user names, wherever they lie. */
final class CheckedPaths {

	private final Reference reference;

	private final Map<Path, Siblings> siblings = new HashMap<>();

	CheckedPaths(Reference reference) {
		this.reference = reference;
	}

	/** Each file by itself, and then beside the others that are named. */
	List<CheckedReturn> check(List<Path> paths) {
		List<Looked> looked = new ArrayList<>();
		for (Path path : paths) {
			if (!Files.exists(path)) {
				throw Refusal
					.wrongRequest(path + ": found no such file or folder; expected a return, or a folder of returns; "
							+ "check the name.");
			}
			List<Path> files = Files.isDirectory(path) ? Scan.files(returnsIn(path)) : List.of(path);
			files.stream()
				.map(this::look)
				.sorted(Comparator.comparing((each) -> each.file().name()))
				.forEach(looked::add);
		}
		Map<String, List<Finding>> beside = Histories
			.judge(looked.stream().map(this::stated).flatMap(Optional::stream).toList(), this.reference);
		return looked.stream().map((each) -> each.with(beside.getOrDefault(each.file().name(), List.of()))).toList();
	}

	private Looked look(Path path) {
		Path folder = folderOfReturns(path);
		ReturnFile file = (folder != null) ? Scan.file(folder, path.toAbsolutePath().normalize(), this.reference)
				: new ReturnFile(path.toString(), path, null, false);
		Content content = Content.read(path, this.reference.catalogue().settings().largestFile());
		return new Looked(file, Checks.check(file, content, this.reference, (place) -> siblings(folder, place)));
	}

	private Optional<StatedReturn> stated(Looked looked) {
		List<ReturnLine> lines = looked.checked().lines();
		return (!looked.checked().accepted() || lines.isEmpty()) ? Optional.empty()
				: new Return(looked.file().place(), lines, List.of(), this.reference).place()
					.map((place) -> new StatedReturn(place, looked.file().name(),
							lines.stream().map(Stated::of).filter(Objects::nonNull).toList()));
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

	/** A file with what the checks made of it by itself. */
	private record Looked(ReturnFile file, Checked checked) {

		CheckedReturn with(List<Finding> others) {
			Findings all = new Findings(this.file.name());
			all.addAll(this.checked.findings());
			all.addAll(others);
			return new CheckedReturn(this.file.name(), all.inOrder());
		}

	}

}
