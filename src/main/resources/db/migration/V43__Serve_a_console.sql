-- Who may use the console, and what was done there. Written by console.users alone.

CREATE TABLE console_user (
	version bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	name text COLLATE "C" NOT NULL CHECK (name ~ '^[a-z0-9][a-z0-9@._-]{0,99}$'),
	password text NOT NULL,
	role text COLLATE "C" NOT NULL CHECK (role IN ('viewer', 'authority', 'analyst', 'administrator')),
	authority text COLLATE "C" NOT NULL,
	must_change_password boolean NOT NULL,
	closed boolean NOT NULL,
	changed_at timestamptz NOT NULL,
	changed_by text COLLATE "C" NOT NULL,
	CHECK ((authority <> '') = (role = 'authority'))
);
COMMENT ON TABLE console_user IS 'Grain: one version of a user of the console; the newest counts. password is encoded, with the way it was encoded in front; '
	'authority is the code of the one whose returns and documents a user of that role sees, and blank for other roles.';
CREATE INDEX ON console_user (name, version DESC);

CREATE TABLE audit_entry (
	entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	at timestamptz NOT NULL,
	who text COLLATE "C" NOT NULL,
	did text COLLATE "C" NOT NULL,
	what text COLLATE "C" NOT NULL,
	came_from text COLLATE "C" NOT NULL
);
COMMENT ON TABLE audit_entry IS 'Grain: one thing that somebody did, saw or downloaded at the console, or tried to. who is a name as typed for a login that '
	'failed; what is the address asked for, with what came of it; came_from is the network address. Nothing in it is ever changed or removed.';
CREATE INDEX ON audit_entry (who, at);
CREATE INDEX ON audit_entry (did, at);

CREATE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'audit_entry: found an attempt to change or remove what was done; expected only more of it';
END $$;
CREATE TRIGGER keep_audit BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
	FOR EACH STATEMENT EXECUTE FUNCTION keep_audit();

-- Runs to come: the columns are those of db-scheduler, which alone writes them.

CREATE TABLE scheduled_tasks (
	task_name text NOT NULL,
	task_instance text NOT NULL,
	task_data bytea,
	execution_time timestamptz NOT NULL,
	picked boolean NOT NULL,
	picked_by text,
	last_success timestamptz,
	last_failure timestamptz,
	consecutive_failures integer,
	last_heartbeat timestamptz,
	version bigint NOT NULL,
	priority smallint,
	PRIMARY KEY (task_name, task_instance)
);
COMMENT ON TABLE scheduled_tasks IS 'Grain: one run to come or going on: the nightly one, and those that somebody asked for.';
CREATE INDEX ON scheduled_tasks (execution_time);
CREATE INDEX ON scheduled_tasks (last_heartbeat);

CREATE TABLE scheduled_run (
	run bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	asked_by text COLLATE "C" NOT NULL,
	arguments text COLLATE "C" NOT NULL,
	server text COLLATE "C" NOT NULL,
	began_at timestamptz NOT NULL,
	ended_at timestamptz NOT NULL,
	exit_status integer NOT NULL,
	attempt integer NOT NULL CHECK (attempt > 0),
	words text NOT NULL
);
COMMENT ON TABLE scheduled_run IS 'Grain: one run that a server started, once it has ended. asked_by is blank for the nightly one; arguments are those of the '
	'command, a line each; attempt counts on from one where the run before failed; words are what the run said. Written by schedule alone.';
