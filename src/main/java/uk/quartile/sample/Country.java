package uk.quartile.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * An invented country: the region whose authorities send returns, and two more with which
 * they are compared.
 */
final class Country {

	static final String REGION = "X12000001";

	static final String REGION_NAME = "The Invented Marches";

	/** Authorities of the other two regions together. */
	private static final int ELSEWHERE = 20;

	private static final List<String> STEMS = List.of("Quarl", "Vess", "Threm", "Ombr", "Zeld", "Krev", "Yarv", "Ulph",
			"Brisk", "Fenz", "Gorv", "Hixt", "Jorl", "Lumb", "Morv", "Nantz", "Plov", "Skarl");

	private static final List<String> ENDINGS = List.of("mere", "wick", "holt", "combe", "stow", "garth", "fold",
			"haven", "beck", "ness");

	private static final List<String> TYPES = List.of("unitary", "county", "metropolitan district", "unitary");

	private final List<Place> places = new ArrayList<>();

	/**
	 * Invents a country.
	 * @param authorities of the region at the end, 4 or more; the first two are the parts
	 * of one that was split, the last is very small
	 * @param split first day of those two
	 */
	Country(int authorities, LocalDate split) {
		Chance chance = new Chance("country");
		List<Place> parts = List.of(
				place(chance, 1, "North Zeldshire", "unitary", REGION, REGION_NAME, 61_000, split, null, List.of()),
				place(chance, 2, "South Zeldshire", "unitary", REGION, REGION_NAME, 74_000, split, null, List.of()));
		this.places.addAll(parts);
		for (int i = 3; i < authorities; i++) {
			int children = (int) StrictMath.exp(chance.between(10.1, 12.0));
			this.places
				.add(place(chance, i, name(i), TYPES.get(i % 4), REGION, REGION_NAME, children, null, null, List.of()));
		}
		this.places.add(place(chance, authorities, "Little " + name(authorities), "unitary", REGION, REGION_NAME, 7_900,
				null, null, List.of()));
		this.places.add(place(chance, authorities + 1, "Zeldshire", "county", REGION, REGION_NAME, 0, null,
				split.minusDays(1), parts));
		for (int i = authorities + 2; i < authorities + 2 + ELSEWHERE; i++) {
			boolean first = i % 2 == 0;
			int children = (int) StrictMath.exp(chance.between(9.9, 12.2));
			this.places.add(place(chance, i, name(i), TYPES.get(i % 4), first ? "X12000002" : "X12000003",
					first ? "The Invented Uplands" : "The Invented Levels", children, null, null, List.of()));
		}
	}

	/** All authorities, those of the region first. */
	List<Place> places() {
		return this.places;
	}

	/** Authorities of the region, valid at any time. */
	List<Place> region() {
		return this.places.stream().filter((place) -> place.region().equals(REGION)).toList();
	}

	private static Place place(Chance chance, int number, String name, String type, String region, String regionName,
			int children, @Nullable LocalDate from, @Nullable LocalDate to, List<Place> parts) {
		return new Place(String.format(Locale.ROOT, "X06%06d", number), String.format(Locale.ROOT, "%03d", number),
				name, type, region, regionName, children, chance.between(0.6, 1.5), from, to, parts);
	}

	private static String name(int number) {
		return STEMS.get(number % STEMS.size()) + ENDINGS.get((number / STEMS.size() + number) % ENDINGS.size());
	}

}
