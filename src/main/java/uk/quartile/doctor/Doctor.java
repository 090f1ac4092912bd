package uk.quartile.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import uk.quartile.run.Failure;
import uk.quartile.run.PastRun;
import uk.quartile.run.Request;
import uk.quartile.run.context.Databases;

/**
 * Examines an installation, part by part: what is wrong in one hides nothing of another.
 * Changes nothing: no table is made or altered, no folder, no message sent; an embedded
 * database that isn't up is started and stopped again. Tells no figure of a return.
 */
public final class Doctor {

	private final Clock clock;

	private final Map<String, String> environment;

	private final String user;

	private final List<Diagnosis> diagnoses = new ArrayList<>();

	/**
	 * A doctor.
	 * @param clock of this machine
	 * @param environment names the database, and has what lets in elsewhere
	 */
	public Doctor(Clock clock, Map<String, String> environment) {
		this.clock = clock;
		this.environment = environment;
		this.user = System.getProperty("user.name", "this user");
	}

	/** What is to be said, in the order in which it is looked at. */
	public List<Diagnosis> examine(Request.Folders folders) {
		part("Machine", () -> JavaAndMachine.of(this.clock));
		FoldersCheck check = new FoldersCheck(this.user);
		part("Folders", () -> List.of(check.read("--jobs", folders.jobs()), check.read("--input", folders.input()),
				check.returns(folders.input().resolve("returns"))));
		part("Folders", () -> check.written("--output", folders.output(), true));
		part("Folders", () -> check.written("--data", folders.data(), false));
		JobsCheck jobs = new JobsCheck();
		part("Settings and tables", () -> jobs.examine(folders.jobs(), folders.input(), this.clock));
		DatabaseCheck database = new DatabaseCheck(folders.data(), this.environment, this.clock);
		part("Database", () -> database.examine(this.user));
		disks(folders, database.last().map(PastRun::began));
		part("Leftovers", () -> List.of(LeftoversCheck.of(folders.data())));
		jobs.settings()
			.ifPresent((settings) -> part("Outside",
					() -> new OutsideCheck(settings, this.environment).examine(folders.output())));
		return List.copyOf(this.diagnoses);
	}

	private void disks(Request.Folders folders, Optional<Instant> lastBegan) {
		disk(folders.output(), () -> DiskCheck.output(folders.output(), lastBegan));
		disk(folders.data(), () -> DiskCheck.data(folders.data(), !Databases.isServer(this.environment)));
		Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
		disk(temporary, () -> DiskCheck.temporary(temporary));
	}

	private void disk(Path folder, Part<Diagnosis> part) {
		part("Disk", () -> {
			try {
				return List.of(part.examined());
			}
			catch (IOException ex) {
				return List.of(DiskCheck.unknown(folder, ex));
			}
		});
	}

	private void part(String name, Part<List<Diagnosis>> part) {
		try {
			this.diagnoses.addAll(part.examined());
		}
		catch (IOException | RuntimeException ex) {
			this.diagnoses.add(Diagnosis.wrong(
					name + ": found that it can't be looked at; expected that it can; " + Failure.of(ex).sentence()));
		}
	}

	/** A part of the installation. */
	@FunctionalInterface
	private interface Part<T> {

		T examined() throws IOException;

	}

}
