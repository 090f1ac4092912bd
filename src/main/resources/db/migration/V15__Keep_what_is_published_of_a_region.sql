-- The published figure of a region beside its own, where not all its authorities have one.

ALTER TABLE further_comparison
	ADD COLUMN published_numerator numeric(18, 4),
	ADD COLUMN published_value float8;
COMMENT ON COLUMN further_comparison.published_value IS 'What is published of all authorities of the region for the same quarter, where fewer of them have a figure; published_numerator likewise.';
