-- Returns as received, and what the checks said of them. Written by intake alone.

CREATE TABLE submission (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	file text COLLATE "C" NOT NULL,
	authority text COLLATE "C",
	quarter text COLLATE "C" CHECK (quarter ~ '^\d{4}-\d{2}-Q[1-4]$'),
	sha256 text COLLATE "C" NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	content bytea,
	size bigint NOT NULL,
	received_at timestamptz NOT NULL,
	CHECK ((authority IS NULL) = (quarter IS NULL))
);
COMMENT ON TABLE submission IS 'Grain: one receipt of a return whose bytes differ from the last receipt''s for the same authority and quarter. '
	'file is relative to input/returns/; authority and quarter are those of its place, null where the file can''t be placed; '
	'authority is a footprint: codes joined by +. content is null only where the file was too large to keep.';
CREATE INDEX ON submission (authority, quarter, received_at DESC, id DESC);
CREATE INDEX ON submission (file, received_at DESC, id DESC);

CREATE TABLE submission_check (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	submission bigint NOT NULL REFERENCES submission,
	catalogue text COLLATE "C" NOT NULL,
	checked_on date NOT NULL,
	checked_at timestamptz NOT NULL,
	outcome text COLLATE "C" NOT NULL CHECK (outcome IN ('accepted', 'rejected'))
);
COMMENT ON TABLE submission_check IS 'Grain: one checking of a submission, on one day and against one catalogue (its fingerprint, and that of '
	'other returns about the same authorities, if there are any). A rejected submission is checked again when either has changed; the newest check holds.';
CREATE INDEX ON submission_check (submission, id DESC);

CREATE TABLE finding (
	submission_check bigint NOT NULL REFERENCES submission_check,
	ordinal integer NOT NULL CHECK (ordinal > 0),
	line integer CHECK (line > 0),
	column_name text COLLATE "C",
	check_name text COLLATE "C" NOT NULL,
	severity text COLLATE "C" NOT NULL CHECK (severity IN ('error', 'warning')),
	found text NOT NULL,
	expected text NOT NULL,
	remedy text NOT NULL,
	PRIMARY KEY (submission_check, ordinal)
);
COMMENT ON TABLE finding IS 'Grain: one thing that one check found in one checking of a submission.';

CREATE TABLE return_line (
	submission bigint NOT NULL REFERENCES submission,
	line_number integer NOT NULL CHECK (line_number > 1),
	measure text COLLATE "C" NOT NULL,
	numerator numeric(18, 4) CHECK (numerator >= 0),
	numerator_absence text COLLATE "C",
	denominator numeric(18, 4) CHECK (denominator >= 0),
	denominator_absence text COLLATE "C",
	status text COLLATE "C" NOT NULL CHECK (status IN ('final', 'provisional', 'estimated')),
	note text NOT NULL,
	PRIMARY KEY (submission, line_number),
	UNIQUE (submission, measure),
	CHECK ((numerator IS NULL) <> (numerator_absence IS NULL)),
	CHECK (denominator IS NULL OR denominator_absence IS NULL)
);
COMMENT ON TABLE return_line IS 'Grain: one measure in an accepted submission.';

CREATE VIEW submission_in_force AS
SELECT DISTINCT ON (s.authority, s.quarter)
	s.id AS submission, s.file, s.authority, s.quarter, s.sha256, s.received_at
FROM submission s
JOIN submission_check c ON c.submission = s.id
WHERE c.outcome = 'accepted' AND s.authority IS NOT NULL
ORDER BY s.authority, s.quarter, s.received_at DESC, s.id DESC;
COMMENT ON VIEW submission_in_force IS 'Grain: one authority and quarter: its newest accepted submission. Rejected ones never displace it.';
