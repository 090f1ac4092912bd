-- What was published, and what only answered a question, written aside: nothing was told before by that.

ALTER TABLE document ADD COLUMN what_if boolean NOT NULL DEFAULT false;

COMMENT ON COLUMN document.what_if IS 'Whether it was made as at an instant or with another release of the population estimates, and lies aside from what is published.';
