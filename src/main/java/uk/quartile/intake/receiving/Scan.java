package uk.quartile.intake.receiving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.Ignored;
import uk.quartile.domain.Refusal;
import uk.quartile.intake.reading.WorkbookFormat;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.PlaceName;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** Finds the files that are meant as returns. */
public final class Scan {

	private Scan() {
	}

	/**
	 * All files under a folder of returns, in the order of their names.
	 * @throws Refusal if there is no such folder
	 */
	public static List<ReturnFile> returns(Path folder, Reference reference) {
		if (!Files.isDirectory(folder)) {
			throw new Refusal(folder + ": found no folder of returns; expected one with files such as "
					+ "2019-20-Q1/E06000016.csv; make it and put the returns there, or name another with --input.");
		}
		List<ReturnFile> files = files(folder).stream()
			.map((path) -> file(folder, path, reference))
			.flatMap((file) -> returns(file, reference))
			.sorted(Comparator.comparing(ReturnFile::name))
			.toList();
		return once(files);
	}

	/**
	 * A return that stands in a file of several and in one of its own, or in two of
	 * several: its own is the return, or none is.
	 */
	public static List<ReturnFile> once(List<ReturnFile> files) {
		Map<Place, List<ReturnFile>> claims = new HashMap<>();
		files.stream()
			.filter((each) -> each.place() != null)
			.forEach((each) -> claims.computeIfAbsent(each.place(), (place) -> new ArrayList<>()).add(each));
		return files.stream().map((each) -> {
			Optional<ReturnFile> other = (each.place() == null || !each.ofSeveral()) ? Optional.empty()
					: claims.getOrDefault(each.place(), List.of())
						.stream()
						.filter((claim) -> claim != each)
						.findFirst();
			return other.map((claim) -> each.besides(claim.name())).orElse(each);
		}).toList();
	}

	/** The returns of a file, which is one of its own or holds several. */
	public static Stream<ReturnFile> returns(ReturnFile file, Reference reference) {
		return SeveralReturns.of(file, reference).stream();
	}

	/** One file under a folder of returns. */
	public static ReturnFile file(Path folder, Path path, Reference reference) {
		String name = folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
		Place place = PlaceName.read(name, reference).place();
		String twin = (place != null) ? twin(path) : null;
		return new ReturnFile(name, path, (twin != null) ? null : place, true, twin, null);
	}

	/** The same return in another format. */
	private static @Nullable String twin(Path path) {
		String name = String.valueOf(path.getFileName());
		String stem = name.substring(0, name.lastIndexOf('.'));
		return Stream.concat(Stream.of(".csv"), WorkbookFormat.endings())
			.map((ending) -> stem + ending)
			.filter((other) -> !other.equals(name) && Files.exists(path.resolveSibling(other)))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Files under a folder, whatever they hold, but for those that are ignored; and what
	 * can't be read, be it a folder or a link that leads nowhere.
	 */
	public static List<Path> files(Path folder) {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
					new SimpleFileVisitor<>() {

						@Override
						public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
							return (!each.equals(folder) && Ignored.name(String.valueOf(each.getFileName())))
									? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
						}

						@Override
						public FileVisitResult visitFileFailed(Path each, IOException ex) {
							if (!each.equals(folder)) {
								return found(each);
							}
							throw new Refusal(each + ": found a file or folder that can't be read ("
									+ ex.getClass().getSimpleName() + "); expected one that this user may read; "
									+ "mend its permissions or take it away, and run again.");
						}

						@Override
						public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
							return (attributes.isRegularFile() || attributes.isSymbolicLink()) ? found(each)
									: FileVisitResult.CONTINUE;
						}

						@Override
						public FileVisitResult postVisitDirectory(Path each, @Nullable IOException ex) {
							return (ex != null) ? visitFileFailed(each, ex) : FileVisitResult.CONTINUE;
						}

						private FileVisitResult found(Path each) {
							if (!Ignored.name(String.valueOf(each.getFileName()))) {
								found.add(each);
							}
							return FileVisitResult.CONTINUE;
						}

					});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return found;
	}

}
