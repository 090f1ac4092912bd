-- A figure that was withheld or withdrawn after it had been returned is still marked as revised, but what it was is not kept.

ALTER TABLE revised_figure DROP CONSTRAINT revised_figure_check;
ALTER TABLE revised_figure ADD CHECK (first_numerator IS NULL OR first_numerator_absence IS NULL);
DELETE FROM revised_figure;
COMMENT ON COLUMN revised_figure.first_numerator IS 'Null beside a null first_numerator_absence where what was first returned is not to be shown again: a marker that '
	'withholds it is in force now, or the submission was withdrawn. The denominator is null then, too.';
