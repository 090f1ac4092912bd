package uk.quartile.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.area.Footprint;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.history.History;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.history.StatedReturn;
import uk.quartile.intake.judging.Histories;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.receiving.Checked;
import uk.quartile.intake.receiving.Checks;
import uk.quartile.intake.receiving.Scan;
import uk.quartile.intake.receiving.Siblings;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReplacedReturn;
import uk.quartile.intake.returns.Return;
import uk.quartile.intake.returns.ReturnFile;
import uk.quartile.intake.returns.ReturnLine;
import uk.quartile.intake.returns.Sibling;

/**
 * Checks files that a user names, wherever they lie. Each is held against the earlier
 * returns beside it; a file that lies in no folder of returns against those of the input
 * folder.
 */
final class CheckedPaths {

	private final Reference reference;

	private final Path input;

	private final Map<Path, List<ReturnFile>> folders = new HashMap<>();

	private final Map<Path, Map<Footprint, List<ReturnFile>>> scanned = new HashMap<>();

	private final Map<Path, Siblings> siblings = new HashMap<>();

	CheckedPaths(Reference reference, Path input) {
		this.reference = reference;
		this.input = input;
	}

	/** Each file by itself, and then beside the others of its authority. */
	List<CheckedReturn> check(List<Path> paths) {
		List<Looked> looked = new ArrayList<>();
		for (Path path : paths) {
			if (!Files.exists(path)) {
				throw Refusal
					.wrongRequest(path + ": found no such file or folder; expected a return, or a folder of returns; "
							+ "check the name.");
			}
			List<Path> files = Files.isDirectory(path) ? Scan.files(returnsIn(path)) : List.of(path);
			Scan.once(files.stream().flatMap(this::returns).toList())
				.stream()
				.map(this::look)
				.sorted(Comparator.comparing((each) -> each.file().name()))
				.forEach(looked::add);
		}
		List<StatedReturn> all = new ArrayList<>(
				looked.stream().flatMap((each) -> Optional.ofNullable(each.stated()).stream()).toList());
		all.addAll(beside(all, looked));
		Map<String, List<Finding>> findings = Histories.judge(all, this.reference);
		Map<Footprint, NavigableSet<Quarter>> quarters = new HashMap<>();
		all.forEach((each) -> quarters.computeIfAbsent(owner(each.place()), (owner) -> new TreeSet<>())
			.add(each.place().quarter()));
		return looked.stream()
			.map((each) -> each.with(findings.getOrDefault(each.file().name(), List.of()),
					each.stated() != null && alone(each.stated().place(), quarters)))
			.toList();
	}

	private boolean alone(Place place, Map<Footprint, NavigableSet<Quarter>> quarters) {
		Quarter earlier = quarters.getOrDefault(owner(place), new TreeSet<>()).lower(place.quarter());
		return earlier == null || earlier.compareTo(place.quarter().minus(History.OLDEST)) < 0;
	}

	/** Accepted returns that nobody has named, but that those named are held against. */
	private List<StatedReturn> beside(List<StatedReturn> named, List<Looked> looked) {
		Set<Place> places = named.stream().map(StatedReturn::place).collect(Collectors.toSet());
		Map<Place, StatedReturn> beside = new LinkedHashMap<>();
		for (Looked each : looked) {
			if (each.stated() == null) {
				continue;
			}
			Quarter quarter = each.stated().place().quarter();
			for (ReturnFile file : files(each.file(), owner(each.stated().place()))) {
				Place place = Objects.requireNonNull(file.place());
				if (place.quarter().compareTo(quarter) <= 0
						&& place.quarter().compareTo(quarter.minus(History.OLDEST)) >= 0 && places.add(place)) {
					StatedReturn other = look(file).stated();
					if (other != null) {
						beside.put(place, other);
					}
				}
			}
		}
		return List.copyOf(beside.values());
	}

	private Footprint owner(Place place) {
		return Histories.owner(place, this.reference);
	}

	/**
	 * An owner's files in the folder of returns that a file lies in, or else the input's.
	 */
	private List<ReturnFile> files(ReturnFile file, Footprint owner) {
		Path own = folderOfReturns(file.path());
		Path folder = (own != null) ? own : this.input.resolve("returns").toAbsolutePath().normalize();
		return !Files.isDirectory(
				folder) ? List.of()
						: this.scanned
							.computeIfAbsent(folder,
									(each) -> folder(each).stream()
										.filter((one) -> one.place() != null)
										.collect(Collectors
											.groupingBy((one) -> owner(Objects.requireNonNull(one.place())))))
							.getOrDefault(owner, List.of());
	}

	/** The returns of a folder, whose files of several returns are read once. */
	private List<ReturnFile> folder(Path folder) {
		return this.folders.computeIfAbsent(folder, (each) -> Scan.returns(each, this.reference));
	}

	/** The returns of a file. */
	private Stream<ReturnFile> returns(Path path) {
		Path folder = folderOfReturns(path);
		ReturnFile file = (folder != null) ? Scan.file(folder, path.toAbsolutePath().normalize(), this.reference)
				: new ReturnFile(path.toString(), path, null, false, null, null);
		return Scan.returns(file, this.reference);
	}

	private Looked look(ReturnFile file) {
		Path folder = file.placed() ? folderOfReturns(file.path()) : null;
		Content content = file.content(this.reference);
		Checked checked = Checks.check(file, content, this.reference, (place) -> siblings(folder, place),
				(place) -> (folder == null) ? replaced(file, place) : null);
		return new Looked(file, checked, stated(file, checked));
	}

	/**
	 * What a file that is to be sent takes the place of: the one that the input folder
	 * has.
	 */
	private @Nullable ReplacedReturn replaced(ReturnFile sent, Place place) {
		return files(sent, owner(place)).stream()
			.filter((file) -> place.equals(file.place()))
			.map((file) -> look(file).checked())
			.filter(Checked::accepted)
			.findFirst()
			.map((checked) -> ReplacedReturn.of(checked.lines()))
			.orElse(null);
	}

	private @Nullable StatedReturn stated(ReturnFile file, Checked checked) {
		List<ReturnLine> lines = checked.lines();
		return (!checked.accepted() || lines.isEmpty()) ? null
				: Return.place(file.place(), lines, this.reference)
					.map((place) -> new StatedReturn(place, file.name(),
							lines.stream().map(Stated::of).filter(Objects::nonNull).toList(), checked.cells()))
					.orElse(null);
	}

	private List<Sibling> siblings(@Nullable Path folder, Place place) {
		return (folder == null) ? List.of()
				: this.siblings.computeIfAbsent(folder, (each) -> Siblings.onDisk(folder(each), this.reference))
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

	/**
	 * A file with what the checks made of it by itself.
	 *
	 * @param file that was looked at
	 * @param checked by itself
	 * @param stated null if it would be rejected
	 */
	private record Looked(ReturnFile file, Checked checked, @Nullable StatedReturn stated) {

		CheckedReturn with(List<Finding> others, boolean alone) {
			Findings all = new Findings(this.file.name());
			all.addAll(this.checked.findings());
			all.addAll(others);
			Place place = (this.stated != null) ? this.stated.place() : this.file.place();
			return new CheckedReturn(this.file.name(), all.inOrder(), alone, (place != null) ? place.footprint() : null,
					(place != null) ? place.quarter() : null);
		}

	}

}
