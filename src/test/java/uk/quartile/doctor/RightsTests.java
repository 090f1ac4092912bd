package uk.quartile.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Rights, which a process without root's is asked for. */
class RightsTests {

	private static final boolean ROOT = System.getProperty("user.name").equals("root");

	private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

	@TempDir
	private Path folder;

	public static void main(String[] arguments) {
		FoldersCheck check = new FoldersCheck("this user");
		System.out.println(check.read("--input", Path.of(arguments[0])).sentence());
		check.written("--output", Path.of(arguments[0]), true).forEach((each) -> System.out.println(each.sentence()));
	}

	@AfterEach
	void giveBack() throws IOException {
		mode("rwx------");
	}

	@Test
	void saysWhatThisUserMayNotWriteNorList() throws Exception {
		Path secret = Files.writeString(this.folder.resolve("secret.csv"), "x");
		Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
		mode("r-xr-xr-x");
		assertThat(said()).containsExactly(
				this.folder + ": found 1 file or folders that this user can't read: secret.csv; expected all to be "
						+ "readable; mend their permissions, or take them away.",
				this.folder
						+ ": found that this user may not write there; expected a folder that it may write to; see to "
						+ "that, or name another with --output.");
		mode("---------");
		assertThat(said()).startsWith(this.folder
				+ ": found that this user can't list it (access denied); expected the right to; mend its permissions.");
	}

	private void mode(String permissions) throws IOException {
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString(permissions));
	}

	private List<String> said() throws Exception {
		List<String> command = new ArrayList<>();
		Path classes = Path.of("target").toAbsolutePath();
		if (ROOT) {
			assumeTrue(Files.isExecutable(SETPRIV) && reachable(classes), "nobody can't run the classes in " + classes);
			command.addAll(List.of(SETPRIV.toString(), "--reuid=65534", "--regid=65534", "--clear-groups"));
		}
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
				"-cp", classes.resolve("classes") + ":" + classes.resolve("test-classes"), RightsTests.class.getName(),
				this.folder.toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
	}

	private static boolean reachable(Path folder) throws IOException {
		for (Path above = folder; above != null; above = above.getParent()) {
			if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(above)).endsWith("x")) {
				return false;
			}
		}
		return true;
	}

}
