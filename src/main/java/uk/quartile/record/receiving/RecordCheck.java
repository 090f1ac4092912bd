package uk.quartile.record.receiving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Fingerprint;

/**
 * What the checks say of one file on record, without its being received.
 *
 * @param file as a person looks for it, such as {@code input/actions/E06000016.csv}
 * @param findings what is wrong with it, in the order of its lines; none if all is well
 */
public record RecordCheck(String file, List<Finding> findings) {

	private static final Set<String> FOLDERS = Set.of("actions", "commentary");

	private static final Set<String> FILES = Set.of(RecordFiles.CONTEXT, RecordFiles.RESOLUTIONS,
			RecordFiles.QUALITY_WORK);

	/** Folders between a file and {@code commentary/}. */
	private static final int DEEPEST = 2;

	/**
	 * Whether a path can only be meant as something on record: it lies in
	 * {@code actions/} or {@code commentary/}, or bears the name of one of the tables.
	 */
	public static boolean meant(Path path) {
		return folder(path) != null;
	}

	/**
	 * Checks what lies at a path, and below it.
	 * @param path a file or folder; an input folder stands for all that is on record in
	 * it
	 */
	public static List<RecordCheck> check(Path path, Catalogue catalogue) {
		Path named = path.toAbsolutePath().normalize();
		Path own = folder(path);
		Path input = (own != null) ? own : named;
		TreeMap<String, RecordCheck> checked = new TreeMap<>();
		RecordFiles.find(input, catalogue.settings().largestFile())
			.stream()
			.filter((each) -> input.resolve(each.path()).startsWith(named))
			.map((each) -> CheckedFile.check(each, catalogue))
			.forEach((each) -> checked.put(each.file().path(),
					new RecordCheck("input/" + each.file().path(), each.findings())));
		return List.copyOf(checked.values());
	}

	/**
	 * Checks what a file is yet to hold.
	 * @param path relative to the input folder, such as {@code actions/E06000016.csv}
	 * @param bytes that it would hold
	 */
	public static RecordCheck of(String path, byte[] bytes, Catalogue catalogue) {
		long largest = catalogue.settings().largestFile();
		RecordFile file = (bytes.length > largest)
				? RecordFile.without(path, "a file of more than " + largest / 1024 + " kilobytes")
				: new RecordFile(path, bytes, Fingerprint.of(bytes), null, false);
		return new RecordCheck("input/" + path, CheckedFile.check(file, catalogue).findings());
	}

	/** Whether a run would reject the file. */
	public boolean rejected() {
		return !this.findings.isEmpty();
	}

	/** The input folder that a path on record lies in; null if it is no such path. */
	private static @Nullable Path folder(Path path) {
		Path named = path.toAbsolutePath().normalize();
		if (FILES.contains(String.valueOf(named.getFileName())) && !Files.isDirectory(named)) {
			return named.getParent();
		}
		Path each = named;
		for (int above = 0; above <= DEEPEST && each != null; above++) {
			if (FOLDERS.contains(String.valueOf(each.getFileName()))) {
				return each.getParent();
			}
			each = each.getParent();
		}
		return null;
	}

}
