#!/bin/bash
# d3-dsv takes a financial year for a month of a year, or for no date at all.
#
# Packages   d3-dsv 3.0.1 (npm), as D3 7 has it; seen on Node.js 20.20.2.
# Input      A CSV of the kind that English public statistics are published in: one row a financial year, written "2010-11" for 1 April 2010 to
#            31 March 2011, and a count, or the marker "c" where it is withheld. Read with csvParse(text, autoType).
# Behaviour  "2009-10" to "2011-12" become dates in October 2009, November 2010 and December 2011; from "2012-13" on all are dates that are
#            invalid. One column holds both, and no error is raised: rows sort wrongly, or are left out of a chart without a word.
#            A quarter, "2019-20-Q1", and a year with a slash, "2019/20", stay text. The count is a number in one row and text in another.
# Cause      autoType takes for a date what has the form of ISO 8601, of which YYYY-MM is one, and doesn't look whether there is such a month.
# What helps A row function instead of autoType, or the form with a slash.
# Exit status 1 where any of this has changed.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > npm.log 2>&1
npm install --no-audit --no-fund d3-dsv@3.0.1 >> npm.log 2>&1 || { cat npm.log; exit 1; }
cat > years.mjs <<'JS'
import { autoType, csvParse } from 'd3-dsv';

const text = `year,count
2009-10,2740
2010-11,2795
2011-12,2871
2012-13,2922
2023-24,c
2019-20-Q1,663
2019/20,663
`;
const written = text.trim().split('\n').slice(1).map((line) => line.split(',')[0]);
csvParse(text, autoType).forEach(({ year, count }, i) => {
	const read = year instanceof Date ? (isNaN(year) ? 'invalid date' : 'date ' + year.toISOString().slice(0, 10)) : typeof year;
	console.log(`${written[i]}: ${read}; count: ${typeof count}`);
});
JS
cat > expected <<'SEEN'
2009-10: date 2009-10-01; count: number
2010-11: date 2010-11-01; count: number
2011-12: date 2011-12-01; count: number
2012-13: invalid date; count: number
2023-24: invalid date; count: string
2019-20-Q1: string; count: number
2019/20: string; count: number
SEEN
node years.mjs > seen
echo "Node.js $(node --version)"
cat seen
diff expected seen
