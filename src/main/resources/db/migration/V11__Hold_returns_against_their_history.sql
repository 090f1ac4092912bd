-- What is to be said of returns beside the others of their authority. Written by intake alone.

CREATE TABLE judgement (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	submission bigint NOT NULL REFERENCES submission,
	fingerprint text COLLATE "C" NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
	judged_at timestamptz NOT NULL
);
COMMENT ON TABLE judgement IS 'Grain: one judging of a submission in force beside the earlier ones of its authority. The fingerprint is of all that it rests on: '
	'these submissions, the catalogue and the program. It is judged again when that has changed; the newest judgement holds.';
CREATE INDEX ON judgement (submission, id DESC);

CREATE TABLE judgement_finding (
	judgement bigint NOT NULL REFERENCES judgement,
	ordinal integer NOT NULL CHECK (ordinal > 0),
	line integer CHECK (line > 0),
	column_name text COLLATE "C",
	check_name text COLLATE "C" NOT NULL,
	found text NOT NULL,
	expected text NOT NULL,
	remedy text NOT NULL,
	PRIMARY KEY (judgement, ordinal)
);
COMMENT ON TABLE judgement_finding IS 'Grain: one thing that one check of plausibility found in one judgement; a warning always.';

CREATE VIEW judgement_in_force AS
SELECT DISTINCT ON (submission) id AS judgement, submission, fingerprint
FROM judgement
ORDER BY submission, id DESC;
COMMENT ON VIEW judgement_in_force IS 'Grain: one submission: its newest judgement.';
