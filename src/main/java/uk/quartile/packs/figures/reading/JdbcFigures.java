package uk.quartile.packs.figures.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.figure.DenominatorSource;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.figure.NoChange;
import uk.quartile.domain.figure.NoFigure;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.ChanceTest;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Beside;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MadeOf;
import uk.quartile.packs.figures.Result;
import uk.quartile.packs.figures.returns.ReturnedOnce;

/** Reads the figures of a comparison. */
public final class JdbcFigures {

	/**
	 * Places are among the figures of one quarter, so that a yearly one, told before,
	 * takes none from what is new. Groups have places among themselves, where all of a
	 * comparison's figures are ranked.
	 */
	private static final String FIGURES = """
			WITH o AS (
				SELECT a.*,
					rank() OVER (PARTITION BY a.quarter, a.list, a.area_type, a.area ORDER BY abs(a.beyond_chance) DESC NULLS LAST)
						AS place,
					rank() OVER (PARTITION BY a.quarter, a.list, a.area_type IN ('authority', 'joint')
						ORDER BY abs(a.beyond_chance) DESC NULLS LAST) AS region_place
				FROM stand_out_in(:comparison, :edition) a
			)
			SELECT b.*, b.quarter AS figure_quarter,
				q.earlier_quarter AS q_earlier, q.earlier_numerator AS q_earlier_numerator,
				q.earlier_value AS q_earlier_value, q.numerator AS q_numerator, q.value AS q_value,
				q.earlier_status AS q_earlier_status, q.earlier_denominator AS q_earlier_denominator,
				q.denominator AS q_denominator, coalesce(q.judged, q.footprints) AS q_judged, q.footprints AS q_footprints, q.risen AS q_risen, q.fallen AS q_fallen, q.none_because AS q_none_because, q.none_why AS q_none_why,
				q.test AS q_test, q.test_estimate AS q_test_estimate, q.test_lower_95 AS q_test_lower_95,
				q.test_upper_95 AS q_test_upper_95, q.beyond_chance AS q_beyond_chance,
				y.earlier_quarter AS y_earlier, y.earlier_numerator AS y_earlier_numerator,
				y.earlier_value AS y_earlier_value, y.numerator AS y_numerator, y.value AS y_value,
				y.earlier_status AS y_earlier_status, y.earlier_denominator AS y_earlier_denominator,
				y.denominator AS y_denominator, coalesce(y.judged, y.footprints) AS y_judged, y.footprints AS y_footprints, y.risen AS y_risen, y.fallen AS y_fallen, y.none_because AS y_none_because, y.none_why AS y_none_why,
				y.test AS y_test, y.test_estimate AS y_test_estimate, y.test_lower_95 AS y_test_lower_95,
				y.test_upper_95 AS y_test_upper_95, y.beyond_chance AS y_beyond_chance,
				f.value_quarter, f.ground, f.graded_value, f.graded_quarter, f.graded_members, f.graded_members_with_figure,
				f.versus_graded, f.general_population_value, f.general_population_period, f.general_population_group,
				f.published_numerator, f.published_value, f.england_place, f.england_ranked, f.england_below, f.england_above,
				f.england_place_quarter, f.england_quarter_of, f.region_quarter_of, f.neighbours_quarter_of,
				f.lower_quartile, f.middle_quartile, f.upper_quartile, f.quartiles_of, f.england_least, f.england_low,
				f.england_high, f.england_most, f.england_spread_quarter,
				s.sub_groups, s.sub_group_values, s.sub_group_verdicts,
				o.list AS s_list, o.beyond_chance AS s_beyond_chance, o.beyond_from AS s_beyond_from,
				o.stands AS s_stands, o.moves AS s_moves, o.by_chance AS s_by_chance,
				o.place AS s_place, o.region_place AS s_region_place,
				w.verdict AS trend_verdict, w.signals, w.points, w.since, w.broken_because, w.mean, w.lower, w.upper,
				w.seasonal, w.target, w.rating, w.outlook, w.yearly_verdict, w.yearly_points, w.yearly_chi_squared,
				p.measure_comparison AS period, p.rolling_numerator, p.rolling_denominator, p.rolling_value,
				p.rolling_lower_95, p.rolling_upper_95, p.half_year_numerator, p.half_year_denominator,
				p.half_year_value, p.half_year, p.year_to_date_numerator, p.year_to_date_quarters,
				p.projected_numerator, p.flow_in, p.flow_out, p.quarters_numerator, p.year_numerator,
				p.year_published, d.because AS other_definition
			FROM benchmark_in(:comparison, :edition) b
			JOIN unnest(string_to_array(:measures, ',')) WITH ORDINALITY AS m (code, place) ON m.code = b.measure
			LEFT JOIN unnest(string_to_array(:areaTypes, ',')) WITH ORDINALITY AS t (area_type, place)
				ON t.area_type = b.area_type
			LEFT JOIN change_in(:comparison, :edition) q ON (q.measure_comparison, q.measure, q.quarter, q.area_type, q.area)
				= (b.measure_comparison, b.measure, b.quarter, b.area_type, b.area) AND q.since = 'previous-quarter'
			LEFT JOIN change_in(:comparison, :edition) y ON (y.measure_comparison, y.measure, y.quarter, y.area_type, y.area)
				= (b.measure_comparison, b.measure, b.quarter, b.area_type, b.area) AND y.since = 'year-earlier'
			LEFT JOIN further_comparison_in(:comparison, :edition) f ON (f.measure_comparison, f.measure, f.quarter, f.area_type, f.area)
				= (b.measure_comparison, b.measure, b.quarter, b.area_type, b.area)
			LEFT JOIN LATERAL (
				SELECT array_agg(g.sub_group ORDER BY g.ordinal) AS sub_groups,
					array_agg(g.value ORDER BY g.ordinal) AS sub_group_values,
					array_agg(g.verdict ORDER BY g.ordinal) AS sub_group_verdicts
				FROM sub_group_comparison_in(:comparison, :edition) g
				WHERE (g.measure_comparison, g.measure, g.quarter, g.area_type, g.area)
					= (b.measure_comparison, b.measure, b.quarter, b.area_type, b.area)
			) s ON true
			LEFT JOIN o ON (o.measure_comparison, o.measure, o.quarter, o.area_type, o.area)
				= (b.measure_comparison, b.measure, b.quarter, b.area_type, b.area)
			LEFT JOIN trend_in(:comparison, :edition) w ON (w.measure_comparison, w.measure, w.quarter, w.area_type, w.area)
				= (b.measure_comparison, b.measure, b.quarter, b.area_type, b.area)
			LEFT JOIN period_in(:comparison, :edition) p ON (p.measure_comparison, p.measure, p.quarter, p.area_type, p.area)
				= (b.measure_comparison, b.measure, b.quarter, b.area_type, b.area)
			LEFT JOIN other_definition_in(:comparison, :edition) d ON (d.measure_comparison, d.measure, d.quarter, d.area_type, d.area)
				= (b.measure_comparison, b.measure, b.quarter, b.area_type, b.area)
			ORDER BY m.place, b.quarter, t.place NULLS LAST, b.area_type COLLATE "C", b.area COLLATE "C"
			""";

	private final JdbcClient jdbc;

	private final Catalogue catalogue;

	private final Map<String, Measure> measures = new TreeMap<>();

	private final AreaNames names;

	public JdbcFigures(JdbcClient jdbc, Catalogue catalogue) {
		this.jdbc = jdbc;
		this.catalogue = catalogue;
		this.names = new AreaNames(catalogue);
		catalogue.measures().forEach((measure) -> this.measures.put(measure.code(), measure));
	}

	/**
	 * Hands over each figure of a comparison as an edition may tell it, in the order of
	 * the catalogue, then quarter, area type and area code.
	 */
	public void forEach(long comparison, Edition edition, Consumer<Figure> consumer) {
		JdbcRevised revised = new JdbcRevised(this.jdbc, comparison, edition);
		JdbcDoubted doubted = new JdbcDoubted(this.jdbc, this.catalogue, this.names, comparison, edition);
		JdbcSeries series = new JdbcSeries(this.jdbc, comparison, edition);
		this.jdbc.sql(FIGURES)
			.param("comparison", comparison)
			.param("edition", edition.written())
			.param("measures", String.join(",", this.catalogue.measures().stream().map(Measure::code).toList()))
			.param("areaTypes",
					String.join(",", java.util.Arrays.stream(AreaType.values()).map(Written::written).toList()))
			.withFetchSize(500)
			.query((RowCallbackHandler) (row) -> consumer.accept(figure(row, revised, doubted, series)));
	}

	/**
	 * Revised figures of authorities that have no row among those of a comparison.
	 * @param rows of the comparison
	 */
	public List<ReturnedOnce> returnedOnce(long comparison, Edition edition, Quarter quarter, List<Figure> rows) {
		return new JdbcRevised(this.jdbc, comparison, edition).without(rows, quarter, this.catalogue, this.names);
	}

	private Figure figure(ResultSet row, JdbcRevised revised, JdbcDoubted doubted, JdbcSeries series)
			throws SQLException {
		String area = row.getString("area");
		AreaKind type = AreaKind.read(row.getString("area_type"));
		Measure measure = Objects.requireNonNull(this.measures.get(row.getString("measure")));
		Quarter quarter = Quarter.parse(row.getString("figure_quarter"));
		DenominatorSource source = JdbcColumns.word(DenominatorSource.class, row.getString("denominator_source"));
		return new Figure(measure, quarter,
				new Figure.OfArea(area, type, this.names.name(area, type, row.getString("ground"))),
				FigureStatus.read(row.getString("status")),
				new MadeOf(JdbcColumns.number(row, "numerator"), JdbcColumns.number(row, "denominator"), source,
						JdbcColumns.whole(row, "population_year"), row.getString("population_release"),
						row.getString("other_definition")),
				new Result(JdbcColumns.value(row, "value"), JdbcColumns.value(row, "lower_95"),
						JdbcColumns.value(row, "upper_95"), undefined(row)),
				new Figure.Place(JdbcColumns.whole(row, "rank"), JdbcColumns.whole(row, "ranked")),
				new Figure.Coverage(JdbcColumns.whole(row, "members"), JdbcColumns.whole(row, "members_with_figure")),
				beside(row), new Figure.Changes(change(row, "q_"), change(row, "y_")),
				revised.of(area, type, quarter, measure.code()), JdbcStandOut.read(row), JdbcOverTime.read(row, series),
				doubted.of(area, type, quarter, measure.code(), source == DenominatorSource.PUBLISHED,
						row.getString("value_quarter") != null, row.getString("ground")));
	}

	private Beside beside(ResultSet row) throws SQLException {
		return new Beside(
				new Figure.Against(JdbcColumns.value(row, "region_value"), null,
						JdbcColumns.verdict(row, "versus_region")),
				new Figure.Against(JdbcColumns.value(row, "neighbours_value"),
						JdbcColumns.quarter(row, "neighbours_quarter"), JdbcColumns.verdict(row, "versus_neighbours")),
				row.getString("neighbours_edition"), JdbcColumns.whole(row, "neighbours_available"),
				new Figure.Against(JdbcColumns.value(row, "england_value"), JdbcColumns.quarter(row, "england_quarter"),
						JdbcColumns.verdict(row, "versus_england")),
				JdbcOtherComparators.read(row, this.names));
	}

	private static @Nullable Change change(ResultSet row, String since) throws SQLException {
		Quarter earlier = JdbcColumns.quarter(row, since + "earlier");
		return (earlier == null) ? null
				: new Change(earlier, side(row, since + "earlier_", row.getString(since + "earlier_status")),
						side(row, since, null), row.getInt(since + "footprints"), row.getInt(since + "judged"),
						row.getInt(since + "risen"), row.getInt(since + "fallen"), none(row, since), test(row, since));
	}

	private static @Nullable NoFigure undefined(ResultSet row) throws SQLException {
		String because = row.getString("undefined_because");
		return (because != null)
				? new NoFigure(JdbcColumns.word(NoFigure.Why.class, row.getString("undefined_why")), because) : null;
	}

	private static @Nullable NoChange none(ResultSet row, String since) throws SQLException {
		NoChange.Why why = JdbcColumns.word(NoChange.Why.class, row.getString(since + "none_why"));
		return (why != null) ? new NoChange(why, row.getString(since + "none_because")) : null;
	}

	private static Change.Side side(ResultSet row, String side, @Nullable String status) throws SQLException {
		return new Change.Side((status != null) ? FigureStatus.read(status) : null,
				JdbcColumns.number(row, side + "numerator"), JdbcColumns.number(row, side + "denominator"),
				JdbcColumns.value(row, side + "value"));
	}

	private static Change.@Nullable Test test(ResultSet row, String since) throws SQLException {
		ChanceTest method = JdbcColumns.word(ChanceTest.class, row.getString(since + "test"));
		return (method == null) ? null
				: new Change.Test(method, row.getDouble(since + "test_estimate"),
						row.getDouble(since + "test_lower_95"), row.getDouble(since + "test_upper_95"),
						row.getBoolean(since + "beyond_chance"));
	}

}
