package uk.quartile.delivery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

import org.slf4j.LoggerFactory;

import uk.quartile.catalogue.Settings;
import uk.quartile.delivery.DeliverySummary.Delivered;
import uk.quartile.delivery.DeliverySummary.Failure;
import uk.quartile.delivery.place.NotDelivered;
import uk.quartile.delivery.place.Place;
import uk.quartile.delivery.place.Places;
import uk.quartile.packs.FinishedSet;

/**
 * Brings finished sets to where they are collected. What is owed is found by looking
 * there: whatever was left undone before is done now. Nothing that happens there fails a
 * run.
 */
public final class Delivery {

	private final Settings.Delivery settings;

	private final Map<String, String> environment;

	private final BooleanSupplier interrupted;

	/**
	 * Deliveries to one place.
	 * @param environment has what opens a store
	 * @param interrupted whether to end early
	 */
	public Delivery(Settings.Delivery settings, Map<String, String> environment, BooleanSupplier interrupted) {
		this.settings = settings;
		this.environment = environment;
		this.interrupted = interrupted;
	}

	/**
	 * Delivers all that is owed of an output folder, what was made just now first.
	 * @param finished the sets that stand there
	 * @param everMade the paths of all files that a set has ever had
	 * @param output the folder
	 * @param madeNow whether a set is of this run: of those each file is looked at, of
	 * others the manifest alone
	 */
	public DeliverySummary deliver(List<FinishedSet> finished, Function<FinishedSet, Set<String>> everMade, Path output,
			Predicate<FinishedSet> madeNow) {
		List<FinishedSet> sets = finished.stream()
			.filter((set) -> this.settings.editions().contains(set.edition()))
			.sorted(Comparator.comparing((FinishedSet set) -> !madeNow.test(set))
				.thenComparing(FinishedSet::path, Comparator.reverseOrder()))
			.toList();
		List<Delivered> delivered = new ArrayList<>();
		Map<String, List<String>> owed = new LinkedHashMap<>();
		int next = 0;
		try (Place place = Places.open(this.settings, this.environment, output)) {
			SetDelivery delivery = new SetDelivery(place, everMade, this.interrupted);
			for (; next < sets.size(); next++) {
				FinishedSet set = sets.get(next);
				try {
					delivery.deliver(set, madeNow.test(set)).ifPresent(delivered::add);
				}
				catch (NotDelivered ex) {
					if (ex.isHopeless()) {
						throw ex;
					}
					owe(ex, owed, List.of(set));
				}
			}
		}
		catch (RuntimeException ex) {
			owe(ex, owed, sets.subList(next, sets.size()));
		}
		return new DeliverySummary(this.settings.to(), delivered,
				owed.entrySet().stream().map((each) -> new Failure(each.getValue(), each.getKey())).toList());
	}

	/** Whether anything is delivered at all. */
	public boolean isWanted() {
		return !this.settings.to().isEmpty();
	}

	/**
	 * Why nothing could be delivered, as far as that can be seen without putting anything
	 * there; empty if it can't be seen.
	 * @param output the folder that is delivered from
	 */
	public Optional<String> fault(Path output) {
		try (Place place = Places.open(this.settings, this.environment, output)) {
			place.names("doctor");
			return Optional.empty();
		}
		catch (NotDelivered ex) {
			return Optional.of(String.valueOf(ex.getMessage()));
		}
	}

	private void owe(RuntimeException cause, Map<String, List<String>> owed, List<FinishedSet> sets) {
		LoggerFactory.getLogger(Delivery.class).warn("Not delivered", cause);
		String reason = (cause instanceof NotDelivered) ? String.valueOf(cause.getMessage()) : this.settings.to()
				+ ": found that delivery breaks off (" + cause + "); expected that it doesn't; the log says more.";
		sets.forEach((set) -> owed.computeIfAbsent(reason, (any) -> new ArrayList<>()).add(set.path()));
	}

}
