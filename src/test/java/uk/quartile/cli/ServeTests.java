package uk.quartile.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;

/** A server in a process of its own, as an operator starts it. */
@Timeout(240)
class ServeTests {

	@TempDir
	private Path folder;

	@Test
	void runsAgainAfterItsDatabaseDied() throws Exception {
		Path region = sample("* * * * * *");
		Path data = this.folder.resolve("data");
		CommandProcess server = serve(region);
		try {
			await(server, " Nothing to do ", 0);
			Path file = data.resolve("database/postmaster.pid");
			String postgres = Files.readAllLines(file).get(0);
			ProcessHandle.of(Long.parseLong(postgres)).orElseThrow().destroyForcibly();
			while (server.process().isAlive() && number(file, postgres).equals(postgres)) {
				Thread.sleep(20);
			}
			await(server, " Nothing to do ", server.out().length());
		}
		finally {
			server.process().destroy();
			assertThat(server.exitStatus()).as(server.err() + server.out()).isZero();
		}
	}

	@Test
	void goesOnAtTheNextStartWithARunThatItsEndInterrupted() throws Exception {
		Path region = sample("* * * * * *");
		CommandProcess first = serve(region);
		await(first, "Run begins.", 0);
		first.process().destroy();
		assertThat(first.exitStatus()).as(first.err()).isZero();
		assertThat(first.out()).endsWith("Stopped.\n").doesNotContain("Run finished");
		CommandProcess second = serve(sample("0 0 2 * * *"));
		await(second, "Run finished", 0);
		second.process().destroy();
		assertThat(second.exitStatus()).as(second.err()).isZero();
		assertThat(second.out()).containsOnlyOnce("Run begins.");
		assertThat(this.folder.resolve("data/database/postmaster.pid")).doesNotExist();
	}

	@Test
	void answersAndEndsWell() throws Exception {
		CommandProcess server = serve(sample("0 0 2 * * *"));
		await(server, "Console at ", 0);
		String address = server.out().replaceAll("(?s).*Console at (http://127.0.0.1:\\d+)\\..*", "$1");
		HttpResponse<String> health = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address + "/actuator/health")).build(),
					HttpResponse.BodyHandlers.ofString());
		assertThat(health.body()).isEqualTo("{\"groups\":[\"liveness\"],\"status\":\"UP\"}");
		assertThat(server.out()).containsPattern(
				"First user: administrator, password [a-z2-9-]{23}\\. It is shown this once, and has to be changed");
		server.process().destroy();
		assertThat(server.exitStatus()).as(server.err()).isZero();
		assertThat(server.out().lines()).last()
			.asString()
			.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d Stopped\\.");
		assertThat(this.folder.resolve("data/database/postmaster.pid")).doesNotExist();
	}

	@Test
	void saysThatThePortIsTaken() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			CommandProcess server = CommandProcess
				.start(Map.of(), "serve", "--port", String.valueOf(taken.getLocalPort()), "--data",
						this.folder.resolve("data").toString())
				.ended();
			assertThat(server.err()).isEqualTo("--port: found that another program has port " + taken.getLocalPort()
					+ "; expected a free one; stop that program, or name another port, as in --port 8081.\n");
			assertThat(server.exitStatus()).isEqualTo(1);
		}
	}

	private Path sample(String cron) throws IOException {
		Path region = this.folder.resolve("region");
		if (Files.notExists(region)) {
			SampleRegion.write(region, 4, 5);
		}
		Path settings = region.resolve("jobs/quarterly-benchmarking.yml");
		Files.writeString(settings,
				Files.readString(settings).replaceFirst("(?m)^  cron: .*$", "  cron: '" + cron + "'"));
		return region;
	}

	private CommandProcess serve(Path region) throws IOException {
		return CommandProcess.start(Map.of(), "serve", "--port", "0", "--input", region.resolve("input").toString(),
				"--jobs", region.resolve("jobs").toString(), "--data", this.folder.resolve("data").toString(),
				"--output", this.folder.resolve("output").toString());
	}

	private static String number(Path file, String otherwise) throws IOException {
		try {
			return Files.readAllLines(file).get(0);
		}
		catch (NoSuchFileException ex) {
			return otherwise;
		}
	}

	private static void await(CommandProcess server, String words, int from) throws InterruptedException {
		while (server.process().isAlive() && server.out().indexOf(words, from) < 0) {
			Thread.sleep(50);
		}
	}

}
