package uk.quartile.delivery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import uk.quartile.catalogue.Settings;
import uk.quartile.delivery.DeliverySummary.Delivered;
import uk.quartile.delivery.DeliverySummary.Failure;
import uk.quartile.domain.Edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Deliveries to a folder. */
class FolderDeliveryTests {

	@TempDir
	Path output;

	@TempDir
	Path folder;

	@Test
	void deliversOnce() throws Exception {
		deliversOnce(this.folder);
	}

	@Test
	void deliversToAnotherFileSystem() throws Exception {
		Path memory = Path.of("/dev/shm");
		assumeThat(Files.isWritable(memory)).as("a second file system at " + memory).isTrue();
		assumeThat(Files.getFileStore(memory)).as("file system of " + memory)
			.isNotEqualTo(Files.getFileStore(this.output));
		Path there = Files.createTempDirectory(memory, "quartile");
		try {
			deliversOnce(there);
		}
		finally {
			FileSystemUtils.deleteRecursively(there);
		}
	}

	private void deliversOnce(Path to) throws Exception {
		Delivering delivering = Delivering.toFolder(this.output, to);
		delivering.commitFirst();
		Path set = Files.createDirectories(to.resolve(Delivering.SET));
		// As left by a run that was killed.
		Files.writeString(set.resolve(".regional.pdf.part"), "longer than the report itself");
		assertThat(delivering.deliver()).isEqualTo(
				new DeliverySummary(to.toString(), List.of(new Delivered(Delivering.SET, 4, List.of())), List.of()));
		assertThat(Delivering.contents(to)).isEqualTo(Delivering.contents(this.output));
		Map<String, Object> times = Delivering.times(to);
		assertThat(delivering.deliver()).isEqualTo(new DeliverySummary(to.toString(), List.of(), List.of()));
		assertThat(Delivering.times(to)).isEqualTo(times);
	}

	@Test
	void marksWhatIsWithdrawn() throws Exception {
		Path set = this.folder.resolve(Delivering.SET);
		Delivering delivering = Delivering.toFolder(this.output, this.folder);
		delivering.commitFirst();
		delivering.deliver();
		Files.writeString(set.resolve("note of the clerk.txt"), "no business of ours");
		delivering.commitSecond();
		assertThat(delivering.deliver().delivered())
			.containsExactly(new Delivered(Delivering.SET, 2, List.of("E06000016/pack.pdf")));
		assertThat(Delivering.contents(set)).containsEntry("E06000016/pack.pdf", "pack of Leicester")
			.containsEntry("regional.pdf", "second")
			.containsKeys("E06000016/pack.pdf.withdrawn.txt", "note of the clerk.txt")
			.hasSize(6);
		assertThat(delivering.deliver().delivered()).isEmpty();
		delivering.commitFirst();
		delivering.deliver();
		assertThat(Delivering.contents(set)).doesNotContainKey("E06000016/pack.pdf.withdrawn.txt").hasSize(5);
	}

	@Test
	void deliversAnewWhatIsDamaged() throws Exception {
		Path report = this.folder.resolve(Delivering.SET).resolve("regional.pdf");
		Delivering delivering = Delivering.toFolder(this.output, this.folder);
		delivering.commitFirst();
		delivering.deliver();
		Files.writeString(report, "fIrst");
		assertThat(delivering.deliver().delivered()).containsExactly(new Delivered(Delivering.SET, 1, List.of()));
		assertThat(report).hasContent("first");
	}

	@Test
	void deliversOnlyEditionsThatAreNamed() throws Exception {
		Delivering delivering = Delivering.toFolder(this.output, this.folder);
		delivering.example()
			.commit("2023-24-Q4", Edition.RESTRICTED, "2024-06-01T02:00:00Z", Map.of("regional.pdf", "small numbers"));
		assertThat(delivering.deliver().delivered()).isEmpty();
		assertThat(Delivering.contents(this.folder)).isEmpty();
		Delivering both = new Delivering(delivering.example(), new Settings.Delivery(this.folder.toString(),
				Set.of(Edition.PUBLIC, Edition.RESTRICTED), "", "eu-west-2", 30), Map.of());
		assertThat(both.deliver().delivered())
			.containsExactly(new Delivered("2023-24-Q4/E12000004/restricted", 2, List.of()));
		Path report = this.folder.resolve("2023-24-Q4/E12000004/restricted/regional.pdf");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report))).isEqualTo("rw-r-----");
	}

	@Test
	void makesNoFolderWhereAShareMayBeAway() throws Exception {
		Path share = this.folder.resolve("share");
		Delivering delivering = Delivering.toFolder(this.output, share);
		delivering.commitFirst();
		delivering.example().commit("2019-20-Q1", Edition.PUBLIC, "2024-05-01T02:00:00Z", Map.of("a.csv", "a"));
		assertThat(delivering.deliver()).isEqualTo(new DeliverySummary(share.toString(), List.of(), List
			.of(new Failure(List.of(Delivering.SET, "2019-20-Q1/E12000004/public"), share
					+ ": found no such folder; expected one, for Quartile makes none where a share may be away; mount or "
					+ "make it, or correct `to` under `delivery`."))));
		assertThat(share).doesNotExist();
		Files.createDirectory(share);
		assertThat(delivering.deliver().delivered()).extracting(Delivered::set)
			.containsExactly(Delivering.SET, "2019-20-Q1/E12000004/public");
	}

	@Test
	void goesOnWhereOneSetIsStopped() throws Exception {
		Delivering delivering = Delivering.toFolder(this.output, this.folder);
		delivering.commitFirst();
		delivering.example().commit("2019-20-Q1", Edition.PUBLIC, "2024-05-01T02:00:00Z", Map.of("a.csv", "a"));
		Path inTheWay = Files.writeString(this.folder.resolve("2023-24-Q4"), "a file");
		DeliverySummary summary = delivering.deliver();
		assertThat(summary.delivered()).containsExactly(new Delivered("2019-20-Q1/E12000004/public", 2, List.of()));
		assertThat(summary.failures()).hasSize(1).first().satisfies((failure) -> {
			assertThat(failure.sets()).containsExactly(Delivering.SET);
			assertThat(failure.reason())
				.isEqualTo(this.folder.resolve(Delivering.SET).resolve("E06000016/pack.pdf") + ": found the file "
						+ inTheWay + " in the way; expected a folder there, or nothing; move it elsewhere.");
		});
		Files.delete(inTheWay);
		assertThat(delivering.deliver().delivered()).containsExactly(new Delivered(Delivering.SET, 4, List.of()));
	}

	@Test
	void saysThatItMayNotWrite() throws Exception {
		Delivering delivering = Delivering.toFolder(this.output, this.folder);
		delivering.commitFirst();
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("r-xr-xr-x"));
		assumeThat(Files.isWritable(this.folder))
			.as("whether this user, " + System.getProperty("user.name") + ", may write where nobody may")
			.isFalse();
		assertThat(delivering.deliver().failures()).extracting(Failure::reason)
			.containsExactly(this.folder.resolve(Delivering.SET).resolve("E06000016/pack.pdf")
					+ ": found that it can't be read or written (access denied); expected a folder with room and the right to "
					+ "write; mend it, or correct `to` under `delivery`.");
	}

	@Test
	void deliversNothingThatIsNotAsItsManifestSays() throws Exception {
		Delivering delivering = Delivering.toFolder(this.output, this.folder);
		delivering.commitFirst();
		Path report = this.output.resolve(Delivering.SET).resolve("regional.pdf");
		Files.writeString(report, "FIRST");
		assertThat(delivering.deliver().failures()).containsExactly(new Failure(List.of(Delivering.SET), report
				+ ": found other bytes than its manifest names; expected them as they were written; let ./quartile run make "
				+ "the set again."));
		assertThat(this.folder.resolve(Delivering.SET).resolve("manifest.json")).doesNotExist();
		Files.delete(report);
		assertThat(delivering.deliver().failures()).containsExactly(new Failure(List.of(Delivering.SET), report
				+ ": found that it can't be read (NoSuchFile); expected a file of the set; let ./quartile run make the set "
				+ "again."));
	}

	@Test
	void deliversNothingFromOutsideASet() throws Exception {
		Delivering delivering = Delivering.toFolder(this.output, this.folder);
		delivering.commitFirst();
		Path manifest = this.output.resolve(Delivering.SET).resolve("manifest.json");
		Files.writeString(manifest, Files.readString(manifest).replace("regional.pdf", "../../secret"));
		assertThat(delivering.deliver().failures()).extracting(Failure::reason)
			.containsExactly(this.output.resolve(Delivering.SET).resolve("../../secret")
					+ ": found that it can't be read (it lies outside the set); expected a file of the set; let ./quartile run "
					+ "make the set again.");
	}

	@Test
	void doesNotDeliverTheOutputFolderToItself() {
		Delivering delivering = Delivering.toFolder(this.output, this.output);
		delivering.commitFirst();
		assertThat(delivering.deliver().failures()).extracting(Failure::reason)
			.containsExactly(
					this.output + ": found a folder in the output folder itself; expected another; correct `to` under "
							+ "`delivery`.");
	}

	@Test
	void endsEarlyWhereTheRunDoes() throws Exception {
		Delivering delivering = Delivering.toFolder(this.output, this.folder);
		delivering.commitFirst();
		Delivery stopped = new Delivery(delivering.settings(), Map.of(), () -> true);
		assertThat(stopped.deliver(delivering.example().finished(), (set) -> Set.of(), this.output, (set) -> true)
			.failures())
			.containsExactly(new Failure(List.of(Delivering.SET),
					this.folder + ": found that the run was to end early; expected time to deliver."));
		assertThat(Delivering.contents(this.folder)).isEmpty();
	}

	@Test
	void failsNoRunWhateverHappens() {
		Delivering delivering = Delivering.toFolder(this.output, this.folder);
		delivering.commitFirst();
		DeliverySummary summary = new Delivery(delivering.settings(), Map.of(), () -> false)
			.deliver(delivering.example().finished(), (set) -> {
				throw new IllegalStateException("no connection");
			}, this.output, (set) -> true);
		assertThat(summary.failures()).containsExactly(new Failure(List.of(Delivering.SET), this.folder
				+ ": found that delivery breaks off (java.lang.IllegalStateException: no connection); expected that it "
				+ "doesn't; the log says more."));
	}

}
