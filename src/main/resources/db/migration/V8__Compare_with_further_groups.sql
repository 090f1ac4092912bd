-- Inspections and figures of the general population, as received. Written by catalogue alone.

CREATE TABLE inspection (
	file bigint NOT NULL REFERENCES received_file,
	authority text COLLATE "C" NOT NULL,
	inspected date NOT NULL,
	grade text COLLATE "C" NOT NULL CHECK (grade IN ('outstanding', 'good', 'requires improvement to be good', 'inadequate')),
	source text NOT NULL,
	PRIMARY KEY (file, authority, inspected)
);
COMMENT ON TABLE inspection IS 'Grain: the grade that one inspection gave an authority.';

CREATE TABLE general_population (
	file bigint NOT NULL REFERENCES received_file,
	measure text COLLATE "C" NOT NULL,
	people text NOT NULL,
	period text NOT NULL,
	until date NOT NULL,
	value float8 NOT NULL,
	source text NOT NULL,
	PRIMARY KEY (file, measure, until)
);
COMMENT ON TABLE general_population IS 'Grain: a figure of people in general (people says whom), to stand beside a measure, of a period that ended on a day.';

-- What a benchmark stands beside, besides region, neighbours and England. Written by comparison alone.

CREATE TABLE further_comparison (
	measure_comparison bigint NOT NULL,
	area text COLLATE "C" NOT NULL,
	area_type text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	value_quarter text COLLATE "C",
	ground text COLLATE "C",
	graded_value float8,
	graded_quarter text COLLATE "C",
	graded_members integer,
	graded_members_with_figure integer,
	versus_graded text COLLATE "C",
	general_population_value float8,
	general_population_period text,
	general_population_group text,
	PRIMARY KEY (measure_comparison, measure, quarter, area_type, area),
	FOREIGN KEY (measure_comparison, measure, quarter, area_type, area) REFERENCES benchmark
);
COMMENT ON TABLE further_comparison IS 'Grain: one benchmark, if anything of this is to be said of it. value_quarter is the quarter that its value is of, where that is '
	'earlier than its own; ground, in the joint row of a split, who covered that ground before; graded_… the good and outstanding authorities; '
	'general_population_… people in general, who are shown and never judged by.';

CREATE TABLE sub_group_comparison (
	measure_comparison bigint NOT NULL,
	area text COLLATE "C" NOT NULL,
	area_type text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	ordinal integer NOT NULL CHECK (ordinal > 0),
	sub_group text COLLATE "C" NOT NULL,
	value float8,
	verdict text COLLATE "C",
	PRIMARY KEY (measure_comparison, measure, quarter, area_type, area, ordinal),
	FOREIGN KEY (measure_comparison, measure, quarter, area_type, area) REFERENCES benchmark
);
COMMENT ON TABLE sub_group_comparison IS 'Grain: one benchmark and one sub-group that its area is a member of, in the order of the settings; value is the sub-group''s.';
