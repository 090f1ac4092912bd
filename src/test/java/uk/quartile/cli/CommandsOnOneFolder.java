package uk.quartile.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.database.Database;

/** Tests of commands, typed one after the other, that share input, output and data. */
abstract class CommandsOnOneFolder {

	@TempDir
	Path folder;

	/** Held open, so that the commands needn't start it each. */
	private Database database;

	@BeforeEach
	void open() {
		this.database = Database.embedded(this.folder.resolve("data"));
	}

	@AfterEach
	void close() {
		this.database.close();
	}

	/** Types a command, with the folders beside. */
	final Typed command(String... arguments) {
		return command(Clock.systemUTC(), arguments);
	}

	/** The same, when a clock says it is. */
	final Typed command(Clock clock, String... arguments) {
		return Typed.command(clock,
				Stream
					.concat(Stream.of(arguments),
							Stream.of("input", "jobs", "output", "data")
								.flatMap((each) -> Stream.of("--" + each, this.folder.resolve(each).toString())))
					.toArray(String[]::new));
	}

}
