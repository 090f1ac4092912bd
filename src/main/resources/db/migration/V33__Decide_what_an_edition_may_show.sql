-- What a public edition may show. Written by disclosure alone.

CREATE TABLE disclosed_edition (
	comparison bigint NOT NULL REFERENCES comparison,
	edition text COLLATE "C" NOT NULL CHECK (edition = 'public'),
	decided_at timestamptz NOT NULL,
	figures integer NOT NULL CHECK (figures >= 0),
	withheld integer NOT NULL CHECK (withheld BETWEEN 0 AND figures),
	told integer NOT NULL CHECK (told BETWEEN 0 AND withheld),
	PRIMARY KEY (comparison, edition)
);
COMMENT ON TABLE disclosed_edition IS 'Grain: one comparison of which a public edition is decided, whole. told counts the withheld figures of which no witness was '
	'found: what is known from elsewhere may tell them, whatever is withheld here.';

CREATE TABLE disclosure (
	comparison bigint NOT NULL,
	edition text COLLATE "C" NOT NULL,
	area_type text COLLATE "C" NOT NULL,
	area text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	decision text COLLATE "C" NOT NULL CHECK (decision IN ('shown', 'rounded', 'withheld')),
	reason text COLLATE "C" CHECK (reason IN ('primary', 'complement', 'secondary', 'sharing', 'at source')),
	numerator numeric(18, 4),
	denominator numeric(18, 4),
	value float8,
	guards_area_type text COLLATE "C",
	guards_area text COLLATE "C",
	guards_quarter text COLLATE "C",
	guards_measure text COLLATE "C",
	relation text COLLATE "C",
	relation_with text,
	told boolean NOT NULL,
	PRIMARY KEY (comparison, edition, measure, quarter, area_type, area),
	FOREIGN KEY (comparison, edition) REFERENCES disclosed_edition,
	CHECK ((decision = 'withheld') = (reason IS NOT NULL)),
	CHECK (decision <> 'withheld' OR num_nonnulls(numerator, denominator, value) = 0),
	CHECK (NOT told OR decision = 'withheld'),
	CHECK (num_nulls(guards_area_type, guards_area, guards_quarter, guards_measure) IN (0, 4))
);
COMMENT ON TABLE disclosure IS 'Grain: one figure (of an area, quarter and measure) that a document or table of an edition can show, of the quarter compared or of the '
	'seven years before. numerator, denominator and value are all that the edition gives away of it: value at its printed decimals; of a rounded one, counts to the '
	'nearest 10 and a value made of these. A figure without a row is not shown. Of a withheld one, guards_… names the figure that could be told from it, and relation '
	'(with a group or measure) by what.';
CREATE INDEX ON disclosure (edition, area, quarter);

CREATE FUNCTION shown_benchmark(wanted_comparison bigint, wanted_edition text)
RETURNS TABLE (measure_comparison bigint, measure text, quarter text, area_type text, area text, decision text, at_source boolean, status text,
	numerator numeric, denominator numeric, value float8, lower_95 float8, upper_95 float8)
LANGUAGE sql STABLE AS $$
	SELECT b.measure_comparison, b.measure, b.quarter, b.area_type, b.area,
		CASE WHEN wanted_edition = 'restricted' THEN 'shown' ELSE d.decision END,
		coalesce(d.reason = 'at source', false), b.status,
		CASE WHEN wanted_edition = 'restricted' THEN b.numerator ELSE d.numerator END,
		CASE WHEN wanted_edition = 'restricted' THEN b.denominator ELSE d.denominator END,
		CASE WHEN wanted_edition = 'restricted' THEN b.value ELSE d.value END,
		CASE WHEN wanted_edition = 'restricted' OR d.decision = 'shown' THEN b.lower_95 END,
		CASE WHEN wanted_edition = 'restricted' OR d.decision = 'shown' THEN b.upper_95 END
	FROM comparison_measure c
	JOIN benchmark b USING (measure_comparison)
	LEFT JOIN further_comparison f ON (f.measure_comparison, f.measure, f.quarter, f.area_type, f.area)
		= (b.measure_comparison, b.measure, b.quarter, b.area_type, b.area)
	LEFT JOIN disclosure d ON d.comparison = c.comparison AND d.edition = wanted_edition AND d.measure = b.measure
		AND d.quarter = coalesce(f.value_quarter, b.quarter) AND d.area_type = b.area_type AND d.area = b.area
	WHERE c.comparison = wanted_comparison AND (wanted_edition = 'restricted' OR d.decision IS NOT NULL)
$$;
COMMENT ON FUNCTION shown_benchmark IS 'Grain: one benchmark of a comparison that an edition may tell of, with what it may tell: nulls where it is withheld. The reason is not told, but '
	'for what was withheld at source: that one figure is small, and the other only near it, would itself give counts away. All else that a benchmark has (change, rank, verdict, trend, '
	'periods, places, what was first returned) is made of figures, and may be shown only where all that it is made of is shown here; of a rounded figure, only as made of the rounded.';

CREATE FUNCTION shown_history(wanted_comparison bigint, wanted_edition text)
RETURNS TABLE (measure_comparison bigint, measure text, quarter text, area_type text, area text, point_quarter text, decision text, figure float8)
LANGUAGE sql STABLE AS $$
	SELECT h.measure_comparison, h.measure, h.quarter, h.area_type, h.area, p.point_quarter,
		CASE WHEN wanted_edition = 'restricted' THEN 'shown' ELSE d.decision END,
		CASE WHEN wanted_edition = 'restricted' THEN p.figure ELSE d.value END
	FROM comparison_measure c
	JOIN history h USING (measure_comparison)
	CROSS JOIN LATERAL unnest(h.quarters, h.figures) AS p (point_quarter, figure)
	LEFT JOIN disclosure d ON d.comparison = c.comparison AND d.edition = wanted_edition AND d.measure = h.measure
		AND d.quarter = p.point_quarter AND d.area_type = h.area_type AND d.area = h.area
	WHERE c.comparison = wanted_comparison AND (wanted_edition = 'restricted' OR d.decision IS NOT NULL)
$$;
COMMENT ON FUNCTION shown_history IS 'Grain: one point of a history that an edition may tell of; figure is null where it is withheld.';
