package uk.quartile.doctor;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;

import uk.quartile.domain.Readers;
import uk.quartile.domain.Refusal;
import uk.quartile.packs.Packs;
import uk.quartile.program.Program;

/** The program, Java, and what of the machine belongs to no folder. */
final class JavaAndMachine {

	/** Bytes that the heap needs at least; the launcher gives it 288 MiB. */
	static final long LEAST_HEAP = 256L << 20;

	/**
	 * Bytes that a run with its embedded database needs at least: docs/operations.md has
	 * what was measured.
	 */
	static final long LEAST_MEMORY = 768L << 20;

	/** Years after which governments have changed their clocks somewhere. */
	private static final int OLDEST_ZONES = 3;

	private JavaAndMachine() {
	}

	static Diagnosis program() {
		Program program = Program.current();
		String which = "Quartile: version " + program.version() + ", of the sources "
				+ program.fingerprint().substring(0, 12);
		return Program.isInPlace() ? Diagnosis.well(which + ".") : Diagnosis
			.wrong(which + ": found that its files were taken away or replaced; expected them to stay; start it anew.");
	}

	static Diagnosis java() {
		return java(System.getProperty("java.version") + " by " + System.getProperty("java.vendor"),
				Runtime.getRuntime().maxMemory());
	}

	static Diagnosis java(String version, long heap) {
		return (heap < LEAST_HEAP)
				? Diagnosis.doubtful("Java: found version " + version + ", which may keep no more than "
						+ Amounts.bytes(heap) + " of objects; expected " + Amounts.bytes(LEAST_HEAP)
						+ " at least; start it by ./quartile, or raise -Xmx.")
				: Diagnosis
					.well("Java: version " + version + ", which may keep " + Amounts.bytes(heap) + " of objects.");
	}

	/** A container's limit counts as the machine's. */
	static Diagnosis memory() {
		return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
				? memory(machine.getTotalMemorySize())
				: Diagnosis.well("Memory: this Java can't tell how much there is.");
	}

	static Diagnosis memory(long bytes) {
		return (bytes < LEAST_MEMORY)
				? Diagnosis.doubtful("Memory: found " + Amounts.bytes(bytes) + "; expected "
						+ Amounts.bytes(LEAST_MEMORY)
						+ " at least, for a run beside its embedded database; raise the machine's or the container's "
						+ "limit, or name a server by QUARTILE_DATABASE_URL.")
				: Diagnosis.well("Memory: the machine, or its container, has " + Amounts.bytes(bytes) + ".");
	}

	/** By which Java reads and writes the names of files. */
	static Diagnosis namesOfFiles() {
		return namesOfFiles(System.getProperty("sun.jnu.encoding", "unknown"));
	}

	static Diagnosis namesOfFiles(String encoding) {
		return encoding.equals("UTF-8") ? Diagnosis.well("Locale: names of files are UTF-8.")
				: Diagnosis.doubtful("Locale: found that names of files are read as " + encoding
						+ "; expected UTF-8, or files with other letters in their names can't be read; start it by "
						+ "./quartile, or set LC_ALL=C.UTF-8.");
	}

	static Diagnosis timeZones(Clock clock) {
		return timeZones(ZoneRulesProvider.getVersions("Europe/London").lastKey(),
				Year.of(clock.instant().atOffset(ZoneOffset.UTC).getYear()));
	}

	/**
	 * The same of a version.
	 * @param version such as {@code 2025b}
	 */
	static Diagnosis timeZones(String version, Year now) {
		String year = version.replaceAll("\\D.*", "");
		return (!year.isEmpty() && now.getValue() - Integer.parseInt(year) > OLDEST_ZONES) ? Diagnosis
			.doubtful("Time zones: found Java's rules of " + version + "; expected none older than " + OLDEST_ZONES
					+ " years, or the schedule may go by clock changes that are no more; update " + "the JDK.")
				: Diagnosis.well("Time zones: Java's rules are those of " + version + ".");
	}

	/** Who else may read what small numbers stand in. */
	private static Diagnosis readers() {
		try {
			return Diagnosis.well(
					"Readers: the restricted edition, receipts and log are for " + switch (Readers.ofTheEnvironment()) {
						case OWNER -> "their owner alone.";
						case GROUP -> "their owner and group.";
						case EVERYONE -> "whomever the machine's own settings let.";
					});
		}
		catch (Refusal ex) {
			return Diagnosis.wrong(String.valueOf(ex.getMessage()));
		}
	}

	/** By setting a page that nobody sees. */
	static Diagnosis fonts() {
		try {
			Packs.setTrialPage();
			return Diagnosis.well("Fonts: a trial page could be set.");
		}
		catch (RuntimeException | LinkageError | InternalError ex) {
			Throwable root = ex;
			while (root.getCause() != null) {
				root = root.getCause();
			}
			return Diagnosis.wrong("Fonts: found that no page can be set (" + root.getClass().getSimpleName() + ": "
					+ String.valueOf(root.getMessage()).lines().findFirst().orElse("")
					+ "); expected that Java can draw text; install what it draws with (on Debian: apt install "
					+ "libfreetype6 fontconfig), or build Quartile anew.");
		}
	}

	/** All of it. */
	static List<Diagnosis> of(Clock clock) {
		return List.of(program(), java(), memory(), namesOfFiles(), timeZones(clock), readers(), fonts());
	}

}
