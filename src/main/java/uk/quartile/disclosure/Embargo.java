package uk.quartile.disclosure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Settings;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;

/**
 * Holds a public edition back until all of the region have signed their returns, or a day
 * has passed.
 *
 * @param catalogue whose settings say until which day
 * @param today where returns are due
 */
record Embargo(Catalogue catalogue, LocalDate today) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/** More than these are counted, not named: England has some 150. */
	private static final int MOST_NAMES = 10;

	/** Whether an edition of the quarter could be held at all. */
	boolean mayHold(Quarter quarter) {
		Settings settings = this.catalogue.settings();
		return settings.signOff().embargoDays() > 0 && !this.today.isAfter(settings.embargoedThrough(quarter))
				&& (settings.signOff().from() == null || settings.signOff().asks(quarter));
	}

	/**
	 * Why the edition is held, in a sentence; empty where it isn't.
	 * @param signed codes of the authorities whose return for the quarter is in force and
	 * signed
	 */
	Optional<String> holds(String region, Quarter quarter, Set<String> signed) {
		List<String> waitingFor = this.catalogue.members(region, quarter.lastDay())
			.stream()
			.filter((authority) -> this.catalogue.footprints().codesOf(authority.code()).noneMatch(signed::contains))
			.map(Authority::name)
			.toList();
		if (!mayHold(quarter) || waitingFor.isEmpty()) {
			return Optional.empty();
		}
		int more = waitingFor.size() - MOST_NAMES;
		return Optional.of("The public edition of " + quarter + " for " + region
				+ " is held until all have signed their returns, or "
				+ DAY.format(this.catalogue.settings().embargoedThrough(quarter)) + " has passed. No signature yet of "
				+ waitingFor.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
				+ ((more > 0) ? " and " + more + " more" : "") + ".");
	}

}
