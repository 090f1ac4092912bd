-- What stands out among the figures compared. Written by comparison alone.

CREATE TABLE stand_out (
	measure_comparison bigint NOT NULL,
	area text COLLATE "C" NOT NULL,
	area_type text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	list text COLLATE "C" CHECK (list IN ('exception', 'going-well', 'marked-change')),
	beyond_chance float8,
	beyond_from text COLLATE "C" CHECK (beyond_from IN ('england', 'region', 'year-earlier')),
	stands integer NOT NULL CHECK (stands BETWEEN -1 AND 1),
	moves integer NOT NULL CHECK (moves BETWEEN -1 AND 1),
	by_chance float8 NOT NULL CHECK (by_chance BETWEEN 0 AND 1),
	PRIMARY KEY (measure_comparison, measure, quarter, area_type, area),
	FOREIGN KEY (measure_comparison, measure, quarter, area_type, area) REFERENCES benchmark,
	CHECK ((beyond_chance IS NULL) = (beyond_from IS NULL))
);
COMMENT ON TABLE stand_out IS 'Grain: one benchmark of an authority or joint area that might stand out. list is null where it does not. beyond_chance is a '
	'distance in standard errors from what beyond_from names. stands is 1 above or -1 below the comparator beyond the 99.8% limits, moves 1 up or -1 down on the year, '
	'else 0. by_chance is the share of such figures that chance alone would put on a list at most (on either one, where a direction is good).';
