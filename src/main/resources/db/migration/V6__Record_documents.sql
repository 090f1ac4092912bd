-- What was rendered. Written by packs alone.

CREATE TABLE document (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	comparison bigint NOT NULL REFERENCES comparison,
	edition text COLLATE "C" NOT NULL,
	path text COLLATE "C" NOT NULL,
	sha256 text COLLATE "C" NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	pages integer CHECK (pages > 0),
	size bigint NOT NULL,
	rendered_at timestamptz NOT NULL
);
COMMENT ON TABLE document IS 'Grain: one rendering of one output file; path is relative to the output folder. pages is null for what is no PDF.';
