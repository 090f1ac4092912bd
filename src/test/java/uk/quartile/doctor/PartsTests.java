package uk.quartile.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of a machine that no test can be run on. */
class PartsTests {

	private static final long MIB = 1L << 20;

	@TempDir
	private Path folder;

	@Test
	void saysThatJavaMayKeepTooLittle() {
		assertThat(JavaAndMachine.java("17.0.15 by Debian", 64 * MIB)).isEqualTo(Diagnosis.doubtful(
				"Java: found version 17.0.15 by Debian, which may keep no more than 67.1 MB of objects; expected 268.4 MB "
						+ "at least; start it by ./quartile, or raise -Xmx."));
	}

	@Test
	void saysThatThereIsTooLittleMemory() {
		assertThat(JavaAndMachine.memory(512 * MIB)).isEqualTo(Diagnosis.doubtful(
				"Memory: found 536.9 MB; expected 805.3 MB at least, for a run beside its embedded database; raise the "
						+ "machine's or the container's limit, or name a server by QUARTILE_DATABASE_URL."));
		assertThat(JavaAndMachine.memory(1024 * MIB))
			.isEqualTo(Diagnosis.well("Memory: the machine, or its container, has 1.1 GB."));
	}

	@Test
	void saysThatNamesOfFilesAreNotUtf8() {
		assertThat(JavaAndMachine.namesOfFiles("ANSI_X3.4-1968")).isEqualTo(Diagnosis.doubtful(
				"Locale: found that names of files are read as ANSI_X3.4-1968; expected UTF-8, or files with other letters "
						+ "in their names can't be read; start it by ./quartile, or set LC_ALL=C.UTF-8."));
	}

	@Test
	void saysThatTimeZonesAreOld() {
		assertThat(JavaAndMachine.timeZones("2021a", Year.of(2026))).isEqualTo(Diagnosis.doubtful(
				"Time zones: found Java's rules of 2021a; expected none older than 3 years, or the schedule may go by clock "
						+ "changes that are no more; update the JDK."));
		assertThat(JavaAndMachine.timeZones("2023c", Year.of(2026)).condition()).isEqualTo(Condition.WELL);
	}

	@Test
	void saysThatADiskIsNearlyFull() {
		assertThat(DiskCheck.of(Path.of("out"), 20 * MIB, 0, 0, "")).isEqualTo(Diagnosis.wrong(
				"out: found 21.0 MB free; expected 67.1 MB at least; make room on that disk, or name a folder on another."));
		assertThat(DiskCheck.of(Path.of("out"), 80 * MIB, 100 * MIB, 1000 * MIB, "; the last run wrote 104.9 MB"))
			.isEqualTo(Diagnosis.wrong("out: found 83.9 MB free; the last run wrote 104.9 MB; expected 104.9 MB at "
					+ "least; make room on that disk, or name a folder on another."));
		assertThat(DiskCheck.of(Path.of("out"), 200 * MIB, 100 * MIB, 1000 * MIB, "")).isEqualTo(Diagnosis
			.doubtful("out: found 209.7 MB free; expected 1.0 GB to be safe; make room on that disk soon."));
	}

	@Test
	void countsWhatTheLastRunWrote() throws IOException {
		Path old = Files.write(this.folder.resolve("old"), new byte[3_000_000]);
		Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.from(Instant.EPOCH));
		Files.write(this.folder.resolve("new"), new byte[2_000_000]);
		assertThat(DiskCheck.output(this.folder, Optional.of(Instant.EPOCH.plusSeconds(1))).sentence())
			.endsWith(" GB free; the last run wrote 2.0 MB.");
	}

	@Test
	void saysThatADatabaseIsFarAway() {
		assertThat(DatabaseCheck.speed(Duration.ofMillis(21))).isEqualTo(Diagnosis.doubtful(
				"Distance: found that the database takes 21.0 ms to answer; expected 5 at most, for a run asks many "
						+ "thousand times; run Quartile nearer to it."));
	}

	@Test
	void saysAmountsAsAPersonDoes() {
		assertThat(Amounts.span(Duration.ofSeconds(-40))).isEqualTo("40 seconds");
		assertThat(Amounts.span(Duration.ofMinutes(119))).isEqualTo("119 minutes");
		assertThat(Amounts.span(Duration.ofHours(47))).isEqualTo("47 hours");
		assertThat(Amounts.span(Duration.ofHours(49))).isEqualTo("2 days");
		assertThat(Amounts.some(java.util.List.of("a", "b", "c", "d"))).isEqualTo("a, b, c and 1 other");
	}

}
