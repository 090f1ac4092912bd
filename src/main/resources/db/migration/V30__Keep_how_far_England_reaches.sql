-- How far the figures of all authorities of England reach, in England's row of each measure: the ends of strips.

ALTER TABLE further_comparison
	ADD COLUMN england_least float8,
	ADD COLUMN england_low float8,
	ADD COLUMN england_high float8,
	ADD COLUMN england_most float8,
	ADD COLUMN england_spread_quarter text COLLATE "C",
	ADD CHECK (england_least <= england_low AND england_low <= england_high AND england_high <= england_most),
	ADD CHECK (num_nulls(england_least, england_low, england_high, england_most, england_spread_quarter) IN (0, 5));

COMMENT ON COLUMN further_comparison.england_least IS 'In England''s row alone: least, 2.5th percentile, 97.5th percentile and most of the published figures of its authorities for '
	'england_spread_quarter, which lower_quartile to quartiles_of of that row are of too; type 7.';
