package uk.quartile.console;

import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;

import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.console.users.Accounts;
import uk.quartile.database.Database;
import uk.quartile.database.DatabaseException;
import uk.quartile.domain.Refusal;
import uk.quartile.program.Program;
import uk.quartile.run.Failure;
import uk.quartile.run.Interruption;
import uk.quartile.run.Request;
import uk.quartile.run.context.Databases;
import uk.quartile.schedule.ServerLog;

/** Serves pages and does runs, until it is told to stop. */
public final class Console {

	/** How often it is looked whether the database and the program are still there. */
	private static final Duration ROUND = Duration.ofSeconds(5);

	private final Request.Folders folders;

	private final int port;

	private final Clock clock;

	private final ServerLog log;

	/**
	 * A console to come.
	 * @param folders where things lie
	 * @param port at 127.0.0.1; 0 for one that is free
	 * @param clock of the schedule
	 * @param log for whoever watches the process
	 */
	public Console(Request.Folders folders, int port, Clock clock, ServerLog log) {
		this.folders = folders;
		this.port = port;
		this.clock = clock;
		this.log = log;
	}

	/**
	 * Serves until the interruption, or until something breaks that stays broken as long
	 * as this process does: then whoever watches over it may start another.
	 * @return whether it ended because it was told to
	 * @throws uk.quartile.catalogue.reading.FaultyCatalogueException if {@code jobs/} has
	 * faults at the beginning; later they only fail the run
	 * @throws DatabaseException if there is no database to be had at the beginning
	 * @throws Refusal if the port is taken
	 */
	public boolean serve(Interruption interruption) {
		var zone = CatalogueFiles.load(this.folders.jobs(), this.folders.input(), this.clock)
			.catalogue()
			.settings()
			.schedule()
			.zone();
		Path data = this.folders.data();
		while (!interruption.requested()) {
			try (Database database = Databases.open(data); ConfigurableApplicationContext context = start(database)) {
				context.getBean(Accounts.class)
					.first()
					.ifPresent(
							(password) -> this.log.say(
									"First user: administrator, password " + password
											+ ". It is shown this once, and has to be changed at the first login.",
									zone));
				this.log.say("Console at " + context.getEnvironment().getProperty("console.address") + ".", zone);
				while (!interruption.await(ROUND)) {
					if (!Program.isInPlace()) {
						this.log.say("Ended: the program was taken away or replaced; start it anew.", zone);
						return false;
					}
					if (hasMoved(database, data)) {
						break;
					}
				}
			}
		}
		this.log.say("Stopped.", zone);
		return true;
	}

	private ConfigurableApplicationContext start(Database database) {
		try {
			return ConsoleContext.start(database, this.port,
					Map.of("folders", this.folders, "clock", this.clock, "log", this.log));
		}
		catch (RuntimeException ex) {
			for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
				if (cause instanceof BindException) {
					throw new Refusal("--port: found that another program has port " + this.port
							+ "; expected a free one; stop that program, or name another port, as in --port 8081.");
				}
			}
			throw ex;
		}
	}

	/**
	 * Whether the database is at another address now: an embedded one that died is
	 * started anew by whoever looks first.
	 */
	private static boolean hasMoved(Database database, Path data) {
		try (Database now = Databases.open(data)) {
			return !now.getJdbcUrl().equals(database.getJdbcUrl());
		}
		catch (DatabaseException ex) {
			if (Failure.isForGood(ex)) {
				throw ex;
			}
			return false;
		}
	}

}
