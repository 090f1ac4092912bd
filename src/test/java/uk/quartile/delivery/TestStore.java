package uk.quartile.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server that speaks S3 and checks signatures, in a process of its own; a bucket is a
 * folder, and an object a file in it. Its parts are none of the program's: the build
 * names them in a file.
 */
final class TestStore implements AutoCloseable {

	static final String KEY = "collector";

	static final String SECRET = "not-to-be-told";

	private static final Path PARTS = Path.of("target/s3proxy.classpath");

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Process process;

	private final int port;

	private final Path folder;

	private TestStore(Process process, int port, Path folder) {
		this.process = process;
		this.port = port;
		this.folder = folder;
	}

	/** Starts it. */
	static TestStore start(Path folder) throws Exception {
		assertThat(PARTS).as("parts of the store, which mvn generate-test-resources names").exists();
		int port = free();
		Path buckets = Files.createDirectories(folder.resolve("buckets"));
		Path settings = Files.writeString(folder.resolve("s3proxy.conf"), """
				s3proxy.endpoint=http://127.0.0.1:%d
				s3proxy.authorization=aws-v2-or-v4
				s3proxy.identity=%s
				s3proxy.credential=%s
				jclouds.provider=filesystem-nio2
				jclouds.identity=any
				jclouds.credential=any
				jclouds.filesystem.basedir=%s
				""".formatted(port, KEY, SECRET, buckets));
		Path quiet = Files.writeString(folder.resolve("logback.xml"), "<configuration/>");
		Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlogback.configurationFile=" + quiet, "-cp",
				Files.readString(PARTS), "org.gaul.s3proxy.Main", "--properties", settings.toString()))
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("s3proxy.txt").toFile())
			.start();
		TestStore store = new TestStore(process, port, buckets);
		store.await(folder.resolve("s3proxy.txt"));
		return store;
	}

	private static int free() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private void await(Path said) throws Exception {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end && this.process.isAlive()) {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
				return;
			}
			catch (IOException ex) {
				Thread.sleep(50);
			}
		}
		close();
		throw new IllegalStateException("the store didn't start; it said: " + Files.readString(said));
	}

	String endpoint() {
		return "http://127.0.0.1:" + this.port;
	}

	/** The folder of a new bucket. */
	Path bucket(String name) throws IOException {
		return Files.createDirectories(this.folder.resolve(name));
	}

	@Override
	public void close() {
		this.process.destroy();
	}

}
