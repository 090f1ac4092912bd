package uk.quartile.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another process that uses an embedded database until it is told to end, or killed. */
final class DatabaseUser implements AutoCloseable {

	private final Process process;

	private final String url;

	private DatabaseUser(Process process, String url) {
		this.process = process;
		this.url = url;
	}

	public static void main(String[] args) throws IOException {
		try (EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(args[0]), Path.of(args[1]))) {
			System.out.println(database.url());
			System.in.read();
		}
	}

	static DatabaseUser start(Path data, Path programs) throws IOException {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xshare:auto",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), DatabaseUser.class.getName(),
				data.toString(), programs.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		return new DatabaseUser(process,
				new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine());
	}

	String url() {
		return this.url;
	}

	/** As kill -9 does. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws IOException, InterruptedException {
		if (this.process.isAlive()) {
			this.process.getOutputStream().close();
			if (!this.process.waitFor(20, TimeUnit.SECONDS)) {
				throw new IllegalStateException("still alive");
			}
		}
	}

}
