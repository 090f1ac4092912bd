-- What documents show of the past: the last seven years of each area, and of the neighbours of each authority. Written by comparison alone.

CREATE TABLE history (
	measure_comparison bigint NOT NULL,
	area text COLLATE "C" NOT NULL,
	area_type text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	quarters text[] COLLATE "C" NOT NULL,
	figures float8[] NOT NULL,
	least float8[],
	most float8[],
	begins_anew text[],
	means float8[],
	lower_limits float8[],
	upper_limits float8[],
	signals text[],
	PRIMARY KEY (measure_comparison, measure, quarter, area_type, area),
	FOREIGN KEY (measure_comparison, measure, quarter, area_type, area) REFERENCES benchmark,
	CHECK (cardinality(figures) = cardinality(quarters))
);
COMMENT ON TABLE history IS 'Grain: one area of a comparison, or the neighbours of one authority. The arrays have one element a point, oldest first: a row a point would be twenty times '
	'as many, and always be read together. A quarter without a figure has no point. least and most are of neighbours, half of whom or more have a value; the figure is their median, where as '
	'many have one as a row asks for. begins_anew: why the series begins anew with the point. means, limits and signals: of the points of a trend with a verdict, by their quarter of the year.';
