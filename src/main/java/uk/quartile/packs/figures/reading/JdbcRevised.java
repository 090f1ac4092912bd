package uk.quartile.packs.figures.reading;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.figure.Absence;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.Revision;
import uk.quartile.packs.figures.Revisions;
import uk.quartile.packs.figures.returns.ReturnedOnce;

/** The revised figures of a comparison, which are few. */
final class JdbcRevised {

	private static final String REVISED = """
			SELECT area, quarter, measure, first_numerator, first_denominator,
				coalesce(first_numerator_absence, first_denominator_absence) AS first_marker,
				numerator, denominator, coalesce(numerator_absence, denominator_absence) AS marker, received_on
			FROM revised_figure_in(:comparison, :edition)
			ORDER BY measure, quarter, area
			""";

	private final Map<Key, Revision> revised = new HashMap<>();

	JdbcRevised(JdbcClient jdbc, long comparison, Edition edition) {
		jdbc.sql(REVISED).param("comparison", comparison).param("edition", edition.written()).query((row) -> {
			this.revised.put(
					new Key(row.getString("area"), Quarter.parse(row.getString("quarter")), row.getString("measure")),
					new Revision(returned(row, "first_"), returned(row, ""),
							row.getObject("received_on", LocalDate.class)));
		});
	}

	/** Of a figure, which is an authority's or none that is returned. */
	Revisions of(String area, AreaKind type, Quarter quarter, String measure) {
		return type.returns()
				? new Revisions(this.revised.get(new Key(area, quarter, measure)),
						this.revised.get(new Key(area, quarter.previous(), measure)),
						this.revised.get(new Key(area, quarter.yearEarlier(), measure)))
				: new Revisions(null, null, null);
	}

	/**
	 * Of authorities' figures of a quarter that have no row, in the order of measures and
	 * areas.
	 * @param rows of the comparison
	 */
	List<ReturnedOnce> without(List<Figure> rows, Quarter quarter, Catalogue catalogue, AreaNames names) {
		Set<Key> shown = rows.stream()
			.map((each) -> new Key(each.area(), each.quarter(), each.measure().code()))
			.collect(Collectors.toSet());
		return this.revised.entrySet()
			.stream()
			.filter((each) -> each.getKey().quarter().equals(quarter) && !shown.contains(each.getKey()))
			// A recoded authority has a row under each of its codes.
			.filter((each) -> Stream.of(each.getKey().area().split("\\+"))
				.allMatch((code) -> catalogue.authority(code)
					.filter((authority) -> authority.validOn(quarter.lastDay()))
					.isPresent()))
			.sorted(Map.Entry.comparingByKey(Comparator.comparing(Key::measure).thenComparing(Key::area)))
			.flatMap((each) -> catalogue.measure(each.getKey().measure())
				.stream()
				.map((measure) -> new ReturnedOnce(names.name(each.getKey().area(), AreaType.AUTHORITY, null), measure,
						each.getValue())))
			.toList();
	}

	private static Revision.AsReturned returned(ResultSet row, String first) throws SQLException {
		return new Revision.AsReturned(number(row.getBigDecimal(first + "numerator")),
				number(row.getBigDecimal(first + "denominator")),
				JdbcColumns.word(Absence.class, row.getString(first + "marker")));
	}

	private static @Nullable BigDecimal number(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros() : null;
	}

	/** A returned figure. */
	private record Key(String area, Quarter quarter, String measure) {
	}

}
