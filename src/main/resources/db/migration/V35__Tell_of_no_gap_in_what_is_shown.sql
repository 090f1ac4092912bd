-- What a public edition says of a figure must not differ by why another is withheld.

CREATE OR REPLACE FUNCTION change_in(wanted_comparison bigint, wanted_edition text) RETURNS SETOF change LANGUAGE sql STABLE AS $$
	SELECT g.*
	FROM comparison_measure m
	JOIN change g USING (measure_comparison)
	WHERE m.comparison = wanted_comparison AND wanted_edition = 'restricted'
	UNION ALL
	SELECT g.measure_comparison, g.area, g.area_type, g.quarter, g.measure, g.since, g.earlier_quarter,
		CASE WHEN e.shown THEN g.earlier_numerator END, CASE WHEN e.shown THEN g.earlier_denominator END,
		CASE WHEN e.shown THEN g.earlier_value END, CASE WHEN e.shown THEN g.numerator END, CASE WHEN e.shown THEN g.value END,
		CASE WHEN e.shown THEN g.footprints ELSE 0 END, CASE WHEN e.shown THEN g.risen ELSE 0 END,
		CASE WHEN e.shown THEN g.fallen ELSE 0 END,
		CASE WHEN e.shown THEN g.none_because ELSE 'the earlier figure is withheld' END,
		CASE WHEN e.shown THEN g.test END, CASE WHEN e.shown THEN g.test_estimate END, CASE WHEN e.shown THEN g.test_lower_95 END,
		CASE WHEN e.shown THEN g.test_upper_95 END, CASE WHEN e.shown THEN g.beyond_chance END,
		CASE WHEN e.shown THEN g.earlier_status ELSE 'withheld' END, CASE WHEN e.shown THEN g.denominator END,
		CASE WHEN e.shown THEN g.judged ELSE 0 END, CASE WHEN e.shown THEN g.none_why ELSE 'no-figure' END
	FROM comparison_measure m
	JOIN change g USING (measure_comparison)
	JOIN LATERAL (
		SELECT d.decision = 'shown' AS shown
		FROM disclosure d
		WHERE d.comparison = wanted_comparison AND d.edition = wanted_edition AND d.measure = g.measure
			AND d.quarter = g.earlier_quarter AND d.area_type = g.area_type AND d.area = g.area AND d.decision <> 'rounded'
	) e ON true
	WHERE m.comparison = wanted_comparison AND wanted_edition <> 'restricted'
		AND is_shown(wanted_comparison, wanted_edition, g.measure, g.quarter, g.area_type, g.area)
$$;
COMMENT ON FUNCTION change_in IS 'Changes as an edition may tell them: a public one has the numbers where it shows both figures.';

CREATE OR REPLACE FUNCTION trend_in(wanted_comparison bigint, wanted_edition text) RETURNS SETOF trend LANGUAGE sql STABLE AS $$
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
				WHERE NOT is_shown(wanted_comparison, wanted_edition, t.measure, p.quarter, t.area_type, t.area))
			AND NOT EXISTS (
				SELECT
				FROM disclosure d
				WHERE d.comparison = wanted_comparison AND d.edition = wanted_edition AND d.measure = t.measure
					AND d.quarter BETWEEN h.quarters[1] AND t.quarter AND d.area_type = t.area_type AND d.area = t.area
					AND d.decision = 'withheld')))
$$;
COMMENT ON FUNCTION trend_in IS 'Trends of which a public edition shows every point, with no withheld one among them.';

-- How many members of a group have a figure tells which of those withheld are withheld at source.
CREATE OR REPLACE FUNCTION benchmark_in(wanted_comparison bigint, wanted_edition text) RETURNS SETOF benchmark LANGUAGE sql STABLE AS $$
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
		NULL::integer, NULL::integer,
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
