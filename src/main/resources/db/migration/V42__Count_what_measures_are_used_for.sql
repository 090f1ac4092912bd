-- What a region votes on once a year: which measures are worth their collection.

CREATE TABLE explained (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	measure text COLLATE "C" NOT NULL,
	area text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL CHECK (quarter ~ '^\d{4}-\d{2}-Q[1-4]$'),
	asked_at timestamptz NOT NULL
);
COMMENT ON TABLE explained IS 'Grain: one asking of ./quartile explain. No figure and no document rests on it. Written by usage alone; append only.';
CREATE INDEX ON explained (asked_at);

CREATE TABLE shown_measure (
	comparison bigint NOT NULL REFERENCES comparison,
	edition text COLLATE "C" NOT NULL,
	path text COLLATE "C" NOT NULL,
	kind text COLLATE "C" NOT NULL,
	measure text COLLATE "C" NOT NULL,
	PRIMARY KEY (comparison, edition, path, measure)
);
COMMENT ON TABLE shown_measure IS 'Grain: one measure that one document shows, by what the document lays out; path is relative to the output folder, as in '
	'document. Of what older programs wrote there is none. Written by packs alone.';
