-- What was in force when: withdrawals, files that were taken away, and the inputs as they stood at an instant.

CREATE TABLE file_removal (
	path text COLLATE "C" NOT NULL,
	noticed_at timestamptz NOT NULL,
	PRIMARY KEY (path, noticed_at)
);
COMMENT ON TABLE file_removal IS 'Grain: one noticing that a file received before is no longer there, which only an optional one may be. Written by '
	'catalogue; from then on the file is not in force, until it is received again.';

CREATE TABLE withdrawal (
	file bigint NOT NULL REFERENCES received_file,
	line_number integer NOT NULL CHECK (line_number > 1),
	authority text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	sha256 text COLLATE "C" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	decided_on date NOT NULL,
	decided_by text NOT NULL,
	reason text NOT NULL,
	PRIMARY KEY (file, line_number)
);
COMMENT ON TABLE withdrawal IS 'Grain: one decision that a return doesn''t hold. Written by catalogue. authority is a footprint: codes joined by +. With a '
	'sha256 it is about the submissions with these bytes, without one about all that were received on the day of the decision (in Europe/London) or before.';
CREATE INDEX ON withdrawal (file, authority, quarter);

CREATE FUNCTION files_in_force(as_at timestamptz)
RETURNS SETOF received_file
LANGUAGE sql STABLE AS $$
	SELECT DISTINCT ON (r.path) r.*
	FROM received_file r
	WHERE r.received_at <= as_at AND NOT EXISTS (
		SELECT FROM file_removal gone
		WHERE gone.path = r.path AND gone.noticed_at <= as_at AND gone.noticed_at > r.received_at)
	ORDER BY r.path, r.received_at DESC, r.id DESC
$$;
COMMENT ON FUNCTION files_in_force IS 'Grain: one path of jobs/ or reference/: the newest receipt of it by an instant (infinity for now).';

CREATE FUNCTION withdrawals_in_force(as_at timestamptz)
RETURNS TABLE (submission bigint, line_number integer, decided_on date, decided_by text, reason text)
LANGUAGE sql STABLE AS $$
	SELECT DISTINCT ON (s.id) s.id, w.line_number, w.decided_on, w.decided_by, w.reason
	FROM files_in_force(as_at) f
	JOIN withdrawal w ON w.file = f.id
	JOIN submission s ON s.authority = w.authority AND s.quarter = w.quarter AND s.received_at <= as_at
		AND (s.sha256 = w.sha256
			OR w.sha256 IS NULL AND (s.received_at AT TIME ZONE 'Europe/London')::date <= w.decided_on)
	WHERE f.path = 'reference/withdrawals.csv'
	ORDER BY s.id, w.decided_on, w.line_number
$$;
COMMENT ON FUNCTION withdrawals_in_force IS 'Grain: one submission that was withdrawn by an instant, with the earliest decision on it.';

CREATE FUNCTION submissions_in_force(as_at timestamptz)
RETURNS SETOF submission
LANGUAGE sql STABLE AS $$
	SELECT DISTINCT ON (s.authority, s.quarter) s.*
	FROM submission s
	WHERE s.authority IS NOT NULL AND s.received_at <= as_at
		AND EXISTS (
			SELECT FROM submission_check c
			WHERE c.submission = s.id AND c.outcome = 'accepted' AND c.checked_at <= as_at)
		AND s.id NOT IN (SELECT w.submission FROM withdrawals_in_force(as_at) w)
	ORDER BY s.authority, s.quarter, s.received_at DESC, s.id DESC
$$;
COMMENT ON FUNCTION submissions_in_force IS 'Grain: one authority and quarter: its newest submission that was received and accepted by an instant (infinity for now), '
	'and not withdrawn by then. Rejected ones never displace it.';

CREATE OR REPLACE VIEW submission_in_force AS
SELECT id AS submission, file, authority, quarter, sha256, received_at
FROM submissions_in_force('infinity');
