package uk.quartile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The launcher itself, in a checkout of its own, with a JDK and a Maven that only
 * pretend.
 */
@Timeout(60)
class LauncherTests {

	private static final String JAVA = """
			#!/bin/sh
			case "$*" in
			*jarmode=tools*)
				for each; do [ "${last:-}" = --destination ] && mkdir -p "$each" && echo >"$each/quartile-1-console.jar" && echo >"$each/quartile-1-commands.jar"; last=$each; done ;;
			*ArchiveClassesAtExit*) ;;
			*"console.jar serve"*)
				touch serving; while [ ! -e stop ]; do sleep 0.05; done ;;
			esac
			""";

	@TempDir
	private Path checkout;

	@BeforeEach
	void checkOut() throws IOException {
		Files.copy(Path.of("quartile"), this.checkout.resolve("quartile"));
		Files.createDirectories(this.checkout.resolve("src/main"));
		Files.createDirectories(this.checkout.resolve("reports/templates"));
		Files.createFile(this.checkout.resolve("pom.xml"));
		Files.createDirectories(this.checkout.resolve("jdk/bin"));
		Files.writeString(this.checkout.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
		script("jdk/bin/java", JAVA);
		script("jdk/bin/javac", "#!/bin/sh\n");
		script("jdk/bin/mvn",
				"#!/bin/sh\nmkdir -p target; echo >target/quartile-1-console.jar; echo >target/quartile-1-commands.jar\n");
	}

	@Test
	void keepsTheJarsOfARunningServerThroughEveryBuild() throws Exception {
		Process server = start("serve");
		while (server.isAlive() && Files.notExists(this.checkout.resolve("serving"))) {
			Thread.sleep(20);
		}
		String first = apps().get(0);
		buildAnew();
		buildAnew();
		buildAnew();
		assertThat(apps()).hasSize(3).contains(first);
		assertThat(this.checkout.resolve("target/launch").resolve(first).resolve("quartile.jar")).exists();
		Files.createFile(this.checkout.resolve("stop"));
		assertThat(server.waitFor()).isZero();
		buildAnew();
		assertThat(apps()).hasSize(2).doesNotContain(first);
	}

	private void buildAnew() throws Exception {
		Path source = this.checkout.resolve("src/main/Source.java");
		Files.writeString(source, "");
		Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusMillis(20)));
		Thread.sleep(30);
		List<String> before = apps();
		assertThat(start("--version").waitFor()).isZero();
		assertThat(apps()).isNotEqualTo(before);
	}

	private List<String> apps() throws IOException {
		try (Stream<Path> apps = Files.list(this.checkout.resolve("target/launch"))) {
			return apps.map((each) -> each.getFileName().toString())
				.filter((name) -> name.startsWith("app-"))
				.sorted()
				.toList();
		}
	}

	private Process start(String... arguments) throws IOException {
		List<String> command = Stream.concat(Stream.of("./quartile"), Stream.of(arguments)).toList();
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.checkout.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.checkout.resolve("said").toFile());
		builder.environment().put("JAVA_HOME", this.checkout.resolve("jdk").toString());
		builder.environment().put("PATH", this.checkout.resolve("jdk/bin") + ":" + System.getenv("PATH"));
		return builder.start();
	}

	private void script(String name, String text) throws IOException {
		Path file = Files.writeString(this.checkout.resolve(name), text);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

}
