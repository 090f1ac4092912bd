package uk.quartile.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.Authority;

/**
 * The quarter to compare: the one asked for, or the newest whose returns reach the
 * minimum coverage or are past their due date.
 */
final class QuarterChoice {

	private final Catalogue catalogue;

	private final String region;

	private final Clock clock;

	/** Codes of the region's authorities, by the quarter. */
	private final Map<Quarter, Set<String>> members = new HashMap<>();

	QuarterChoice(Catalogue catalogue, String region, Clock clock) {
		this.catalogue = catalogue;
		this.region = region;
		this.clock = clock;
	}

	/**
	 * Chooses among the quarters that have a return of the region.
	 * @param asked null for the newest
	 * @param returns in force
	 * @throws Refusal if the region or the quarter isn't known, or there is nothing to
	 * choose from
	 */
	Quarter among(@Nullable Quarter asked, List<ReturnInForce> returns) {
		return find(asked, returns).orElseThrow(() -> refusal(asked, returns));
	}

	/** The same, or nothing where there is nothing to choose from. */
	Optional<Quarter> find(@Nullable Quarter asked, List<ReturnInForce> returns) {
		return quarters(returns).stream()
			.filter((each) -> (asked != null) ? each.equals(asked) : isReady(each, returns))
			.findFirst();
	}

	/** Why there is nothing to choose from, for a run that has other regions. */
	String leftOut(@Nullable Quarter asked, List<ReturnInForce> returns) {
		String region = name() + " (" + this.region + ") is left out: ";
		if (quarters(returns).isEmpty()) {
			return region + "no return of it is accepted.";
		}
		return region + ((asked != null) ? "no return of it is accepted for " + asked + "."
				: "no quarter of it is past its due date or has enough returns.");
	}

	/** Why there is nothing to choose from. */
	Refusal refusal(@Nullable Quarter asked, List<ReturnInForce> returns) {
		String name = name();
		List<Quarter> quarters = quarters(returns);
		if (quarters.isEmpty()) {
			return new Refusal("returns: found no accepted return of " + name + " (" + this.region
					+ "); expected at least one; put returns into returns/<quarter>/<authority>.csv.");
		}
		if (asked == null) {
			return new Refusal("returns: found no quarter of " + name
					+ " that is past its due date or has enough returns; expected returns of at least "
					+ Math.round(this.catalogue.settings().minimumCoverage() * 100)
					+ "% of its authorities; wait for more, or name a quarter with --quarter.");
		}
		return Refusal.wrongRequest(
				"--quarter: found no accepted return of " + name + " for " + asked + "; expected a quarter from "
						+ quarters.get(quarters.size() - 1) + " to " + quarters.get(0) + "; name one of them.");
	}

	/** Those that have a return of the region, the newest first. */
	private List<Quarter> quarters(List<ReturnInForce> returns) {
		return returns.stream()
			.filter(this::isOfRegion)
			.map(ReturnInForce::quarter)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	private String name() {
		return this.region.equals(Catalogue.ENGLAND) ? "England" : regionName();
	}

	private String regionName() {
		return this.catalogue.authorities()
			.stream()
			.filter((each) -> each.region().equals(this.region))
			.map(Authority::regionName)
			.findFirst()
			.orElseThrow(() -> Refusal.wrongRequest("--region: found '" + this.region
					+ "'; expected the code of a region in authorities.csv: " + regions() + "; name one of them."));
	}

	private String regions() {
		return String.join(", ",
				this.catalogue.authorities()
					.stream()
					.map((each) -> each.region() + " (" + each.regionName() + ")")
					.distinct()
					.sorted()
					.toList());
	}

	private boolean isOfRegion(ReturnInForce each) {
		return this.members(each.quarter()).containsAll(each.authority().authorities());
	}

	/**
	 * Asked for each return, of which a quarter has as many as England has authorities.
	 */
	private Set<String> members(Quarter quarter) {
		return this.members.computeIfAbsent(quarter,
				(each) -> this.catalogue.members(this.region, each.lastDay())
					.stream()
					.map(Authority::code)
					.collect(Collectors.toSet()));
	}

	private boolean isReady(Quarter quarter, List<ReturnInForce> returns) {
		if (this.catalogue.measures().stream().noneMatch((each) -> this.catalogue.due(each, quarter))) {
			return false;
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Run.WHERE_RETURNS_ARE_DUE);
		if (today.isAfter(this.catalogue.settings().dueDate(quarter))) {
			return true;
		}
		Set<String> members = members(quarter);
		Set<String> returned = new HashSet<>();
		returns.stream()
			.filter((each) -> each.quarter().equals(quarter))
			.forEach((each) -> returned.addAll(each.authority().authorities()));
		returned.retainAll(members);
		return returned.size() >= this.catalogue.settings().minimumCoverage() * members.size() - 1e-9;
	}

}
