package uk.quartile.intake;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import uk.quartile.domain.Fingerprint;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;

/** Foretells, before a run, what it will find and leave behind. */
final class Predicted {

	private Predicted() {
	}

	static String fingerprint(List<Arrival> arrivals, Map<Place, InForce> inForce, Reference reference) {
		SortedMap<String, String> hashes = new TreeMap<>();
		inForce.forEach((place, submission) -> hashes.put(place.file(), submission.sha256()));
		boolean rejected = false;
		for (Arrival arrival : arrivals) {
			Content content = arrival.content();
			hashes.put(arrival.file().key(), content.sha256());
			rejected |= !arrival.accepted(content);
		}
		Fingerprint fingerprint = new Fingerprint();
		hashes.forEach(fingerprint::add);
		if (rejected) {
			fingerprint.add("checked on", reference.today().toString());
		}
		return fingerprint.value();
	}

}
