package uk.quartile.doctor;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.Ignored;

/** All that lies in a folder, looked at once. */
final class FolderLook {

	private final Path folder;

	private final List<Path> files = new ArrayList<>();

	private final List<Path> unreadable = new ArrayList<>();

	private final List<Path> ofOthers = new ArrayList<>();

	private final List<Path> unfinished = new ArrayList<>();

	private final List<Stamped> stamped = new ArrayList<>();

	private final String owner;

	private FolderLook(Path folder, String owner) {
		this.folder = folder;
		this.owner = owner;
	}

	/**
	 * Looks at a folder that is there.
	 * @throws IOException if it can't be listed
	 */
	static FolderLook at(Path folder) throws IOException {
		FolderLook look = new FolderLook(folder, owner(folder));
		Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, look.visitor());
		return look;
	}

	/** To whom a file belongs, by name. */
	static String owner(Path file) throws IOException {
		return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName();
	}

	private SimpleFileVisitor<Path> visitor() {
		return new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
				note(each);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
				note(each);
				FolderLook.this.stamped.add(new Stamped(attributes.lastModifiedTime().toInstant(), attributes.size()));
				String name = String.valueOf(each.getFileName());
				if (name.startsWith(".") && name.endsWith(".part")) {
					FolderLook.this.unfinished.add(relative(each));
				}
				if (!Files.isReadable(each)) {
					FolderLook.this.unreadable.add(relative(each));
				}
				else if (!Ignored.name(name)) {
					FolderLook.this.files.add(relative(each));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path each, IOException ex) throws IOException {
				if (each.equals(FolderLook.this.folder)) {
					throw ex;
				}
				FolderLook.this.unreadable.add(relative(each));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path each, @Nullable IOException ex) {
				return FileVisitResult.CONTINUE;
			}

		};
	}

	private void note(Path each) throws IOException {
		try {
			if (!owner(each).equals(this.owner)) {
				this.ofOthers.add(relative(each));
			}
		}
		catch (NoSuchFileException ex) {
			// A run is at work, and has moved it meanwhile.
			return;
		}
	}

	private Path relative(Path file) {
		return this.folder.relativize(file);
	}

	/** To whom the folder itself belongs. */
	String owner() {
		return this.owner;
	}

	/** Files that somebody means, relative to the folder, in the order of their names. */
	List<Path> files() {
		return this.files.stream().sorted().toList();
	}

	List<Path> unreadable() {
		return this.unreadable.stream().sorted().toList();
	}

	/** Files and folders that belong to somebody else than the folder. */
	List<Path> ofOthers() {
		return this.ofOthers.stream().sorted().toList();
	}

	/** What a killed run left aside. */
	List<Path> unfinished() {
		return this.unfinished.stream().sorted().toList();
	}

	/** Bytes of the files that were written since. */
	long writtenSince(Instant then) {
		return this.stamped.stream().filter((each) -> !each.at().isBefore(then)).mapToLong(Stamped::size).sum();
	}

	/** When a file was written, and how long it is. */
	private record Stamped(Instant at, long size) {
	}

}
