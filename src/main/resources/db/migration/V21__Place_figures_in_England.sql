-- How a figure lies among those of its region, its neighbours and all of England.

ALTER TABLE further_comparison
	ADD COLUMN england_place integer,
	ADD COLUMN england_ranked integer,
	ADD COLUMN england_below integer,
	ADD COLUMN england_above integer,
	ADD COLUMN england_place_quarter text COLLATE "C",
	ADD COLUMN england_quarter_of smallint CHECK (england_quarter_of BETWEEN 1 AND 4),
	ADD COLUMN region_quarter_of smallint CHECK (region_quarter_of BETWEEN 1 AND 4),
	ADD COLUMN neighbours_quarter_of smallint CHECK (neighbours_quarter_of BETWEEN 1 AND 4),
	ADD COLUMN lower_quartile float8,
	ADD COLUMN middle_quartile float8,
	ADD COLUMN upper_quartile float8,
	ADD COLUMN quartiles_of integer CHECK (quartiles_of >= 12);

COMMENT ON COLUMN further_comparison.england_place IS 'Among the authorities of England whose counts are published for england_place_quarter: 1 is best by '
	'polarity, or the highest of a neutral measure; england_below and england_above of them are lower and higher.';
COMMENT ON COLUMN further_comparison.england_quarter_of IS 'The quarter of them that the figure lies in: 1 is where the first place is. region_… and neighbours_… likewise.';
COMMENT ON COLUMN further_comparison.lower_quartile IS 'Of the members of a group of 12 or more; type 7.';
