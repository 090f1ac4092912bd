package uk.quartile.database;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that this process runs on. */
public final class Machine {

	private Machine() {
	}

	/** As it calls itself. */
	public static String name() {
		try {
			// Without asking a name server, which can take long.
			Path name = Path.of("/proc/sys/kernel/hostname");
			return Files.exists(name) ? Files.readString(name).strip() : InetAddress.getLocalHost().getHostName();
		}
		catch (IOException ex) {
			return "an unknown machine";
		}
	}

}
