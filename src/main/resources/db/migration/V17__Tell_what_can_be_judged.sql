-- Which figures of a change may be read as percentages, and why an earlier one isn't there.

ALTER TABLE change
	ADD COLUMN earlier_status text COLLATE "C",
	ADD COLUMN denominator numeric(18, 4),
	ADD COLUMN judged integer CHECK (judged BETWEEN risen + fallen AND footprints);
COMMENT ON COLUMN change.earlier_status IS 'Of the earlier figure: ok, provisional, estimated, not-supplied or a marker; null where there was none to be had.';
COMMENT ON COLUMN change.denominator IS 'Of the newer figure over the same footprints, as numerator and value are.';
COMMENT ON COLUMN change.judged IS 'How many of the footprints are no percentage of fewer than 20 in either quarter; risen and fallen count among these. Null where all are.';
