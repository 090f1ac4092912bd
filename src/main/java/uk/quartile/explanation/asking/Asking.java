package uk.quartile.explanation.asking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.SubGroup;
import uk.quartile.domain.measure.Measure;
import uk.quartile.explanation.words.InWords;

/** Finds out which area and measure a person means. */
final class Asking {

	private static final String NEIGHBOURS_OF = "neighbours of ";

	/** More would be a list to search through again. */
	private static final int NEAR = 8;

	private final Catalogue catalogue;

	Asking(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * The area that is meant.
	 * @param text code, or name or a part of it; several joined by plus signs; or
	 * {@code neighbours of} one
	 * @param quarter in which it is asked for
	 * @throws Refusal if there is no such area, or more than one
	 */
	Area area(String text, Quarter quarter) {
		if (text.toLowerCase(Locale.ROOT).startsWith(NEIGHBOURS_OF)) {
			Area of = one(text.substring(NEIGHBOURS_OF.length()), quarter);
			return new Area(AreaType.NEIGHBOURS, of.code(), of.name(), of.region());
		}
		return (text.indexOf('+') >= 0) ? joint(text, quarter) : one(text, quarter);
	}

	private Area joint(String text, Quarter quarter) {
		List<Area> parts = Arrays.stream(text.split("\\+", -1)).map((part) -> one(part.strip(), quarter)).toList();
		return new Area(AreaType.JOINT,
				parts.stream().map(Area::code).distinct().sorted().collect(Collectors.joining("+")),
				InWords.list(parts.stream().map(Area::name).toList()), parts.get(0).region());
	}

	private Area one(String text, Quarter quarter) {
		List<Area> areas = areas();
		List<Area> found = ofDfe(text);
		if (found.isEmpty()) {
			found = first(areas, text, Area::code, Area::name);
		}
		if (found.size() > 1) {
			// A name that stayed with a new code means the code of the day.
			List<Area> ofTheDay = found.stream().filter((each) -> validIn(each, quarter)).toList();
			boolean oneName = found.stream().map(Area::name).distinct().count() == 1;
			found = (oneName && !ofTheDay.isEmpty()) ? ofTheDay : found;
		}
		boolean oneCode = found.stream().map(Area::code).distinct().count() == 1;
		if (found.size() == 1 || oneCode) {
			return found.get(0);
		}
		String expected = "the code or the name of an authority, a region, England or a sub-group";
		throw refusal("AUTHORITY", text,
				Authority.isCode(text) ? expected + " (authorities.csv may be older than a new code)" : expected,
				found.isEmpty() ? near(text, areas, Area::name) : found, Area::written, !found.isEmpty());
	}

	/** By the three digits that the Department for Education gives. */
	private List<Area> ofDfe(String text) {
		return this.catalogue.authorities()
			.stream()
			.filter((each) -> each.dfeCode().equals(text.strip()))
			.map((each) -> new Area(AreaType.AUTHORITY, each.code(), each.name(), each.region()))
			.toList();
	}

	private boolean validIn(Area area, Quarter quarter) {
		return this.catalogue.authority(area.code()).filter((each) -> each.validOn(quarter.lastDay())).isPresent();
	}

	private List<Area> areas() {
		List<Area> areas = new ArrayList<>();
		String set = this.catalogue.settings().region();
		// Where all regions are compared, England is compared by itself.
		String own = set.equals(Run.ALL_REGIONS) ? Catalogue.ENGLAND : set;
		areas.add(new Area(AreaType.ENGLAND, Names.ENGLAND, "England", own));
		areas.add(new Area(AreaType.GRADED, Names.ENGLAND, Names.GRADED, own));
		for (Authority each : this.catalogue.authorities()) {
			areas.add(new Area(AreaType.AUTHORITY, each.code(), each.name(), each.region()));
			areas.add(new Area(AreaType.REGION, each.region(), each.regionName(), each.region()));
		}
		this.catalogue.settings()
			.subGroups()
			.forEach((name, codes) -> areas.add(
					new Area(new SubGroup(name), codes.stream().sorted().collect(Collectors.joining("+")), name, own)));
		return areas.stream().distinct().toList();
	}

	/**
	 * The measure that is meant.
	 * @param text code or title, or a part of either
	 * @throws Refusal if there is no such measure, or more than one
	 */
	Measure measure(String text) {
		List<Measure> measures = this.catalogue.measures();
		List<Measure> found = first(measures, text, Measure::code, Measure::title);
		if (found.size() == 1) {
			return found.get(0);
		}
		throw refusal("MEASURE", text, "the code or the title of a measure of jobs/measures.yml",
				found.isEmpty() ? near(text, measures, Measure::code) : found, Measure::code, !found.isEmpty());
	}

	/** What is called so; else what is partly called so. */
	private static <T> List<T> first(List<T> all, String text, Function<T, String> code, Function<T, String> name) {
		String wanted = text.toLowerCase(Locale.ROOT);
		List<T> exact = all.stream()
			.filter((each) -> same(code.apply(each), wanted) || same(name.apply(each), wanted))
			.toList();
		if (!exact.isEmpty() || wanted.isBlank()) {
			return exact;
		}
		return all.stream()
			.filter((each) -> Stream.of(code, name)
				.anyMatch((part) -> part.apply(each).toLowerCase(Locale.ROOT).contains(wanted)))
			.toList();
	}

	private static boolean same(String one, String wanted) {
		return one.toLowerCase(Locale.ROOT).equals(wanted);
	}

	private static <T> List<T> near(String text, List<T> all, Function<T, String> name) {
		List<String> names = all.stream().map(name).toList();
		return Suggestions.nearest(InWords.capital(text), names)
			.or(() -> Suggestions.nearest(text, names))
			.map((nearest) -> all.stream().filter((each) -> name.apply(each).equals(nearest)).toList())
			.orElse(List.of());
	}

	private static <T> Refusal refusal(String argument, String text, String expected, List<T> near,
			Function<T, String> written, boolean ambiguous) {
		List<String> names = near.stream().map(written).distinct().sorted().limit(NEAR).toList();
		String more = (near.size() > NEAR) ? ", and others" : "";
		String found = argument + ": found '" + text + "'";
		if (ambiguous) {
			return Refusal.wrongRequest(found + ", which may be " + String.join(", ", names) + more
					+ "; expected one of them; name it in full, or by its code.");
		}
		return Refusal.wrongRequest(found + "; expected " + expected
				+ (names.isEmpty() ? "; correct it." : "; did you mean " + Suggestions.anyOf(names) + "?"));
	}

}
