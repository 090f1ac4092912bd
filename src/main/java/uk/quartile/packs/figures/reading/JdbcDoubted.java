package uk.quartile.packs.figures.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.area.SubGroup;
import uk.quartile.domain.figure.Doubt;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Doubted;
import uk.quartile.packs.figures.Doubts;

/** The doubted figures of a comparison, which are few. */
final class JdbcDoubted {

	private static final String REGION = "SELECT region FROM comparison WHERE id = :comparison";

	private static final String DOUBTED = """
			SELECT area, quarter, measure, returned_by, check_name, column_name, found, expected
			FROM doubted_figure_in(:comparison, :edition)
			ORDER BY measure, quarter, area, ordinal
			""";

	private final Catalogue catalogue;

	private final String region;

	private final Map<Key, Map<Footprint, List<Doubted>>> doubted = new HashMap<>();

	JdbcDoubted(JdbcClient jdbc, Catalogue catalogue, AreaNames names, long comparison, Edition edition) {
		this.catalogue = catalogue;
		this.region = jdbc.sql(REGION).param("comparison", comparison).query(String.class).single();
		jdbc.sql(DOUBTED).param("comparison", comparison).param("edition", edition.written()).query((row) -> {
			this.doubted
				.computeIfAbsent(new Key(Quarter.parse(row.getString("quarter")), row.getString("measure")),
						(key) -> new HashMap<>())
				.computeIfAbsent(Footprint.parse(row.getString("area")), (area) -> new ArrayList<>())
				.add(new Doubted(names.name(row.getString("returned_by")),
						new Doubt(row.getString("returned_by"), row.getString("check_name"),
								row.getString("column_name"), row.getString("found"), row.getString("expected"))));
		});
	}

	/**
	 * Of a figure.
	 * @param published whether it is, and no sum of returns
	 * @param older whether the value is of an older quarter
	 * @param ground of the parts of a split together: who covered it before
	 */
	Doubts of(String area, AreaKind type, Quarter quarter, String measure, boolean published, boolean older,
			@Nullable String ground) {
		if (this.doubted.isEmpty()) {
			return Doubts.NONE;
		}
		if (type == AreaType.AUTHORITY) {
			return within(Set.of(area), quarter, measure, false);
		}
		boolean subGroup = type instanceof SubGroup;
		if (type == AreaType.JOINT || (subGroup && !older)) {
			Set<String> codes = new HashSet<>(Footprint.parse(area).authorities());
			if (ground != null) {
				codes.addAll(Footprint.parse(ground).authorities());
			}
			return within(codes, quarter, measure, ground != null || subGroup);
		}
		boolean pooled = (type == AreaType.REGION || type == AreaType.ENGLAND)
				&& (area.equals(this.region) || this.region.equals(Catalogue.ENGLAND)) && !published;
		return (pooled && !older) ? within(members(area), quarter, measure, true) : Doubts.NONE;
	}

	private Set<String> members(String region) {
		return this.catalogue.authorities()
			.stream()
			.filter((authority) -> Catalogue.isWithin(authority, region))
			.map(Authority::code)
			.collect(Collectors.toSet());
	}

	private Doubts within(Set<String> codes, Quarter quarter, String measure, boolean group) {
		return new Doubts(within(codes, new Key(quarter, measure)), within(codes, new Key(quarter.previous(), measure)),
				within(codes, new Key(quarter.yearEarlier(), measure)), group);
	}

	/** A recoded authority's stand under each of its codes, and count once. */
	private List<Doubted> within(Set<String> codes, Key key) {
		Set<Doubted> within = new LinkedHashSet<>();
		this.doubted.getOrDefault(key, Map.of())
			.entrySet()
			.stream()
			.filter((each) -> codes.containsAll(each.getKey().authorities()))
			.sorted(Map.Entry.comparingByKey(Comparator.comparing(Footprint::code)))
			.forEach((each) -> within.addAll(each.getValue()));
		return List.copyOf(within);
	}

	private record Key(Quarter quarter, String measure) {
	}

}
