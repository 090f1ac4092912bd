-- What people and programs were told of, so that nobody is told the same twice. Written by notices alone.

CREATE TABLE notice (
	recipient text COLLATE "C" NOT NULL,
	kind text COLLATE "C" NOT NULL,
	area text COLLATE "C" NOT NULL,
	quarter text COLLATE "C" NOT NULL CHECK (quarter ~ '^(\d{4}-\d{2}-Q[1-4])?$'),
	subject text COLLATE "C" NOT NULL,
	message text COLLATE "C" NOT NULL,
	sent_on date NOT NULL,
	sent_at timestamptz NOT NULL,
	PRIMARY KEY (recipient, kind, area, quarter, subject)
);
COMMENT ON TABLE notice IS 'Grain: one matter, told to one recipient: an address in small letters, or that of the webhook. A matter is its kind, whose it is '
	'(an authority, codes joined by +, or a region), its quarter (blank if it has none), and what makes it this one, such as the SHA-256 of a rejected return. '
	'message is the Message-ID of the mail, or the id of what the webhook got; sent_on is the day on the wall clock of the schedule. Kept once the other side '
	'has accepted it.';
CREATE INDEX ON notice (recipient, sent_on);
