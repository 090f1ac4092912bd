-- Files of input/reference/ and jobs/, each received as it is and never changed. Written by catalogue alone.

CREATE TABLE received_file (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	path text COLLATE "C" NOT NULL,
	sha256 text COLLATE "C" NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	content bytea NOT NULL,
	received_at timestamptz NOT NULL
);
COMMENT ON TABLE received_file IS 'Grain: one receipt of a file whose bytes differ from the last receipt''s. The newest per path is in force.';
CREATE INDEX ON received_file (path, received_at DESC, id DESC);

CREATE TABLE authority (
	file bigint NOT NULL REFERENCES received_file,
	code text COLLATE "C" NOT NULL,
	dfe_code text COLLATE "C" NOT NULL,
	name text NOT NULL,
	type text COLLATE "C" NOT NULL,
	region text COLLATE "C" NOT NULL,
	region_name text NOT NULL,
	valid_from date,
	valid_to date,
	PRIMARY KEY (file, code),
	CHECK (valid_from <= valid_to)
);
COMMENT ON TABLE authority IS 'Grain: one authority code, as one file of authorities has it.';

CREATE TABLE succession (
	file bigint NOT NULL REFERENCES received_file,
	predecessor text COLLATE "C" NOT NULL,
	predecessor_name text NOT NULL,
	successor text COLLATE "C" NOT NULL,
	successor_name text NOT NULL,
	effective date NOT NULL,
	kind text COLLATE "C" NOT NULL CHECK (kind IN ('recode', 'split', 'merge', 'transfer')),
	PRIMARY KEY (file, predecessor, successor)
);
COMMENT ON TABLE succession IS 'Grain: one predecessor and one of its successors.';

CREATE TABLE population (
	file bigint NOT NULL REFERENCES received_file,
	area text COLLATE "C" NOT NULL,
	mid_year integer NOT NULL CHECK (mid_year BETWEEN 1900 AND 2099),
	release text COLLATE "C" NOT NULL,
	population_0_17 bigint CHECK (population_0_17 > 0),
	absence text COLLATE "C",
	PRIMARY KEY (file, area, mid_year, release),
	CHECK ((population_0_17 IS NULL) <> (absence IS NULL))
);
COMMENT ON TABLE population IS 'Grain: children aged 0 to 17 in an area at a mid-year, by one release of the estimates.';

CREATE TABLE neighbour (
	file bigint NOT NULL REFERENCES received_file,
	edition text COLLATE "C" NOT NULL,
	authority text COLLATE "C" NOT NULL,
	neighbour text COLLATE "C" NOT NULL,
	rank integer NOT NULL CHECK (rank > 0),
	closeness text NOT NULL,
	PRIMARY KEY (file, edition, authority, neighbour),
	UNIQUE (file, edition, authority, rank),
	CHECK (authority <> neighbour)
);
COMMENT ON TABLE neighbour IS 'Grain: one statistical neighbour of an authority, in one edition of the list.';

CREATE TABLE comparator_count (
	file bigint NOT NULL REFERENCES received_file,
	area text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	line_number integer NOT NULL,
	numerator numeric(18, 4) CHECK (numerator >= 0),
	numerator_absence text COLLATE "C",
	denominator numeric(18, 4) CHECK (denominator >= 0),
	denominator_absence text COLLATE "C",
	PRIMARY KEY (file, area, quarter, measure),
	CHECK ((numerator IS NULL) <> (numerator_absence IS NULL)),
	CHECK (denominator IS NULL OR denominator_absence IS NULL)
);
COMMENT ON TABLE comparator_count IS 'Grain: the published count of a measure, for an area that sends no return, and a quarter.';
