package uk.quartile.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import uk.quartile.database.Database;
import uk.quartile.database.DatabaseException;
import uk.quartile.database.RunLock;
import uk.quartile.database.Schema;
import uk.quartile.database.Vitals;
import uk.quartile.run.PastRun;
import uk.quartile.run.context.Contexts;
import uk.quartile.run.context.Databases;

/** How the database is, and what it knows of past runs. */
final class DatabaseCheck {

	/** That Quartile needs at once. */
	private static final int CONNECTIONS = 8;

	/** An answer that takes longer makes runs long, which ask many thousand times. */
	private static final Duration SLOW = Duration.ofMillis(5);

	private static final Duration APART = Duration.ofSeconds(5);

	private final Path data;

	private final Map<String, String> environment;

	private final Clock clock;

	private final List<Diagnosis> diagnoses = new ArrayList<>();

	private Optional<PastRun> last = Optional.empty();

	DatabaseCheck(Path data, Map<String, String> environment, Clock clock) {
		this.data = data;
		this.environment = environment;
		this.clock = clock;
	}

	/** All that is to be said. */
	List<Diagnosis> examine(String user) {
		try {
			if (!Databases.isServer(this.environment) && isOutOfReach(user)) {
				return this.diagnoses;
			}
			try (Database database = Databases.open(this.data, this.environment)) {
				if (vitals(database)) {
					schema(database);
				}
			}
		}
		catch (DatabaseException ex) {
			this.diagnoses.add(Diagnosis.wrong(String.valueOf(ex.getMessage())));
		}
		catch (IOException ex) {
			this.diagnoses.add(Diagnosis.wrong(this.data.resolve("database") + ": found that it can't be looked at ("
					+ ex.getMessage() + "); expected the right to; run it as the user whom it belongs to."));
		}
		return this.diagnoses;
	}

	/** The newest run, once it was examined. */
	Optional<PastRun> last() {
		return this.last;
	}

	/**
	 * An embedded database that isn't there is not made, and nobody else's is started.
	 */
	private boolean isOutOfReach(String user) throws IOException {
		Path cluster = this.data.resolve("database");
		if (!Files.exists(cluster)) {
			this.diagnoses
				.add(Diagnosis.well("Database: embedded, not made yet; the first run makes it in " + cluster + "."));
			return true;
		}
		String owner = FolderLook.owner(cluster);
		if (!owner.equals(user)) {
			this.diagnoses.add(Diagnosis.wrong(cluster + ": found a database that belongs to " + owner + ", and that "
					+ user + " asks; expected its owner, who alone can start it; run it as " + owner + "."));
			return true;
		}
		return false;
	}

	/** Whether its tables can be looked at. */
	private boolean vitals(Database database) {
		Vitals vitals = database.vitals(this.clock);
		String which = "Database: PostgreSQL " + vitals.version() + " in " + database.where() + ", "
				+ Amounts.bytes(vitals.size());
		boolean server = Databases.isServer(this.environment);
		this.diagnoses.add(Diagnosis.well(which + (server ? ", answers, and lets tables be made."
				: database.wasUp() ? ", up already for another process." : ", could be started.")));
		if (server) {
			this.diagnoses.add(connections(vitals.connectionsLeft()));
			this.diagnoses.add(speed(vitals.answersIn()));
			this.diagnoses.add(clocks(vitals.ahead()));
		}
		List<String> out = vitals.tablesOutOfReach();
		if (!out.isEmpty()) {
			this.diagnoses.add(Diagnosis.wrong("Rights: found " + Amounts.count(out.size(), "table")
					+ " that this user may not read or add to: " + Amounts.some(out)
					+ "; expected the owner of all; name that one by QUARTILE_DATABASE_USERNAME, or ALTER TABLE ... "
					+ "OWNER TO it."));
		}
		return out.isEmpty();
	}

	static Diagnosis connections(int left) {
		return (left < CONNECTIONS)
				? Diagnosis.wrong("Connections: found " + Math.max(left, 0) + " left; expected room for " + CONNECTIONS
						+ " of Quartile's; raise max_connections there, or the limit of the user or the database, or "
						+ "end other programs' connections.")
				: Diagnosis.well("Connections: " + CONNECTIONS + " of Quartile's have room.");
	}

	static Diagnosis speed(Duration answersIn) {
		String took = String.format(Locale.UK, "%.1f ms", answersIn.toNanos() / 1e6);
		return (answersIn.compareTo(SLOW) > 0)
				? Diagnosis.doubtful("Distance: found that the database takes " + took + " to answer; expected "
						+ SLOW.toMillis() + " at most, for a run asks many thousand times; run Quartile nearer to it.")
				: Diagnosis.well("Distance: the database answers within " + took + ".");
	}

	static Diagnosis clocks(Duration ahead) {
		return (ahead.abs().compareTo(APART) > 0)
				? Diagnosis.doubtful("Clocks: found this machine's " + Amounts.span(ahead)
						+ (ahead.isNegative() ? " behind" : " ahead of") + " the database's; expected " + "them within "
						+ APART.toSeconds() + " seconds, for what was received is told by its time; set both by NTP.")
				: Diagnosis.well("Clocks: this machine's and the database's agree.");
	}

	private void schema(Database database) {
		Schema.ToCome tables = Contexts.schema(database).toCome();
		if (!tables.made()) {
			this.diagnoses.add(Diagnosis.well("Tables: none yet; the first run makes them."));
			return;
		}
		this.diagnoses.add((tables.migrations() > 0)
				? Diagnosis.doubtful("Tables: found those of an older Quartile"
						+ (tables.program().isEmpty() ? "" : " " + tables.program()) + ", short of "
						+ Amounts.count(tables.migrations(), "migration")
						+ "; expected a back-up before the next command alters them, after which the older one refuses "
						+ "them; see \"Upgrade\" in docs/operations.md.")
				: Diagnosis.well("Tables: as this Quartile has them."));
		this.last = PastRun.last(database);
		this.diagnoses.add(run(this.last, new RunLock(database).holder(), this.clock.instant()));
	}

	/** What is said of the newest run. */
	static Diagnosis run(Optional<PastRun> last, Optional<String> holder, Instant now) {
		if (last.isEmpty()) {
			return Diagnosis.well("Last run: none yet; ./quartile run makes the first."
					+ holder.map((each) -> " The right to run is held " + each + ".").orElse(""));
		}
		PastRun run = last.get();
		String began = "number " + run.number() + ", begun " + Amounts.span(Duration.between(run.began(), now))
				+ " ago,";
		if (run.ended().equals(PastRun.OPEN)) {
			return holder.map((each) -> Diagnosis.well("Last run: " + began + " is still going on, " + each + "."))
				.orElseGet(() -> Diagnosis.doubtful("Last run: found that " + began + " was killed; expected it to end "
						+ "by itself; see the machine's own log for why; the next ./quartile run goes on where it was."));
		}
		if (run.ended().equals(PastRun.DONE)) {
			return Diagnosis.well("Last run: " + began + " is done."
					+ holder.map((each) -> " Another is being prepared, " + each + ".").orElse(""));
		}
		String found = "Last run: found that " + began + " ended as '" + run.ended() + "'; expected 'done'; ";
		return run.ended().equals(PastRun.INTERRUPTED)
				? Diagnosis.doubtful(found + "the next ./quartile run goes on where it was.")
				: Diagnosis.wrong(found + "./quartile run tries again, and says why if it fails again.");
	}

}
