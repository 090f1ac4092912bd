-- Whether a change is more than chance alone would give. Written by comparison alone.

ALTER TABLE change
	ADD COLUMN test text COLLATE "C" CHECK (test IN ('rate-ratio', 'newcombe')),
	ADD COLUMN test_estimate float8,
	ADD COLUMN test_lower_95 float8,
	ADD COLUMN test_upper_95 float8,
	ADD COLUMN beyond_chance boolean,
	ADD CHECK (num_nulls(test, test_estimate, test_lower_95, test_upper_95, beyond_chance) IN (0, 5));
COMMENT ON COLUMN change.test IS 'By which method the change is told from chance: null where it isn''t, as across quarters, for snapshots and where a count is 0. '
	'test_estimate is the later rate over the earlier (rate-ratio) or the difference in percentage points (newcombe); beyond_chance says whether its '
	'interval leaves out no change.';
