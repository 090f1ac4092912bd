package uk.quartile.console.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Settings;
import uk.quartile.packs.FinishedSet;

/**
 * Where sets are delivered, and which are there. A folder is looked into; a store isn't
 * asked while a page waits.
 *
 * @param settings empty while nobody knows them
 */
record WhereDelivered(Optional<Settings.Delivery> settings) {

	static WhereDelivered of(Optional<Catalogue> catalogue) {
		return new WhereDelivered(catalogue.map((each) -> each.settings().delivery()));
	}

	/** In a sentence. */
	String sentence() {
		if (this.settings.isEmpty()) {
			return "Where documents are delivered is not known: jobs/ has faults.";
		}
		if (!isWanted()) {
			return "Documents are delivered nowhere: jobs/quarterly-benchmarking.yml names no place under delivery.";
		}
		return "Each run delivers to " + this.settings.get().to() + (this.settings.get().isToStore()
				? ". What could not be delivered is told at the end of the run." : ".");
	}

	/** How it is with one set, in a word or three; blank where nothing is delivered. */
	String of(ShelvedSet set) {
		if (!isWanted()) {
			return "";
		}
		Settings.Delivery delivery = this.settings.get();
		if (set.folder().equals(FinishedSet.PREVIEW) || !delivery.editions().contains(set.set().edition())) {
			return "Not to be delivered";
		}
		return delivery.isToStore() ? "By each run"
				: isThere(set, Path.of(delivery.to())) ? "Delivered" : "Not yet there";
	}

	private boolean isWanted() {
		return this.settings.filter((each) -> !each.to().isEmpty()).isPresent();
	}

	/** Where the manifest lies, the set is whole. */
	private static boolean isThere(ShelvedSet set, Path place) {
		try {
			return Files.mismatch(place.resolve(set.set().path()).resolve(FinishedSet.MANIFEST),
					set.set().folder().resolve(FinishedSet.MANIFEST)) == -1;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
