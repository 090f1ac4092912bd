package uk.quartile.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServerCommandsTests {

	@TempDir
	private Path folder;

	// Ctrl-C goes to every process in the terminal's foreground group. It once cancelled
	// the statement that makes the database, in a cluster that was then taken for whole.
	@Test
	void keepsProgramsOutOfTheReachOfCtrlC() throws IOException {
		Path bin = Files.createDirectories(this.folder.resolve("bin"));
		Path probe = Files.writeString(bin.resolve("probe"),
				"#!/bin/sh\n" + "echo $$ $(cut -d ' ' -f 5 /proc/$$/stat)\n");
		Files.setPosixFilePermissions(probe, PosixFilePermissions.fromString("rwxr-xr-x"));
		Path log = this.folder.resolve("log");
		new ServerCommands(this.folder, log).run(List.of("probe"));
		String[] process = Files.readAllLines(log).get(0).split(" ");
		assertThat(process[1]).as("process group").isEqualTo(process[0]);
	}

}
