-- Change, rank, comparators and verdicts of one quarter and region. Written by comparison alone.

CREATE TABLE comparison (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	fingerprint text COLLATE "C" NOT NULL UNIQUE CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
	quarter text COLLATE "C" NOT NULL,
	region text COLLATE "C" NOT NULL,
	compared_at timestamptz NOT NULL
);
COMMENT ON TABLE comparison IS 'Grain: one quarter of one region under one set of inputs (submissions in force up to the quarter, reference tables, '
	'jobs/, release, program), complete or under way; compared_at is when it was begun.';

CREATE TABLE completion (
	comparison bigint PRIMARY KEY REFERENCES comparison,
	completed_at timestamptz NOT NULL
);
COMMENT ON TABLE completion IS 'Grain: one comparison of which every measure stands. It is stored with the last of them; a comparison without it was left by '
	'a run that was stopped (each of its measures stands whole or not at all), and the next run goes on with it.';

CREATE TABLE comparison_input (
	comparison bigint NOT NULL REFERENCES comparison,
	file text COLLATE "C" NOT NULL,
	sha256 text COLLATE "C" NOT NULL,
	received_at timestamptz NOT NULL,
	PRIMARY KEY (comparison, file)
);
COMMENT ON TABLE comparison_input IS 'Grain: one file that a comparison rests on: returns/…, reference/… or jobs/….';

CREATE TABLE benchmark (
	comparison bigint NOT NULL REFERENCES comparison,
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
	PRIMARY KEY (comparison, measure, quarter, area_type, area),
	CHECK ((value IS NULL) <> (undefined_because IS NULL))
);
COMMENT ON TABLE benchmark IS 'Grain: one area''s figure of one measure and quarter, with what each comparator has and the verdict against it. The quarter is the '
	'comparison''s, or an earlier one for a measure that is neither due nor returned in it (its latest).';

CREATE TABLE change (
	comparison bigint NOT NULL,
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
	PRIMARY KEY (comparison, measure, quarter, area_type, area, since),
	FOREIGN KEY (comparison, measure, quarter, area_type, area) REFERENCES benchmark
);
COMMENT ON TABLE change IS 'Grain: one benchmark and one earlier quarter. numerator and value are the newer figures over the same footprints as the earlier ones '
	'(a group''s change is over the footprints that have both): the change is value − earlier_value. footprints, risen and fallen count those compared, by numerator for counts and '
	'by value for percentages; for one area they are 1 or 0. none_because says why there is no change.';
