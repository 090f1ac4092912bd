-- What gets worse and isn't worse than its comparator yet has a list of its own.
ALTER TABLE stand_out DROP CONSTRAINT stand_out_list_check;
ALTER TABLE stand_out ADD CONSTRAINT stand_out_list_check
	CHECK (list IN ('exception', 'slipping', 'going-well', 'marked-change'));
