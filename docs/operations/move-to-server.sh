#!/bin/sh
# Moves an embedded database to a server, row by row: docs/operations.md, "Move to a server".
#   move-to-server.sh DATA
# DATA is the folder of --data, whose database must be up (./quartile serve, while no run goes on). The server is named by
# QUARTILE_DATABASE_URL, _USERNAME and _PASSWORD, and has the tables of the same Quartile, all but empty: ./quartile runs
# makes them. Needs psql of PostgreSQL 15 or later.
set -eu

fail() {
	echo "move-to-server: $1" >&2
	exit 1
}

[ $# -eq 1 ] || fail "found $# arguments; expected the folder of --data; name it."
cluster=$1/database
[ -f "$cluster/postmaster.pid" ] || fail "$cluster: found no server that is up; expected one; start ./quartile serve on it."
case ${QUARTILE_DATABASE_URL:-} in
jdbc:postgresql://*) ;;
*) fail "QUARTILE_DATABASE_URL: found no address; expected one like jdbc:postgresql://host:5432/database; set it." ;;
esac
port=$(sed -n 4p "$cluster/postmaster.pid")

from() {
	PGPASSWORD=$(cat "$cluster/quartile-password") psql -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$port" -U quartile -d quartile "$@"
}

# What the driver alone knows of stands after a question mark.
address=${QUARTILE_DATABASE_URL#jdbc:}
to() {
	PGUSER=${QUARTILE_DATABASE_USERNAME:-} PGPASSWORD=${QUARTILE_DATABASE_PASSWORD:-} psql -X -q -v ON_ERROR_STOP=1 "${address%%\?*}" "$@"
}

schema="SELECT string_agg(version || ' ' || checksum, ',' ORDER BY installed_rank) FROM flyway_schema_history"
[ "$(from -At -c "$schema")" = "$(to -At -c "$schema")" ] ||
	fail "found other tables on the server than in $cluster; expected those of the same Quartile; let ./quartile runs make them there."
[ "$(to -At -c 'SELECT count(*) FROM batch_job_instance')" = 0 ] ||
	fail "found runs on the server already; expected a database that nobody has used; name a new one."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Tables after those that they refer to, each with its columns but for computed ones.
from -At -F ' ' -c "
	WITH RECURSIVE own AS (
		SELECT oid FROM pg_class
		WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'flyway_schema_history'),
	deep(oid, depth) AS (
		SELECT oid, 0 FROM own
		UNION
		SELECT c.conrelid, depth + 1 FROM deep JOIN pg_constraint c
			ON c.contype = 'f' AND c.confrelid = deep.oid AND c.conrelid <> c.confrelid)
	SELECT oid::regclass, (
		SELECT string_agg(quote_ident(attname), ',' ORDER BY attnum) FROM pg_attribute
		WHERE attrelid = deep.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '')
	FROM deep GROUP BY oid ORDER BY max(depth), 1" >"$work/tables"

# One transaction on either side: all of it arrives, or nothing.
{
	echo 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;'
	while read -r table columns; do
		printf '%s\n' "\\copy $table ($columns) TO '$work/$table.copy'"
	done <"$work/tables"
	echo 'COMMIT;'
} >"$work/out.sql"
from -f "$work/out.sql"

# Numbers go on where they were.
from -At -c "
	SELECT format('SELECT setval(%L, %s, %L);', sequencename, coalesce(last_value, start_value), last_value IS NOT NULL)
	FROM pg_sequences WHERE schemaname = 'public'" >"$work/sequences.sql"
{
	echo 'BEGIN;'
	while read -r table columns; do
		printf '%s\n' "\\copy $table ($columns) FROM '$work/$table.copy'"
	done <"$work/tables"
	cat "$work/sequences.sql"
	echo 'COMMIT;'
	echo 'ANALYZE;'
} >"$work/in.sql"
to -f "$work/in.sql" >/dev/null

while read -r table columns; do
	[ "$(from -At -c "SELECT count(*) FROM $table")" = "$(to -At -c "SELECT count(*) FROM $table")" ] ||
		fail "$table: found other rows on the server than in $cluster; expected the same; see who else writes there."
done <"$work/tables"
echo "Moved $(wc -l <"$work/tables") tables. From now on name the server in the environment of every command."
