-- Figures of which the checks of plausibility doubt that they are right. Written by comparison alone.

CREATE TABLE doubted_figure (
	comparison bigint NOT NULL REFERENCES comparison,
	area text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	ordinal integer NOT NULL CHECK (ordinal > 0),
	returned_by text COLLATE "C" NOT NULL,
	check_name text COLLATE "C" NOT NULL,
	column_name text COLLATE "C" NOT NULL,
	found text NOT NULL,
	expected text NOT NULL,
	PRIMARY KEY (comparison, area, quarter, measure, ordinal)
);
COMMENT ON TABLE doubted_figure IS 'Grain: one warning of one check about one returned figure of a comparison''s region, where the line has a number and no note. '
	'returned_by is the authority of the return, codes joined by +. A recoded authority has the row under each of its codes.';
