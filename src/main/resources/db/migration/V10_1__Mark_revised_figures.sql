-- Figures that are no longer what was first returned. Written by comparison alone.

CREATE TABLE revised_figure (
	comparison bigint NOT NULL REFERENCES comparison,
	area text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	first_numerator numeric(18, 4),
	first_numerator_absence text COLLATE "C",
	first_denominator numeric(18, 4),
	first_denominator_absence text COLLATE "C",
	numerator numeric(18, 4),
	numerator_absence text COLLATE "C",
	denominator numeric(18, 4),
	denominator_absence text COLLATE "C",
	received_on date,
	PRIMARY KEY (comparison, area, quarter, measure),
	CHECK ((first_numerator IS NULL) <> (first_numerator_absence IS NULL)),
	CHECK (received_on IS NOT NULL OR numerator IS NULL AND numerator_absence IS NULL)
);
COMMENT ON TABLE revised_figure IS 'Grain: one returned figure of a comparison''s region of which the submission in force says something else than the first accepted '
	'submission of the same return did. received_on is the day (in Europe/London) on which the submission in force came; there is none where every one was withdrawn. '
	'A recoded authority has the row under each of its codes.';
