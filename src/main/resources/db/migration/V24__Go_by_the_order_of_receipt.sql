-- What is newest is decided by the order of receipt (ids), whatever a clock said; and a rejected return that was taken away is told no more.

DROP INDEX received_file_path_received_at_id_idx;
CREATE INDEX ON received_file (path, id DESC);
DROP INDEX submission_authority_quarter_received_at_id_idx;
CREATE INDEX ON submission (authority, quarter, id DESC);
DROP INDEX submission_file_received_at_id_idx;
CREATE INDEX ON submission (file, id DESC);

ALTER TABLE file_removal ADD COLUMN newest bigint REFERENCES received_file;
UPDATE file_removal gone
SET newest = (SELECT max(id) FROM received_file r WHERE r.path = gone.path AND r.received_at < gone.noticed_at);
ALTER TABLE file_removal ALTER COLUMN newest SET NOT NULL;
COMMENT ON COLUMN file_removal.newest IS 'The newest receipt of the file when it was gone: what was received after it is there.';

CREATE TABLE return_removal (
	submission_check bigint PRIMARY KEY REFERENCES submission_check,
	noticed_at timestamptz NOT NULL
);
COMMENT ON TABLE return_removal IS 'Grain: one noticing that the file of a return of which nothing was ever accepted is no longer there, by the newest check that rejected it. '
	'Written by intake. From then on it is told no more, until it is there and checked again.';

CREATE OR REPLACE FUNCTION files_in_force(as_at timestamptz)
RETURNS SETOF received_file
LANGUAGE sql STABLE AS $$
	SELECT DISTINCT ON (r.path) r.*
	FROM received_file r
	WHERE r.received_at <= as_at AND NOT EXISTS (
		SELECT FROM file_removal gone
		WHERE gone.path = r.path AND gone.noticed_at <= as_at AND gone.newest >= r.id)
	ORDER BY r.path, r.id DESC
$$;

CREATE OR REPLACE FUNCTION submissions_in_force(as_at timestamptz)
RETURNS SETOF submission
LANGUAGE sql STABLE AS $$
	SELECT DISTINCT ON (s.authority, s.quarter) s.*
	FROM submission s
	WHERE s.authority IS NOT NULL AND s.received_at <= as_at
		AND EXISTS (
			SELECT FROM submission_check c
			WHERE c.submission = s.id AND c.outcome = 'accepted' AND c.checked_at <= as_at)
		AND s.id NOT IN (SELECT w.submission FROM withdrawals_in_force(as_at) w)
	ORDER BY s.authority, s.quarter, s.id DESC
$$;

CREATE FUNCTION newest_submissions(as_at timestamptz)
RETURNS TABLE (submission bigint, file text, authority text, quarter text, sha256 text, newest_check bigint, outcome text, catalogue text,
	checked_on date, gone boolean)
LANGUAGE sql STABLE AS $$
	SELECT s.id, s.file, s.authority, s.quarter, s.sha256, c.id, c.outcome, c.catalogue, c.checked_on, EXISTS (
		SELECT FROM return_removal r WHERE r.submission_check = c.id AND r.noticed_at <= as_at)
	FROM (
		SELECT DISTINCT ON (authority, quarter, CASE WHEN authority IS NULL THEN file END) id, file, authority, quarter, sha256
		FROM submission
		WHERE received_at <= as_at
		ORDER BY authority, quarter, CASE WHEN authority IS NULL THEN file END, id DESC
	) s
	CROSS JOIN LATERAL (
		SELECT id, outcome, catalogue, checked_on
		FROM submission_check
		WHERE submission = s.id AND checked_at <= as_at
		ORDER BY id DESC
		LIMIT 1
	) c
$$;
COMMENT ON FUNCTION newest_submissions IS 'Grain: one return, or one file that couldn''t be placed: its newest submission that was received by an instant (infinity for now), '
	'with its newest check. gone: it was rejected, nothing was ever accepted there, and its file was no longer there by then.';
