-- A reason was a sentence alone, and readers asked how it begins or ends.
ALTER TABLE change ADD COLUMN none_why text COLLATE "C"
	CHECK (none_why IN ('no-figure', 'other-ground', 'few-members', 'break'));
COMMENT ON COLUMN change.none_why IS 'What none_because says, for programs; NULL of what older programs compared, too.';
ALTER TABLE benchmark ADD COLUMN undefined_why text COLLATE "C"
	CHECK (undefined_why IN ('not-supplied', 'not-published', 'nothing-to-count', 'few-members', 'few-grades'));
COMMENT ON COLUMN benchmark.undefined_why IS
	'What undefined_because says, for programs, where comparing is why there is no figure; NULL where the count is.';
