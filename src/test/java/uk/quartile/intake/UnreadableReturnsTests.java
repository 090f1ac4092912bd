package uk.quartile.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import uk.quartile.domain.Finding;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
class UnreadableReturnsTests extends EmptyReturnsFolder {

	private static final String QUARTER = "2019-20-Q1";

	@Test
	void rejectsWhatCannotBeReadAndTakesTheOthersIn() throws Exception {
		this.returns.write(QUARTER, "E06000016", "referrals,1412,,,");
		link("2019-20-Q1/E06000015.csv", Path.of("nowhere"));
		link("2019-20-Q1/loop", this.returns.path());
		link("2019-20-Q1/E06000018.csv", Path.of("E06000018.csv"));
		this.run.goWell();
		assertThat(this.database.jdbcClient()
			.sql("SELECT authority FROM submission JOIN return_line ON submission = submission.id")
			.query(String.class)
			.list()).containsExactly("E06000016");
		assertThat(rejected()).containsExactly(
				"2019-20-Q1/E06000015.csv: found a link that leads nowhere; expected a file that this user may read; "
						+ "mend its permissions, or take it away.",
				"2019-20-Q1/E06000018.csv: found a link that can't be followed; expected a file that this user may read; "
						+ "mend its permissions, or take it away.",
				"2019-20-Q1/loop: found a link that leads back to a folder above it, or to no file; "
						+ "expected a file that this user may read; mend its permissions, or take it away.");
		assertThat(this.run.intake().settled()).isTrue();
	}

	@Test
	void tellsOfThemNoMoreOnceTheyAreMended() throws Exception {
		link("2019-20-Q1/E06000015.csv", Path.of("nowhere"));
		link("2019-20-Q1/loop", this.returns.path());
		this.run.goWell();
		assertThat(rejected()).hasSize(2);
		this.returns.delete("2019-20-Q1/loop");
		this.returns.delete("2019-20-Q1/E06000015.csv");
		this.returns.write(QUARTER, "E06000015", "referrals,1412,,,");
		this.run.at("2024-07-01T09:00:00Z").goWell();
		assertThat(rejected()).isEmpty();
	}

	/** What the kernel writes as it is read has no size before. */
	@Test
	void leavesAFileThatChangesForTheNextRun() throws Exception {
		this.returns.write(QUARTER, "E06000016", "referrals,1412,,,");
		link("2019-20-Q1/E06000015.csv", Path.of("/proc/self/status"));
		this.run.goWell();
		assertThat(this.database.jdbcClient().sql("SELECT file FROM submission").query(String.class).list())
			.containsExactly("2019-20-Q1/E06000016.csv");
		assertThat(rejected()).isEmpty();
		this.returns.delete("2019-20-Q1/E06000015.csv");
		this.returns.write(QUARTER, "E06000015", "referrals,1412,,,");
		assertThat(this.run.goWell().getWriteCount()).isEqualTo(1);
	}

	@Test
	void tellsWhoChecksSuchAFile() throws Exception {
		link("2019-20-Q1/E06000015.csv", Path.of("/proc/self/status"));
		assertThat(Intake.check(List.of(this.returns.path()), Fixtures.INPUT, Fixtures.CATALOGUE, Fixtures.TODAY)
			.get(0)
			.findings()).extracting(Finding::message)
			.contains("2019-20-Q1/E06000015.csv: found a file that changed while it was read; "
					+ "expected one that is there as a whole; wait until it is copied, and check it again.");
	}

	private List<String> rejected() {
		return this.run.intake()
			.summary(this.run.before(), new TreeMap<>())
			.rejected()
			.stream()
			.map((each) -> each.first().message())
			.toList();
	}

	private void link(String name, Path target) throws Exception {
		Path link = this.returns.path().resolve(name);
		Files.createDirectories(link.getParent());
		Files.createSymbolicLink(link, target);
	}

}
