package uk.quartile.intake.receiving;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Refusal;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** Sets the files that are there beside what was received before. */
public final class Arrivals {

	private Arrivals() {
	}

	/**
	 * All files under a folder of returns, in the order of their names.
	 * @throws Refusal if there is no such folder, or if there neither is nor ever was a
	 * return
	 */
	public static List<Arrival> find(Path folder, Reference reference, JdbcSubmissions submissions) {
		List<ReturnFile> files = Scan.returns(folder, reference);
		Map<String, Submission> newest = submissions.newestByKey();
		if (files.isEmpty() && newest.isEmpty()) {
			throw new Refusal(folder + ": found no returns; expected files such as 2019-20-Q1/E06000016.csv; "
					+ "put the returns there and run again.");
		}
		Siblings siblings = siblings(files, reference, submissions);
		return files.stream()
			.map((file) -> new Arrival(file, newest.get(file.key()), reference, siblings, null))
			.toList();
	}

	/** What will be in force if all that is there is accepted. */
	public static String fingerprint(List<Arrival> arrivals, Map<Place, SubmissionInForce> inForce) {
		SortedMap<String, String> hashes = new TreeMap<>();
		inForce.forEach((place, submission) -> hashes.put(place.file(), submission.sha256()));
		for (Arrival each : arrivals) {
			Content content = each.content();
			if (!content.changing()) {
				hashes.put(each.file().key(), content.sha256());
			}
		}
		Fingerprint fingerprint = new Fingerprint();
		hashes.forEach(fingerprint::add);
		return fingerprint.value();
	}

	private static Siblings siblings(List<ReturnFile> files, Reference reference, JdbcSubmissions submissions) {
		Map<Place, ReturnFile> placed = Siblings.placed(files);
		Map<Place, SubmissionInForce> inForce = submissions.inForce();
		Set<Place> places = new HashSet<>(placed.keySet());
		places.addAll(inForce.keySet());
		Overlaps overlaps = new Overlaps(places, reference);
		return new Siblings(overlaps, placed, submissions.measures(overlaps.all(), inForce), reference);
	}

}
