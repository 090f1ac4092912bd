-- The series that a region's trend is told of, for its chart. Written by comparison alone.

CREATE TABLE trend_point (
	measure_comparison bigint NOT NULL,
	area text COLLATE "C" NOT NULL,
	area_type text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	point_quarter text COLLATE "C" NOT NULL,
	value float8 NOT NULL,
	begins_anew text,
	PRIMARY KEY (measure_comparison, measure, quarter, area_type, area, point_quarter),
	FOREIGN KEY (measure_comparison, measure, quarter, area_type, area) REFERENCES trend
);
COMMENT ON TABLE trend_point IS 'Grain: one quarter of the series of a region''s trend. A quarter without a figure has none. begins_anew says why the series begins anew '
	'with this point: null where it goes on.';
