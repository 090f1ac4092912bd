-- A return may name the version of the dictionary that it was filled in by. What that defines otherwise than the version in force for
-- the quarter is a break.

ALTER TABLE submission
	ADD COLUMN dictionary text COLLATE "C",
	DROP CONSTRAINT submission_sheet_check,
	ADD CONSTRAINT submission_sheet_check
		CHECK ((sheet IS NULL) = (sheet_columns IS NULL) AND cardinality(sheet_columns) IN (7, 8));
COMMENT ON COLUMN submission.dictionary IS 'Version of the dictionary that the return names, in a column or on a sheet; null where it names none.';
COMMENT ON COLUMN submission.sheet_columns IS 'Letters of the columns authority, quarter, measure, numerator, denominator, status, '
	'note and (of newer ones) dictionary on that sheet; blank for one that isn''t there.';

ALTER TABLE observation ADD COLUMN dictionary text COLLATE "C";
COMMENT ON COLUMN observation.dictionary IS 'Version of the dictionary that its return names; null where it names none, and of published counts.';

CREATE TABLE other_definition (
	measure_comparison bigint NOT NULL,
	area text COLLATE "C" NOT NULL,
	area_type text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	because text NOT NULL,
	PRIMARY KEY (measure_comparison, measure, quarter, area_type, area),
	FOREIGN KEY (measure_comparison, measure, quarter, area_type, area) REFERENCES benchmark
);
COMMENT ON TABLE other_definition IS 'Grain: one benchmark whose figure, or part of it, is counted by another definition than that of its '
	'quarter, and by which. Written by comparison alone.';

CREATE FUNCTION other_definition_in(wanted_comparison bigint, wanted_edition text)
RETURNS SETOF other_definition LANGUAGE sql STABLE AS $$
	SELECT o.*
	FROM comparison_measure m
	JOIN other_definition o USING (measure_comparison)
	WHERE m.comparison = wanted_comparison AND (wanted_edition = 'restricted'
		OR is_shown(wanted_comparison, wanted_edition, o.measure, o.quarter, o.area_type, o.area))
$$;
COMMENT ON FUNCTION other_definition_in IS 'What is counted otherwise of the figures that an edition shows. Of one that is withheld nothing is said.';
