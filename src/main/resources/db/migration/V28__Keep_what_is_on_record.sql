-- What is on record beside figures: plans, commentary, events, resolutions, quality work. Written by record alone.

ALTER TABLE authority ADD COLUMN short_name text;
COMMENT ON COLUMN authority.short_name IS 'For grids and charts; the name where the file gives none. Null in files received before there was such a column.';

ALTER TABLE inspection ADD COLUMN judgement text NOT NULL DEFAULT 'Overall effectiveness';
ALTER TABLE inspection ADD COLUMN service text COLLATE "C" NOT NULL DEFAULT 'children''s services'
	CHECK (service IN ('children''s services', 'children''s home', 'youth justice'));
ALTER TABLE inspection DROP CONSTRAINT inspection_pkey;
ALTER TABLE inspection ADD PRIMARY KEY (file, authority, inspected, service, judgement);
COMMENT ON TABLE inspection IS 'Grain: the grade that one judgement of one inspection of a service gave an authority.';

CREATE TABLE record_file (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	path text COLLATE "C" NOT NULL,
	sha256 text COLLATE "C" NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	content bytea,
	received_at timestamptz NOT NULL
);
COMMENT ON TABLE record_file IS 'Grain: one receipt of a file of input/ that is neither return nor reference table, whose bytes differ from the last receipt''s of its path. '
	'content is null only where the file could not be read, or was too large to keep.';
CREATE INDEX ON record_file (path, id DESC);

CREATE TABLE record_check (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	file bigint NOT NULL REFERENCES record_file,
	checked_at timestamptz NOT NULL,
	outcome text COLLATE "C" NOT NULL CHECK (outcome IN ('accepted', 'rejected'))
);
COMMENT ON TABLE record_check IS 'Grain: one checking of such a file. A rejected one is checked again at each run; what came of it is kept where it differs. The newest check holds.';
CREATE INDEX ON record_check (file, id DESC);

CREATE TABLE record_finding (
	record_check bigint NOT NULL REFERENCES record_check,
	ordinal integer NOT NULL CHECK (ordinal > 0),
	line integer CHECK (line > 0),
	column_name text COLLATE "C",
	found text NOT NULL,
	expected text NOT NULL,
	remedy text NOT NULL,
	PRIMARY KEY (record_check, ordinal)
);
COMMENT ON TABLE record_finding IS 'Grain: one thing that is wrong with such a file.';

CREATE TABLE record_removal (
	path text COLLATE "C" NOT NULL,
	newest bigint NOT NULL REFERENCES record_file,
	noticed_at timestamptz NOT NULL,
	PRIMARY KEY (path, newest)
);
COMMENT ON TABLE record_removal IS 'Grain: one noticing that such a file is no longer there, by its newest receipt: what was received after it is there.';

CREATE TABLE action (
	file bigint NOT NULL REFERENCES record_file,
	line_number integer NOT NULL CHECK (line_number > 1),
	authority text COLLATE "C" NOT NULL,
	area text,
	number text COLLATE "C" NOT NULL,
	title text NOT NULL,
	intention text,
	owner text,
	measure text,
	target text,
	due date,
	due_month boolean NOT NULL,
	first_due date,
	first_due_month boolean NOT NULL,
	progress text,
	rating text COLLATE "C" CHECK (rating IN ('done', 'green', 'amber', 'red')),
	note text,
	PRIMARY KEY (file, number)
);
COMMENT ON TABLE action IS 'Grain: one action of an authority''s plan, as one receipt of the plan has it; null is what it doesn''t state. '
	'Of a month (…_month) the day is its last.';
CREATE INDEX ON action (authority);

CREATE TABLE commentary (
	file bigint NOT NULL REFERENCES record_file,
	line_number integer NOT NULL CHECK (line_number > 1),
	authority text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL CHECK (quarter ~ '^\d{4}-\d{2}-Q[1-4]$'),
	measure text COLLATE "C",
	section text COLLATE "C",
	comment text NOT NULL,
	author_role text,
	PRIMARY KEY (file, line_number),
	CHECK ((measure IS NULL) <> (section IS NULL))
);
COMMENT ON TABLE commentary IS 'Grain: what an authority''s officer says of a measure or a section, in a quarter.';

CREATE TABLE event (
	file bigint NOT NULL REFERENCES record_file,
	line_number integer NOT NULL CHECK (line_number > 1),
	event text NOT NULL,
	begins date NOT NULL,
	ends date CHECK (ends >= begins),
	label text NOT NULL,
	areas text COLLATE "C" NOT NULL,
	PRIMARY KEY (file, line_number)
);
COMMENT ON TABLE event IS 'Grain: one event that readers of figures must know of. areas: codes joined by +; ends null: it goes on, or took no time.';

CREATE TABLE resolution (
	file bigint NOT NULL REFERENCES record_file,
	line_number integer NOT NULL CHECK (line_number > 1),
	authority text COLLATE "C" NOT NULL,
	committee text NOT NULL,
	resolved date,
	resolution text NOT NULL,
	due date,
	due_month boolean NOT NULL,
	due_in_months integer CHECK (due_in_months > 0),
	state text COLLATE "C" CHECK (state IN ('open', 'done')),
	PRIMARY KEY (file, line_number)
);
COMMENT ON TABLE resolution IS 'Grain: what one committee resolved at one meeting; null is what isn''t stated. due_in_months: from the meeting, as resolved.';

CREATE TABLE quality_work (
	file bigint NOT NULL REFERENCES record_file,
	line_number integer NOT NULL CHECK (line_number > 1),
	authority text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL CHECK (quarter ~ '^\d{4}-\d{2}-Q[1-4]$'),
	kind text NOT NULL,
	subject text NOT NULL,
	state text COLLATE "C" NOT NULL CHECK (state IN ('planned', 'done')),
	n integer CHECK (n >= 0),
	unit text,
	result text,
	PRIMARY KEY (file, line_number)
);
COMMENT ON TABLE quality_work IS 'Grain: one piece of quality work, such as an audit or a survey, planned for or done in a quarter, with how many (n) of what (unit).';

CREATE FUNCTION newest_records(as_at timestamptz)
RETURNS TABLE (file bigint, path text, sha256 text, received_at timestamptz, newest_check bigint, outcome text)
LANGUAGE sql STABLE AS $$
	SELECT r.id, r.path, r.sha256, r.received_at, c.id, c.outcome
	FROM (
		SELECT DISTINCT ON (path) id, path, sha256, received_at
		FROM record_file
		WHERE received_at <= as_at
		ORDER BY path, id DESC
	) r
	CROSS JOIN LATERAL (
		SELECT id, outcome
		FROM record_check
		WHERE file = r.id AND checked_at <= as_at
		ORDER BY id DESC
		LIMIT 1
	) c
	WHERE NOT EXISTS (
		SELECT FROM record_removal gone
		WHERE gone.path = r.path AND gone.noticed_at <= as_at AND gone.newest >= r.id)
$$;
COMMENT ON FUNCTION newest_records IS 'Grain: one file: its newest receipt by an instant (infinity for now), with its newest check; none of a file that was gone by then.';

CREATE FUNCTION accepted_records(as_at timestamptz)
RETURNS TABLE (file bigint, path text, sha256 text, received_at timestamptz)
LANGUAGE sql STABLE AS $$
	SELECT r.id, r.path, r.sha256, r.received_at
	FROM record_file r
	WHERE r.received_at <= as_at AND EXISTS (
		SELECT FROM record_check c
		WHERE c.file = r.id AND c.outcome = 'accepted' AND c.checked_at <= as_at)
$$;
COMMENT ON FUNCTION accepted_records IS 'Grain: one receipt of a file that had been accepted by an instant.';

CREATE FUNCTION records_in_force(as_at timestamptz)
RETURNS TABLE (file bigint, path text, sha256 text, received_at timestamptz)
LANGUAGE sql STABLE AS $$
	SELECT DISTINCT ON (a.path) a.file, a.path, a.sha256, a.received_at
	FROM accepted_records(as_at) a
	WHERE NOT EXISTS (
		SELECT FROM record_removal gone
		WHERE gone.path = a.path AND gone.noticed_at <= as_at AND gone.newest >= a.file)
	ORDER BY a.path, a.file DESC
$$;
COMMENT ON FUNCTION records_in_force IS 'Grain: one file: its newest accepted receipt by an instant (infinity for now). Rejected ones never displace it; a file that was gone by then has none.';
