package uk.quartile.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Refusal;
import uk.quartile.packs.csv.ReceiptCsv;
import uk.quartile.packs.output.WholeFile;

/**
 * Receipts of files that belong to no authority and quarter, in {@code receipts/} of the
 * output folder. Their names are whatever somebody typed, so each gets one of its own
 * that any file system takes.
 */
final class UnplacedReceipts {

	private static final int LONGEST = 100;

	/** In letters that every machine can write. */
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 .,/()+-]{1," + LONGEST + "}");

	private static final Pattern NUMBERED = Pattern.compile(".*-[0-9a-f]{16}", Pattern.DOTALL);

	private final Path folder;

	UnplacedReceipts(Path output) {
		this.folder = output.resolve("receipts");
	}

	/**
	 * Writes the receipts, and takes away those of files that are there no more. One that
	 * fails keeps no other back.
	 * @param findings by the file, relative to the folder of returns
	 * @param ever all files that ever had a receipt
	 * @return why each that could not be written was not, in a sentence
	 */
	List<String> write(Map<String, List<Finding>> findings, Collection<String> ever) {
		List<String> unwritten = new ArrayList<>();
		Set<String> current = new HashSet<>();
		findings.forEach((file, found) -> {
			current.add(name(file));
			try {
				WholeFile.write(this.folder.resolve(name(file)), (stream) -> ReceiptCsv.write(found, stream));
			}
			catch (Refusal ex) {
				unwritten.add("receipt of " + file + ": " + ex.getMessage());
			}
		});
		ever.stream().map(UnplacedReceipts::name).filter((name) -> !current.contains(name)).forEach((name) -> {
			try {
				Files.deleteIfExists(this.folder.resolve(name));
			}
			catch (IOException ex) {
				unwritten.add(this.folder.resolve(name) + ": found a receipt of a file that is there no more, which "
						+ "can't be taken away; expected none; take it away by hand.");
			}
		});
		return unwritten;
	}

	/**
	 * The file with its folders, separated by underscores, where that can mean no other
	 * file; else the beginning of that, and a number made from all of it.
	 */
	static String name(String file) {
		String flat = file.replace('/', '_');
		boolean own = PLAIN.matcher(file).matches() && !NUMBERED.matcher(file).matches();
		return (own ? flat : flat.substring(0, Math.min(flat.length(), LONGEST)).replaceAll("[^A-Za-z0-9 .,()+_-]", "_")
				+ "-" + Fingerprint.of(file.getBytes(StandardCharsets.UTF_8)).substring(0, 16)) + ".csv";
	}

}
