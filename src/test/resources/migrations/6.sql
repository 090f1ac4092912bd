-- Rows in each table of migration 6, as the first Quartile left them: a return of Derby and one that was rejected, and a run.
-- Written by hand; figures are invented. What a row says must still be there after all later migrations.

INSERT INTO batch_job_instance VALUES (1, 0, 'quarterly-benchmarking', 'b6d81b360a5672d80c27430f39153e2c');
INSERT INTO batch_job_execution VALUES (1, 2, 1, '2020-08-20 02:00:00', '2020-08-20 02:00:01', '2020-08-20 02:00:31',
	'COMPLETED', 'COMPLETED', '', '2020-08-20 02:00:31');
INSERT INTO batch_job_execution_params VALUES (1, 'quarter', 'java.lang.String', '2020-21-Q1', 'Y');
INSERT INTO batch_job_execution_context VALUES (1, '{"comparisons":"1"}', NULL);
INSERT INTO batch_step_execution VALUES (1, 3, 'intake', 1, '2020-08-20 02:00:01', '2020-08-20 02:00:02',
	'2020-08-20 02:00:09', 'COMPLETED', 1, 2, 0, 2, 0, 0, 0, 0, 'COMPLETED', '', '2020-08-20 02:00:09');
INSERT INTO batch_step_execution_context VALUES (1, '{}', NULL);

INSERT INTO received_file (path, sha256, content, received_at) VALUES
	('reference/authorities.csv', repeat('a', 64), 'code,name', '2020-08-20T02:00:00Z'),
	('reference/successions.csv', repeat('b', 64), 'predecessor,successor', '2020-08-20T02:00:00Z'),
	('reference/populations.csv', repeat('c', 64), 'area,mid_year', '2020-08-20T02:00:00Z'),
	('reference/neighbours.csv', repeat('d', 64), 'edition,authority', '2020-08-20T02:00:00Z'),
	('reference/comparator_counts.csv', repeat('e', 64), 'area,quarter', '2020-08-20T02:00:00Z');
INSERT INTO authority VALUES
	(1, 'E06000015', '831', 'Derby', 'unitary authority', 'E12000004', 'East Midlands', '1997-04-01', NULL),
	(1, 'E10000021', '928', 'Northamptonshire', 'county', 'E12000004', 'East Midlands', NULL, '2021-03-31');
INSERT INTO succession VALUES (2, 'E10000021', 'Northamptonshire', 'E06000061', 'North Northamptonshire', '2021-04-01', 'split');
INSERT INTO population VALUES (3, 'E06000015', 2019, 'original', 60051, NULL), (3, 'E06000053', 2019, 'original', NULL, 'x');
INSERT INTO neighbour VALUES (4, '2014', 'E06000015', 'E06000016', 1, 'Very close');
INSERT INTO comparator_count VALUES (5, 'E92000001', '2020-21-Q1', 'children-looked-after', 2, 80080, NULL, NULL, NULL);

INSERT INTO submission (file, authority, quarter, sha256, content, size, received_at) VALUES
	('2020-21-Q1/E06000015.csv', 'E06000015', '2020-21-Q1', repeat('1', 64), 'authority,quarter', 17, '2020-08-19T09:00:00Z'),
	('2020-21-Q1/E06000015.csv', 'E06000015', '2020-21-Q1', repeat('2', 64), 'authority,quartre', 17, '2020-08-19T10:00:00Z'),
	('misplaced.csv', NULL, NULL, repeat('3', 64), 'minutes', 7, '2020-08-19T11:00:00Z');
INSERT INTO submission_check (submission, catalogue, checked_on, checked_at, outcome) VALUES
	(1, repeat('4', 64), '2020-08-20', '2020-08-20T02:00:03Z', 'accepted'),
	(2, repeat('4', 64), '2020-08-20', '2020-08-20T02:00:03Z', 'rejected'),
	(3, repeat('4', 64), '2020-08-20', '2020-08-20T02:00:03Z', 'rejected');
INSERT INTO finding VALUES
	(2, 1, 1, 'quarter', 'column-missing', 'error', 'no column quarter', 'one', 'add it'),
	(3, 1, NULL, NULL, 'file-misplaced', 'error', 'no place', 'one', 'move it');
INSERT INTO return_line VALUES
	(1, 2, 'children-looked-after', 612, NULL, NULL, NULL, 'final', 'counted on 30 June'),
	(1, 3, 'caseload', NULL, 'x', 104.5, NULL, 'provisional', '');

INSERT INTO derivation (fingerprint, basis, submission, comparator_counts, derived_at) VALUES
	(repeat('5', 64), repeat('6', 64), 1, NULL, '2020-08-20T02:00:12Z'),
	(repeat('7', 64), repeat('6', 64), NULL, 5, '2020-08-20T02:00:12Z');
INSERT INTO observation VALUES (1, 'E06000015', '2020-21-Q1', 'children-looked-after', 'final', 612, NULL, 60051, NULL,
	'population', 2019, 'original', 2);
INSERT INTO rate VALUES (1, 'E06000015', '2020-21-Q1', 'children-looked-after', 101.9133736324, 94.0, 110.3, NULL);

INSERT INTO comparison (fingerprint, quarter, region, compared_at)
	VALUES (repeat('8', 64), '2020-21-Q1', 'E12000004', '2020-08-20T02:00:15Z');
INSERT INTO completion VALUES (1, '2020-08-20T02:00:20Z');
INSERT INTO comparison_input VALUES (1, 'returns/2020-21-Q1/E06000015.csv', repeat('1', 64), '2020-08-19T09:00:00Z');
INSERT INTO benchmark (comparison, area, area_type, quarter, measure, status, numerator, denominator, value)
	VALUES (1, 'E06000015', 'authority', '2020-21-Q1', 'children-looked-after', 'ok', 612, 60051, 101.9133736324);
INSERT INTO change (comparison, area, area_type, quarter, measure, since, earlier_quarter, footprints, risen, fallen, none_because)
	VALUES (1, 'E06000015', 'authority', '2020-21-Q1', 'children-looked-after', 'previous-quarter', '2019-20-Q4', 0, 0, 0,
		'nothing was returned');
INSERT INTO document (comparison, edition, path, sha256, pages, size, rendered_at)
	VALUES (1, 'restricted', '2020-21-Q1/E12000004/restricted/regional.pdf', repeat('9', 64), 21, 300000,
		'2020-08-20T02:00:30Z');
