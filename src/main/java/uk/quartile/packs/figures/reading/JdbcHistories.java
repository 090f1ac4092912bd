package uk.quartile.packs.figures.reading;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.History;
import uk.quartile.statistics.XmrSignal;

/** Reads the last seven years of all figures of a comparison, at once. */
public final class JdbcHistories {

	private static final String HISTORIES = """
			SELECT h.measure, h.area_type, h.area, h.quarters, h.figures, h.least, h.most, h.begins_anew, h.means,
				h.lower_limits, h.upper_limits, h.signals
			FROM history_in(:comparison, :edition) h
			LEFT JOIN unnest(string_to_array(:measures, ',')) WITH ORDINALITY AS m (measure, place) USING (measure)
			LEFT JOIN unnest(string_to_array(:areaTypes, ',')) WITH ORDINALITY AS t (area_type, place) USING (area_type)
			ORDER BY m.place, t.place NULLS LAST, h.area_type, h.area
			""";

	private final JdbcClient jdbc;

	private final List<String> measures;

	/**
	 * Of the comparisons of a database.
	 * @param catalogue whose order the measures have
	 */
	public JdbcHistories(JdbcClient jdbc, Catalogue catalogue) {
		this.jdbc = jdbc;
		this.measures = catalogue.measures().stream().map(Measure::code).toList();
	}

	/** Of a comparison, by its id, as an edition may tell them. */
	public Histories of(long comparison, Edition edition) {
		Map<Histories.Of, History> byRow = new HashMap<>();
		forEach(comparison, edition, byRow::put);
		return new Histories(byRow);
	}

	/**
	 * Hands over each history of a comparison, in the order of the catalogue, then area
	 * type and area code.
	 */
	public void forEach(long comparison, Edition edition, BiConsumer<Histories.Of, History> consumer) {
		Map<String, Quarter> quarters = new HashMap<>();
		this.jdbc.sql(HISTORIES)
			.param("comparison", comparison)
			.param("edition", edition.written())
			.param("measures", String.join(",", this.measures))
			.param("areaTypes", String.join(",", Arrays.stream(AreaType.values()).map(Written::written).toList()))
			.withFetchSize(500)
			.query((RowCallbackHandler) (row) -> consumer.accept(new Histories.Of(row.getString("measure"),
					AreaKind.read(row.getString("area_type")), row.getString("area")),
					new History(points(row, quarters))));
	}

	private static List<History.Point> points(ResultSet row, Map<String, Quarter> quarters) throws SQLException {
		String[] of = (String[]) row.getArray("quarters").getArray();
		Double[] values = numbers(row, "figures", of.length);
		Double[] least = numbers(row, "least", of.length);
		Double[] most = numbers(row, "most", of.length);
		String[] beginsAnew = texts(row, "begins_anew", of.length);
		Double[] means = numbers(row, "means", of.length);
		Double[] lower = numbers(row, "lower_limits", of.length);
		Double[] upper = numbers(row, "upper_limits", of.length);
		String[] signals = texts(row, "signals", of.length);
		List<History.Point> points = new ArrayList<>(of.length);
		for (int i = 0; i < of.length; i++) {
			points.add(new History.Point(quarters.computeIfAbsent(of[i], Quarter::parse), values[i],
					(least[i] != null) ? new History.Band(least[i], Objects.requireNonNull(most[i])) : null,
					beginsAnew[i], (means[i] != null) ? new History.Charted(means[i], Objects.requireNonNull(lower[i]),
							Objects.requireNonNull(upper[i]), signal(signals[i])) : null));
		}
		return List.copyOf(points);
	}

	private static @Nullable XmrSignal signal(@Nullable String written) {
		return (written != null) ? XmrSignal.parse(written) : null;
	}

	private static @Nullable Double[] numbers(ResultSet row, String column, int length) throws SQLException {
		Array array = row.getArray(column);
		return (array != null) ? (Double[]) array.getArray() : new Double[length];
	}

	private static @Nullable String[] texts(ResultSet row, String column, int length) throws SQLException {
		Array array = row.getArray(column);
		return (array != null) ? (String[]) array.getArray() : new String[length];
	}

}
