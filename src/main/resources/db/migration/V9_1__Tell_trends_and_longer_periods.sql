-- What time says of a benchmark: its trend and target, and periods longer than a quarter. Written by comparison alone.

CREATE TABLE trend (
	measure_comparison bigint NOT NULL,
	area text COLLATE "C" NOT NULL,
	area_type text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	verdict text COLLATE "C",
	signals text COLLATE "C",
	points integer,
	since text COLLATE "C",
	broken_because text,
	mean float8,
	lower float8,
	upper float8,
	seasonal boolean,
	target float8,
	rating text COLLATE "C",
	outlook text COLLATE "C",
	yearly_verdict text COLLATE "C",
	yearly_points integer,
	yearly_chi_squared float8,
	PRIMARY KEY (measure_comparison, measure, quarter, area_type, area),
	FOREIGN KEY (measure_comparison, measure, quarter, area_type, area) REFERENCES benchmark
);
COMMENT ON TABLE trend IS 'Grain: one benchmark of which a trend or a target says something. verdict, signals (joined by ;) and limits are of the newest point among '
	'points since the last break; yearly_… of the same quarter of five years.';

CREATE TABLE period (
	measure_comparison bigint NOT NULL,
	area text COLLATE "C" NOT NULL,
	area_type text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	rolling_numerator numeric(18, 4),
	rolling_denominator numeric(18, 4),
	rolling_value float8,
	rolling_lower_95 float8,
	rolling_upper_95 float8,
	half_year_numerator numeric(18, 4),
	half_year_denominator numeric(18, 4),
	half_year_value float8,
	half_year text,
	year_to_date_numerator numeric(18, 4),
	year_to_date_quarters integer,
	projected_numerator numeric,
	flow_in numeric(18, 4),
	flow_out numeric(18, 4),
	quarters_numerator numeric(18, 4),
	year_numerator numeric(18, 4),
	year_published boolean,
	PRIMARY KEY (measure_comparison, measure, quarter, area_type, area),
	FOREIGN KEY (measure_comparison, measure, quarter, area_type, area) REFERENCES benchmark
);
COMMENT ON TABLE period IS 'Grain: one benchmark with longer periods: the last four quarters, the half-year that ends, the financial year so far, what came to a stock and left '
	'it, and four quarters beside the year''s figure (quarters_numerator, year_numerator; of a group, over the members that have both).';
