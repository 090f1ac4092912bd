package uk.quartile.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import uk.quartile.delivery.place.NotDelivered;
import uk.quartile.delivery.place.Parcel;
import uk.quartile.delivery.place.Place;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Readers;
import uk.quartile.packs.FinishedSet;

/** Brings one set to a place, the manifest last. */
final class SetDelivery {

	private final Place place;

	private final Function<FinishedSet, Set<String>> everMade;

	private final BooleanSupplier interrupted;

	SetDelivery(Place place, Function<FinishedSet, Set<String>> everMade, BooleanSupplier interrupted) {
		this.place = place;
		this.everMade = everMade;
		this.interrupted = interrupted;
	}

	/**
	 * Puts there what is missing, or differs.
	 * @param looksCloser whether each file is looked at, even where the manifest is there
	 * already
	 * @return what was done; empty if nothing was to be done
	 * @throws NotDelivered if it can't be brought there
	 */
	Optional<DeliverySummary.Delivered> deliver(FinishedSet set, boolean looksCloser) {
		Parcel manifest = parcel(set, FinishedSet.MANIFEST);
		boolean committed = stands(name(set, FinishedSet.MANIFEST), manifest.sha256());
		if (committed && !looksCloser) {
			return Optional.empty();
		}
		Set<String> there = this.place.names(set.path());
		int files = 0;
		for (FinishedSet.File file : set.files()) {
			boolean isNew = !there.contains(file.path());
			if (isNew || !stands(name(set, file.path()), file.sha256())) {
				put(set, file.path(), checked(set, file), isNew);
				files++;
			}
		}
		List<String> withdrawn = mark(set, there, committed);
		if (!committed) {
			put(set, FinishedSet.MANIFEST, manifest, !there.contains(FinishedSet.MANIFEST));
			files++;
		}
		return (files == 0 && withdrawn.isEmpty()) ? Optional.empty()
				: Optional.of(new DeliverySummary.Delivered(set.path(), files, withdrawn));
	}

	/**
	 * Marks what lies there of an earlier set and belongs to this one no more, and takes
	 * the marks from what belongs to it again.
	 */
	private List<String> mark(FinishedSet set, Set<String> there, boolean committed) {
		Set<String> gone = new TreeSet<>(this.everMade.apply(set));
		if (!committed && there.contains(FinishedSet.MANIFEST)) {
			this.place.read(name(set, FinishedSet.MANIFEST), FinishedSet::named).ifPresent(gone::addAll);
		}
		set.files().forEach((file) -> gone.remove(file.path()));
		gone.retainAll(there);
		List<String> withdrawn = new ArrayList<>();
		for (String file : gone) {
			if (!there.contains(Marker.of(file))) {
				put(set, Marker.of(file), Parcel.text(Marker.text(set, file), readers(set)), true);
				withdrawn.add(file);
			}
		}
		set.files()
			.stream()
			.map((file) -> Marker.of(file.path()))
			.filter(there::contains)
			.forEach((marker) -> this.place.remove(name(set, marker)));
		return withdrawn;
	}

	private boolean stands(String name, String sha256) {
		return this.place.sha256(name).filter(sha256::equals).isPresent();
	}

	private void put(FinishedSet set, String file, Parcel parcel, boolean isNew) {
		if (this.interrupted.getAsBoolean()) {
			throw NotDelivered.all(this.place + ": found that the run was to end early; expected time to deliver.",
					new InterruptedException());
		}
		String name = name(set, file);
		this.place.put(name, parcel, isNew);
		if (!stands(name, parcel.sha256())) {
			throw NotDelivered.only(this.place + ": found other bytes in " + name
					+ " than were put there; expected the same; " + "see whether it keeps what it is given.",
					new IOException("other bytes"));
		}
	}

	/** A file that was changed since the set was finished is no part of it. */
	private static Parcel checked(FinishedSet set, FinishedSet.File file) {
		Parcel parcel = parcel(set, file.path());
		if (!parcel.sha256().equals(file.sha256())) {
			throw NotDelivered.only(
					set.folder().resolve(file.path()) + ": found other bytes than its manifest names; "
							+ "expected them as they were written; let ./quartile run make the set again.",
					new IOException("other bytes"));
		}
		return parcel;
	}

	private static Parcel parcel(FinishedSet set, String name) {
		Path file = set.folder().resolve(name);
		if (!file.normalize().startsWith(set.folder().normalize())) {
			throw unreadable(file, "it lies outside the set", new IOException("outside"));
		}
		try {
			return Parcel.file(file, readers(set));
		}
		catch (IOException ex) {
			throw unreadable(file, ex.getClass().getSimpleName().replace("Exception", ""), ex);
		}
	}

	private static NotDelivered unreadable(Path file, String why, IOException cause) {
		return NotDelivered.only(file + ": found that it can't be read (" + why
				+ "); expected a file of the set; let ./quartile run make the set again.", cause);
	}

	/** The public edition is for whoever may look into the place. */
	private static Readers readers(FinishedSet set) {
		return (set.edition() == Edition.RESTRICTED) ? Readers.ofTheEnvironment() : Readers.EVERYONE;
	}

	private static String name(FinishedSet set, String file) {
		return set.path() + "/" + file;
	}

}
