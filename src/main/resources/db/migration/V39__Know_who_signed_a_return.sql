-- Somebody stands by each return: what nobody has signed is provisional.

CREATE TABLE sign_off (
	file bigint NOT NULL REFERENCES received_file,
	line_number integer NOT NULL CHECK (line_number > 1),
	authority text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL,
	sha256 text COLLATE "C" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	name text NOT NULL,
	role text NOT NULL,
	signed_on date NOT NULL,
	PRIMARY KEY (file, line_number)
);
COMMENT ON TABLE sign_off IS 'Grain: one signature under a return. Written by catalogue. authority is a footprint: codes joined by +. With a sha256 it is '
	'about the submissions with these bytes, without one about the newest that had come by the end of the day of the signature (in Europe/London), or else '
	'about the first that came after it.';
CREATE INDEX ON sign_off (file, authority, quarter);

CREATE FUNCTION signatures_in_force(as_at timestamptz)
RETURNS TABLE (submission bigint, authority text, quarter text, line_number integer, signed_by text, name text, role text, signed_on date)
LANGUAGE sql STABLE AS $$
	WITH held AS MATERIALIZED (
		SELECT s.id, s.authority, s.quarter, s.sha256, (s.received_at AT TIME ZONE 'Europe/London')::date AS received_on
		FROM submission s
		WHERE s.authority IS NOT NULL AND s.received_at <= as_at
			AND EXISTS (
				SELECT FROM submission_check c WHERE c.submission = s.id AND c.outcome = 'accepted' AND c.checked_at <= as_at)
			AND s.id NOT IN (SELECT w.submission FROM withdrawals_in_force(as_at) w)
	), in_force AS (
		SELECT DISTINCT ON (authority, quarter) *
		FROM held
		ORDER BY authority, quarter, id DESC
	)
	SELECT f.id, f.authority, f.quarter, o.line_number, o.authority, o.name, o.role, o.signed_on
	FROM files_in_force(as_at) file
	JOIN sign_off o ON o.file = file.id
	JOIN in_force f ON f.quarter = o.quarter AND string_to_array(f.authority, '+') @> string_to_array(o.authority, '+')
	WHERE file.path = 'reference/sign_offs.csv' AND f.sha256 = coalesce(o.sha256, (
		SELECT h.sha256
		FROM held h
		WHERE (h.authority, h.quarter) = (f.authority, f.quarter)
		ORDER BY h.received_on > o.signed_on, CASE WHEN h.received_on <= o.signed_on THEN -h.id ELSE h.id END
		LIMIT 1))
$$;
COMMENT ON FUNCTION signatures_in_force IS 'Grain: one signature, by an instant, under a submission that was in force then. signed_by: the footprint that signed, '
	'which of a joint return may be one of its authorities.';

CREATE FUNCTION unsigned_in_force(as_at timestamptz, first_quarter text)
RETURNS TABLE (submission bigint)
LANGUAGE sql STABLE AS $$
	WITH signed AS MATERIALIZED (
		SELECT g.submission, member.code
		FROM signatures_in_force(as_at) g, unnest(string_to_array(g.signed_by, '+')) AS member (code)
	)
	SELECT s.id
	FROM submissions_in_force(as_at) s
	WHERE s.quarter >= first_quarter AND EXISTS (
		SELECT FROM unnest(string_to_array(s.authority, '+')) AS member (code)
		WHERE NOT EXISTS (SELECT FROM signed g WHERE g.submission = s.id AND g.code = member.code))
$$;
COMMENT ON FUNCTION unsigned_in_force IS 'Grain: one submission in force by an instant, of a quarter or a later one, that not all have signed whose return it is. '
	'None where the quarter is null.';
