-- The door by which packs read figures: each function returns the rows of a table as an edition may tell them. The restricted
-- edition gets them as they are. A public one gets no number of a withheld figure, nor of anything that is made of one.

CREATE FUNCTION year_before(quarter text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT (substr(quarter, 1, 4)::integer - 1) || '-' || substr(quarter, 3, 2) || substr(quarter, 8)
$$;
COMMENT ON FUNCTION year_before IS 'The same quarter a year before: 2022-23-Q4 of 2023-24-Q4.';

CREATE FUNCTION is_shown(wanted_comparison bigint, wanted_edition text, wanted_measure text, wanted_quarter text, wanted_type text,
	wanted_area text)
RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT EXISTS (
		SELECT
		FROM disclosure d
		WHERE d.comparison = wanted_comparison AND d.edition = wanted_edition AND d.measure = wanted_measure
			AND d.quarter = wanted_quarter AND d.area_type = wanted_type AND d.area = wanted_area AND d.decision = 'shown')
$$;
COMMENT ON FUNCTION is_shown IS 'Whether an edition shows a figure as it is: not rounded, and not withheld.';

CREATE FUNCTION shows_all_members(wanted_comparison bigint, wanted_edition text, wanted_measure text, wanted_quarter text)
RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT NOT EXISTS (
		SELECT
		FROM disclosure d
		WHERE d.comparison = wanted_comparison AND d.edition = wanted_edition AND d.measure = wanted_measure
			AND d.quarter = wanted_quarter AND d.area_type IN ('authority', 'joint') AND d.decision <> 'shown')
$$;
COMMENT ON FUNCTION shows_all_members IS 'Whether an edition shows every figure of a measure and quarter that the region''s authorities returned: a place among them, and a verdict against '
	'the region''s exact value, tell of all of them.';

CREATE FUNCTION benchmark_in(wanted_comparison bigint, wanted_edition text) RETURNS SETOF benchmark LANGUAGE sql STABLE AS $$
	SELECT b.*
	FROM comparison_measure m
	JOIN benchmark b USING (measure_comparison)
	WHERE m.comparison = wanted_comparison AND wanted_edition = 'restricted'
	UNION ALL
	SELECT b.measure_comparison, b.area, b.area_type, b.quarter, b.measure,
		CASE WHEN d.decision = 'withheld' THEN 'withheld' WHEN d.decision IS NULL THEN 'x' ELSE b.status END,
		d.numerator, d.denominator,
		CASE WHEN d.denominator IS NOT NULL THEN b.denominator_source END,
		CASE WHEN d.denominator IS NOT NULL THEN b.population_year END,
		CASE WHEN d.denominator IS NOT NULL THEN b.population_release END,
		d.value,
		CASE WHEN d.decision = 'shown' THEN b.lower_95 END,
		CASE WHEN d.decision = 'shown' THEN b.upper_95 END,
		CASE WHEN d.decision = 'withheld' THEN 'the figure is withheld' WHEN d.decision IS NULL THEN 'the figure is not available'
			WHEN d.value IS NULL THEN coalesce(b.undefined_because, 'the figure is not available') END,
		CASE WHEN d.ranks THEN b.rank END,
		CASE WHEN d.ranks THEN b.ranked END,
		b.members, b.members_with_figure,
		CASE WHEN d.decision = 'shown' AND b.region_value IS NOT NULL THEN r.value END,
		CASE WHEN d.ranks THEN b.versus_region END,
		NULL::float8, NULL::text, NULL::text, NULL::integer, NULL::text,
		CASE WHEN d.decision IS NOT NULL AND b.england_value IS NOT NULL THEN e.value END,
		CASE WHEN d.decision IS NOT NULL AND e.value IS NOT NULL THEN b.england_quarter END,
		CASE WHEN d.decision = 'shown' AND e.decision = 'shown' THEN b.versus_england END,
		CASE WHEN d.decision IN ('shown', 'rounded') AND d.value IS NULL THEN b.undefined_why END
	FROM comparison_measure m
	JOIN comparison c ON c.id = m.comparison
	JOIN benchmark b USING (measure_comparison)
	LEFT JOIN further_comparison f ON (f.measure_comparison, f.measure, f.quarter, f.area_type, f.area)
		= (b.measure_comparison, b.measure, b.quarter, b.area_type, b.area)
	LEFT JOIN LATERAL (
		SELECT t.*, t.decision = 'shown' AND t.area_type IN ('authority', 'joint')
			AND shows_all_members(wanted_comparison, wanted_edition, t.measure, t.quarter) AS ranks
		FROM disclosure t
		WHERE t.comparison = wanted_comparison AND t.edition = wanted_edition AND t.measure = b.measure
			AND t.quarter = coalesce(f.value_quarter, b.quarter) AND t.area_type = b.area_type AND t.area = b.area
	) d ON true
	LEFT JOIN disclosure r ON r.comparison = wanted_comparison AND r.edition = wanted_edition AND r.measure = b.measure
		AND r.quarter = coalesce(f.value_quarter, b.quarter) AND r.area_type = 'region' AND r.area = c.region
	LEFT JOIN disclosure e ON e.comparison = wanted_comparison AND e.edition = wanted_edition AND e.measure = b.measure
		AND e.quarter = coalesce(b.england_quarter, b.quarter) AND e.area_type = 'england'
	WHERE m.comparison = wanted_comparison AND wanted_edition <> 'restricted'
		AND (d.decision IS NOT NULL
			OR b.area_type IN ('authority', 'joint') AND f.ground IS NULL AND num_nonnulls(b.numerator, b.value) = 0)
$$;
COMMENT ON FUNCTION benchmark_in IS 'Benchmarks as an edition may tell them. In a public one, one of which nothing is decided has no row; of an authority that has no number at all, it says x whatever the reason.';

CREATE FUNCTION change_in(wanted_comparison bigint, wanted_edition text) RETURNS SETOF change LANGUAGE sql STABLE AS $$
	SELECT g.*
	FROM comparison_measure m
	JOIN change g USING (measure_comparison)
	WHERE m.comparison = wanted_comparison AND (wanted_edition = 'restricted'
		OR is_shown(wanted_comparison, wanted_edition, g.measure, g.quarter, g.area_type, g.area)
			AND is_shown(wanted_comparison, wanted_edition, g.measure, g.earlier_quarter, g.area_type, g.area))
$$;
COMMENT ON FUNCTION change_in IS 'Changes of which a public edition shows both figures.';

CREATE FUNCTION further_comparison_in(wanted_comparison bigint, wanted_edition text)
RETURNS SETOF further_comparison LANGUAGE sql STABLE AS $$
	SELECT f.*
	FROM comparison_measure m
	JOIN further_comparison f USING (measure_comparison)
	WHERE m.comparison = wanted_comparison AND wanted_edition = 'restricted'
	UNION ALL
	SELECT f.measure_comparison, f.area, f.area_type, f.quarter, f.measure, f.value_quarter, f.ground,
		NULL::float8, NULL::text, NULL::integer, NULL::integer, NULL::text,
		f.general_population_value, f.general_population_period, f.general_population_group,
		NULL::numeric(18, 4), NULL::float8,
		CASE WHEN s.shown THEN f.england_place END, CASE WHEN s.shown THEN f.england_ranked END,
		CASE WHEN s.shown THEN f.england_below END, CASE WHEN s.shown THEN f.england_above END,
		CASE WHEN s.shown THEN f.england_place_quarter END, CASE WHEN s.shown THEN f.england_quarter_of END,
		CASE WHEN s.shown AND shows_all_members(wanted_comparison, wanted_edition, f.measure, coalesce(f.value_quarter, f.quarter))
			THEN f.region_quarter_of END,
		NULL::smallint,
		CASE WHEN s.of_england THEN f.lower_quartile END, CASE WHEN s.of_england THEN f.middle_quartile END,
		CASE WHEN s.of_england THEN f.upper_quartile END, CASE WHEN s.of_england THEN f.quartiles_of END,
		CASE WHEN s.of_england THEN f.england_least END, CASE WHEN s.of_england THEN f.england_low END,
		CASE WHEN s.of_england THEN f.england_high END, CASE WHEN s.of_england THEN f.england_most END,
		CASE WHEN s.of_england THEN f.england_spread_quarter END
	FROM comparison_measure m
	JOIN further_comparison f USING (measure_comparison)
	CROSS JOIN LATERAL (
		SELECT is_shown(wanted_comparison, wanted_edition, f.measure, coalesce(f.value_quarter, f.quarter), f.area_type, f.area)
				AS shown,
			f.area_type = 'england' AS of_england
	) s
	WHERE m.comparison = wanted_comparison AND wanted_edition <> 'restricted'
$$;
COMMENT ON FUNCTION further_comparison_in IS 'Further comparisons as an edition may tell them. Graded authorities, neighbours and a region''s quartiles are made of figures of which nothing is decided; how '
	'England''s authorities lie, of published ones.';

CREATE FUNCTION sub_group_comparison_in(wanted_comparison bigint, wanted_edition text)
RETURNS SETOF sub_group_comparison LANGUAGE sql STABLE AS $$
	SELECT g.*
	FROM comparison_measure m
	JOIN sub_group_comparison g USING (measure_comparison)
	WHERE m.comparison = wanted_comparison AND wanted_edition = 'restricted'
$$;
COMMENT ON FUNCTION sub_group_comparison_in IS 'Of the restricted edition alone: a sub-group''s value is exact, and a verdict against it too.';

CREATE FUNCTION stand_out_in(wanted_comparison bigint, wanted_edition text) RETURNS SETOF stand_out LANGUAGE sql STABLE AS $$
	SELECT s.*
	FROM comparison_measure m
	JOIN stand_out s USING (measure_comparison)
	WHERE m.comparison = wanted_comparison AND (wanted_edition = 'restricted'
		OR is_shown(wanted_comparison, wanted_edition, s.measure, s.quarter, s.area_type, s.area)
			AND is_shown(wanted_comparison, wanted_edition, s.measure, year_before(s.quarter), s.area_type, s.area)
			AND shows_all_members(wanted_comparison, wanted_edition, s.measure, s.quarter))
$$;
COMMENT ON FUNCTION stand_out_in IS 'What stands out of figures that a public edition shows of both years and of every authority.';

CREATE FUNCTION trend_in(wanted_comparison bigint, wanted_edition text) RETURNS SETOF trend LANGUAGE sql STABLE AS $$
	SELECT t.*
	FROM comparison_measure m
	JOIN trend t USING (measure_comparison)
	WHERE m.comparison = wanted_comparison AND (wanted_edition = 'restricted' OR EXISTS (
		SELECT
		FROM history h
		WHERE (h.measure_comparison, h.measure, h.quarter, h.area_type, h.area)
				= (t.measure_comparison, t.measure, t.quarter, t.area_type, t.area)
			AND coalesce(t.since, t.quarter) >= h.quarters[1]
			AND is_shown(wanted_comparison, wanted_edition, t.measure, t.quarter, t.area_type, t.area)
			AND NOT EXISTS (
				SELECT
				FROM unnest(h.quarters) AS p (quarter)
				WHERE NOT is_shown(wanted_comparison, wanted_edition, t.measure, p.quarter, t.area_type, t.area))))
$$;
COMMENT ON FUNCTION trend_in IS 'Trends of which a public edition shows every point.';

CREATE FUNCTION trend_point_in(wanted_comparison bigint, wanted_edition text) RETURNS SETOF trend_point LANGUAGE sql STABLE AS $$
	SELECT p.*
	FROM comparison_measure m
	JOIN trend_point p USING (measure_comparison)
	WHERE m.comparison = wanted_comparison AND wanted_edition = 'restricted'
$$;
COMMENT ON FUNCTION trend_point_in IS 'Of the restricted edition alone: these are exact values of a region, which a public one rounds.';

CREATE FUNCTION period_in(wanted_comparison bigint, wanted_edition text) RETURNS SETOF period LANGUAGE sql STABLE AS $$
	SELECT p.*
	FROM comparison_measure m
	JOIN period p USING (measure_comparison)
	WHERE m.comparison = wanted_comparison AND wanted_edition = 'restricted'
	UNION ALL
	SELECT p.measure_comparison, p.area, p.area_type, p.quarter, p.measure, p.rolling_numerator, p.rolling_denominator,
		p.rolling_value, p.rolling_lower_95, p.rolling_upper_95, p.half_year_numerator, p.half_year_denominator,
		p.half_year_value, p.half_year, p.year_to_date_numerator, p.year_to_date_quarters, p.projected_numerator,
		NULL::numeric(18, 4), NULL::numeric(18, 4), NULL::numeric(18, 4), NULL::numeric(18, 4), false
	FROM comparison_measure m
	JOIN period p USING (measure_comparison)
	WHERE m.comparison = wanted_comparison AND wanted_edition <> 'restricted' AND (
		SELECT count(*)
		FROM disclosure d
		WHERE d.comparison = wanted_comparison AND d.edition = wanted_edition AND d.measure = p.measure
			AND d.quarter > year_before(p.quarter) AND d.quarter <= p.quarter
			AND d.area_type = p.area_type AND d.area = p.area AND d.decision = 'shown') = 4
$$;
COMMENT ON FUNCTION period_in IS 'Longer periods of which a public edition shows all four quarters, without what other measures are part of.';

CREATE FUNCTION history_in(wanted_comparison bigint, wanted_edition text) RETURNS SETOF history LANGUAGE sql STABLE AS $$
	SELECT h.*
	FROM comparison_measure m
	JOIN history h USING (measure_comparison)
	WHERE m.comparison = wanted_comparison AND wanted_edition = 'restricted'
	UNION ALL
	SELECT h.measure_comparison, h.area, h.area_type, h.quarter, h.measure, p.quarters, p.figures,
		NULL::float8[], NULL::float8[], p.begins_anew,
		CASE WHEN p.complete THEN p.means END, CASE WHEN p.complete THEN p.lower_limits END,
		CASE WHEN p.complete THEN p.upper_limits END, CASE WHEN p.complete THEN p.signals END
	FROM comparison_measure m
	JOIN history h USING (measure_comparison)
	CROSS JOIN LATERAL (
		SELECT array_agg(d.quarter ORDER BY d.quarter) AS quarters, array_agg(d.value ORDER BY d.quarter) AS figures,
			array_agg(h.begins_anew[array_position(h.quarters, d.quarter)] ORDER BY d.quarter) AS begins_anew,
			array_agg(h.means[array_position(h.quarters, d.quarter)] ORDER BY d.quarter) AS means,
			array_agg(h.lower_limits[array_position(h.quarters, d.quarter)] ORDER BY d.quarter) AS lower_limits,
			array_agg(h.upper_limits[array_position(h.quarters, d.quarter)] ORDER BY d.quarter) AS upper_limits,
			array_agg(h.signals[array_position(h.quarters, d.quarter)] ORDER BY d.quarter) AS signals,
			bool_and(d.decision = 'shown') AND count(*) = cardinality(h.quarters) AS complete
		FROM disclosure d
		WHERE d.comparison = wanted_comparison AND d.edition = wanted_edition AND d.measure = h.measure
			AND d.quarter <= h.quarter AND d.area_type = h.area_type AND d.area = h.area
			AND (d.decision = 'withheld' OR d.quarter = ANY (h.quarters))
	) p
	WHERE m.comparison = wanted_comparison AND wanted_edition <> 'restricted' AND p.quarters IS NOT NULL
$$;
COMMENT ON FUNCTION history_in IS 'Histories as an edition may tell them: a point without a figure is withheld, here or at source. Limits where every point is shown.';

CREATE FUNCTION revised_figure_in(wanted_comparison bigint, wanted_edition text)
RETURNS SETOF revised_figure LANGUAGE sql STABLE AS $$
	SELECT * FROM revised_figure WHERE comparison = wanted_comparison AND wanted_edition = 'restricted'
$$;
COMMENT ON FUNCTION revised_figure_in IS 'Of the restricted edition alone: nothing is decided of what was first returned.';

CREATE FUNCTION doubted_figure_in(wanted_comparison bigint, wanted_edition text)
RETURNS SETOF doubted_figure LANGUAGE sql STABLE AS $$
	SELECT * FROM doubted_figure WHERE comparison = wanted_comparison AND wanted_edition = 'restricted'
$$;
COMMENT ON FUNCTION doubted_figure_in IS 'Of the restricted edition alone: a doubt tells a size.';

CREATE FUNCTION shown_fingerprint(wanted_comparison bigint, wanted_edition text) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT CASE WHEN wanted_edition = 'restricted' THEN c.fingerprint ELSE (
		SELECT encode(sha256(convert_to(coalesce(string_agg(concat_ws(' ', d.measure, d.quarter, d.area_type, d.area, d.decision,
				coalesce(d.numerator::text, '-'), coalesce(d.denominator::text, '-'), coalesce(d.value::text, '-')), E'\n'
				ORDER BY d.measure, d.quarter, d.area_type, d.area), ''), 'UTF8')), 'hex')
		FROM disclosure d
		WHERE d.comparison = c.id AND d.edition = wanted_edition) END
	FROM comparison c
	WHERE c.id = wanted_comparison
$$;
COMMENT ON FUNCTION shown_fingerprint IS 'Of what an edition shows. That of the inputs would let a small return be guessed and tried.';

