-- What is compared is kept measure by measure, so that a comparison computes only what nothing before it rests on. Written by
-- comparison alone. Tables of computed rows are made anew: the next run computes what they held. Nothing received is touched.

DROP TABLE change;
DROP TABLE benchmark;
DELETE FROM completion;

CREATE TABLE measure_comparison (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	fingerprint text COLLATE "C" NOT NULL UNIQUE CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
	measure text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	region text COLLATE "C" NOT NULL,
	compared_at timestamptz NOT NULL,
	UNIQUE (id, measure)
);
COMMENT ON TABLE measure_comparison IS 'Grain: one measure, quarter and region under exactly what it rests on (the rates of the measure by their content, '
	'reference tables, jobs/, release, program: its fingerprint). It stands whole, with all its benchmarks and changes; a measure that is neither due nor '
	'returned has none.';

CREATE TABLE comparison_measure (
	comparison bigint NOT NULL REFERENCES comparison,
	measure_comparison bigint NOT NULL REFERENCES measure_comparison,
	PRIMARY KEY (comparison, measure_comparison)
);
COMMENT ON TABLE comparison_measure IS 'Grain: one measure of a comparison. Comparisons that rest on the same share it.';

CREATE TABLE benchmark (
	measure_comparison bigint NOT NULL,
	area text COLLATE "C" NOT NULL,
	area_type text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	status text COLLATE "C" NOT NULL,
	numerator numeric(18, 4),
	denominator numeric(18, 4),
	denominator_source text COLLATE "C",
	population_year integer,
	population_release text COLLATE "C",
	value float8,
	lower_95 float8,
	upper_95 float8,
	undefined_because text,
	rank integer,
	ranked integer,
	members integer,
	members_with_figure integer,
	region_value float8,
	versus_region text COLLATE "C",
	neighbours_value float8,
	neighbours_quarter text COLLATE "C",
	neighbours_edition text COLLATE "C",
	neighbours_available integer,
	versus_neighbours text COLLATE "C",
	england_value float8,
	england_quarter text COLLATE "C",
	versus_england text COLLATE "C",
	PRIMARY KEY (measure_comparison, measure, quarter, area_type, area),
	FOREIGN KEY (measure_comparison, measure) REFERENCES measure_comparison (id, measure),
	CHECK ((value IS NULL) <> (undefined_because IS NULL))
);
COMMENT ON TABLE benchmark IS 'Grain: one area''s figure of one measure and quarter, with what each comparator has and the verdict against it. The quarter is the '
	'comparison''s, or an earlier one for a measure that is neither due nor returned in it (its latest).';

CREATE TABLE change (
	measure_comparison bigint NOT NULL,
	area text COLLATE "C" NOT NULL,
	area_type text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	since text COLLATE "C" NOT NULL CHECK (since IN ('previous-quarter', 'year-earlier')),
	earlier_quarter text COLLATE "C" NOT NULL,
	earlier_numerator numeric(18, 4),
	earlier_denominator numeric(18, 4),
	earlier_value float8,
	numerator numeric(18, 4),
	value float8,
	footprints integer NOT NULL,
	risen integer NOT NULL,
	fallen integer NOT NULL,
	none_because text,
	PRIMARY KEY (measure_comparison, measure, quarter, area_type, area, since),
	FOREIGN KEY (measure_comparison, measure, quarter, area_type, area) REFERENCES benchmark
);
COMMENT ON TABLE change IS 'Grain: one benchmark and one earlier quarter. numerator and value are the newer figures over the same footprints as the earlier ones '
	'(a group''s change is over the footprints that have both): the change is value − earlier_value. footprints, risen and fallen count those compared, by numerator for counts and '
	'by value for percentages; for one area they are 1 or 0. none_because says why there is no change.';
