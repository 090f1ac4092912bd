-- A trend begins after the last percentage of fewer than 20: of a withheld one before it, it told that it was of so few.

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
					AND d.quarter <= t.quarter AND d.area_type = t.area_type AND d.area = t.area
					AND d.decision = 'withheld')))
$$;
COMMENT ON FUNCTION trend_in IS 'Trends of which a public edition shows every point, with no withheld figure of the same area and measure before or among them.';
