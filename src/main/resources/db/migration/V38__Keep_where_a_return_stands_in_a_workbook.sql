-- A return may come as a workbook: then a line of it is a row of a sheet, and its numbers stand in cells.

ALTER TABLE submission
	ADD COLUMN sheet text,
	ADD COLUMN sheet_columns text[],
	ADD CONSTRAINT submission_sheet_check CHECK ((sheet IS NULL) = (sheet_columns IS NULL) AND cardinality(sheet_columns) = 7);
COMMENT ON COLUMN submission.sheet IS 'Name of the workbook''s sheet that the return stands on; null of text.';
COMMENT ON COLUMN submission.sheet_columns IS 'Letters of the columns authority, quarter, measure, numerator, denominator, status and '
	'note on that sheet; blank for one that isn''t there.';
