-- Observations and their rates, derived once from each source and kept. Written by rates alone.

CREATE TABLE derivation (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	fingerprint text COLLATE "C" NOT NULL UNIQUE CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
	basis text COLLATE "C" NOT NULL CHECK (basis ~ '^[0-9a-f]{64}$'),
	submission bigint REFERENCES submission,
	comparator_counts bigint REFERENCES received_file,
	derived_at timestamptz NOT NULL,
	CHECK ((submission IS NULL) <> (comparator_counts IS NULL))
);
COMMENT ON TABLE derivation IS 'Grain: one source (an accepted submission, or the file of published counts) under one set of '
	'measures, populations, release and program (basis is the fingerprint of all these but the source). The same inputs are never derived '
	'twice: a submission with the bytes of an earlier one for its authority and quarter has the derivation of that one.';
CREATE INDEX ON derivation (submission);
CREATE INDEX ON derivation (basis);

CREATE TABLE observation (
	derivation bigint NOT NULL REFERENCES derivation,
	area text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	status text COLLATE "C" NOT NULL,
	numerator numeric(18, 4) CHECK (numerator >= 0),
	numerator_absence text COLLATE "C",
	denominator numeric(18, 4) CHECK (denominator >= 0),
	denominator_absence text COLLATE "C",
	denominator_source text COLLATE "C" CHECK (denominator_source IN ('returned', 'population', 'published')),
	population_year integer,
	population_release text COLLATE "C",
	line_number integer NOT NULL,
	PRIMARY KEY (derivation, area, quarter, measure),
	CHECK ((numerator IS NULL) <> (numerator_absence IS NULL)),
	CHECK (denominator IS NULL OR denominator_absence IS NULL),
	CHECK ((denominator_source = 'population') = (population_year IS NOT NULL)),
	CHECK ((population_year IS NULL) = (population_release IS NULL))
);
COMMENT ON TABLE observation IS 'Grain: the numerator and denominator of a measure, for an area (a footprint: codes joined by +) and '
	'quarter, from one source. status is final, provisional, estimated or published; a denominator that is the population stands here resolved, '
	'with its mid-year and release.';

CREATE TABLE rate (
	derivation bigint NOT NULL,
	area text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	value float8,
	lower_95 float8,
	upper_95 float8,
	undefined_because text,
	PRIMARY KEY (derivation, area, quarter, measure),
	FOREIGN KEY (derivation, area, quarter, measure) REFERENCES observation,
	CHECK ((value IS NULL) <> (undefined_because IS NULL)),
	CHECK ((lower_95 IS NULL) = (upper_95 IS NULL)),
	CHECK (lower_95 <= upper_95)
);
COMMENT ON TABLE rate IS 'Grain: the value of one observation, in the measure''s unit, annualised where the measure is, with its 95% interval; '
	'or why there is none.';
