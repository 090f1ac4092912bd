package uk.quartile.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the embedded server is told, beside PostgreSQL's own defaults. */
final class ServerSettings {

	static final String FILE = "quartile.conf";

	private static final String HEAD = "# Written by Quartile at each start, on ";

	private static final String SETTINGS = """
			listen_addresses = '127.0.0.1'
			unix_socket_directories = ''
			port = %d
			max_connections = 50

			# What is committed lasts.
			fsync = on
			synchronous_commit = on
			full_page_writes = on

			# A small server on a machine that has other work.
			shared_buffers = 64MB
			work_mem = 32MB
			maintenance_work_mem = 64MB
			max_parallel_workers_per_gather = 0
			io_method = sync
			jit = off
			wal_level = minimal
			max_wal_senders = 0
			max_logical_replication_workers = 0
			max_wal_size = 512MB

			# A query whose client was killed ends with it, and its locks too.
			client_connection_check_interval = 500ms

			timezone = 'UTC'
			log_timezone = 'UTC'
			log_min_messages = warning
			log_checkpoints = off
			""";

	private ServerSettings() {
	}

	static void write(Path cluster, int port) throws IOException {
		Files.writeString(cluster.resolve(FILE), head() + SETTINGS.formatted(Math.max(port, 1)));
	}

	/** Whether the settings were last written on this machine. */
	static boolean writtenHere(Path cluster) throws IOException {
		return Files.readString(cluster.resolve(FILE)).startsWith(head());
	}

	private static String head() {
		return HEAD + Machine.name() + ".\n";
	}

	/** A port of the loopback address that nobody listened on a moment ago. */
	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }))) {
			return socket.getLocalPort();
		}
	}

}
