package uk.quartile.intake;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import uk.quartile.domain.Fingerprint;

/** Foretells, before a run, what it will find in force. */
final class Predicted {

	private Predicted() {
	}

	static String fingerprint(List<ReturnFile> files, Map<String, Submission> newest, Map<Place, InForce> inForce,
			Reference reference) {
		SortedMap<String, String> hashes = new TreeMap<>();
		inForce.forEach((place, submission) -> hashes.put(place.file(), submission.sha256()));
		boolean again = false;
		for (ReturnFile file : files) {
			String hash = Content.read(file.path(), reference.catalogue().settings().largestFile()).sha256();
			hashes.put(file.key(), hash);
			Submission before = newest.get(file.key());
			again |= before != null && !before.accepted() && before.sha256().equals(hash);
		}
		Fingerprint fingerprint = new Fingerprint();
		hashes.forEach(fingerprint::add);
		if (again) {
			fingerprint.add("checked again on", reference.today().toString());
		}
		return fingerprint.value();
	}

}
