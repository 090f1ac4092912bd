package uk.quartile.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.record.Action.Move;
import uk.quartile.record.Action.State;
import uk.quartile.record.receiving.JdbcRecordReceipts;
import uk.quartile.record.receiving.RecordSummary;

import static org.assertj.core.api.Assertions.assertThat;

class JdbcRecordTests {

	private static final Instant FIRST = Instant.parse("2019-08-01T02:00:00Z");

	private static final Instant SECOND = Instant.parse("2019-11-01T02:00:00Z");

	private static final Instant THIRD = Instant.parse("2020-02-01T02:00:00Z");

	private static final String HEADER = "area,number,title,intention,owner,measure,target,due,first_due,progress,rating,note\n";

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@Test
	void readsWhatWasReceived() {
		assertThat(receive(FIRST, RecordExample.SOUND)).isEqualTo(new RecordSummary(5, 0, List.of(), List.of()));
		JdbcRecord record = now();
		ActionPlan plan = record.plans().get("E06000016");
		assertThat(plan.file()).isEqualTo("input/actions/E06000016.csv");
		assertThat(plan.receivedAt()).isEqualTo(FIRST);
		assertThat(plan.actions()).containsExactly(
				new Action("E06000016", "1", "Fewer families referred again", "Front door",
						"Step-down plan, with a named worker", "Head of assessment", "re-referrals-12m", "20",
						month("2019-12"), month("2019-09"), "Two teams have begun", Rating.AMBER, null,
						List.of(new Move(month("2019-09"), month("2019-12"), null))),
				new Action("E06000016", "2", "Calls answered", null, null, null, "calls answered in ten minutes", "all",
						null, null, null, null, null, List.of()),
				new Action("E06000016", "3", "Referrals", "Front door", null, null, "referrals", "450",
						day("2019-06-30"), day("2019-06-30"), null, Rating.DONE, "Since June", List.of()));
		assertThat(record.commentary(Quarter.parse("2019-20-Q1")).get("E06000016")).containsExactly(
				new Commentary("E06000016", Quarter.parse("2019-20-Q1"), "re-referrals-12m", null,
						"More families came back in May; we look at each, one by one", "Head of assessment"),
				new Commentary("E06000016", Quarter.parse("2019-20-Q1"), null, "Front door",
						"A new form was brought in", null));
		assertThat(record.commentary(Quarter.parse("2019-20-Q2"))).isEmpty();
		assertThat(record.events()).containsExactly(
				new Event("Boundary moved", LocalDate.of(2019, 4, 1), null, "Boundary",
						List.of("E06000031", "E12000004")),
				new Event("New case system", LocalDate.of(2019, 5, 1), null, "New system", List.of("E06000016")),
				new Event("First lockdown", LocalDate.of(2020, 3, 26), LocalDate.of(2020, 7, 4), "First lockdown",
						List.of("E92000001")));
		assertThat(record.events()).filteredOn((each) -> each.touches(List.of("E06000015", "E12000004", "E92000001")))
			.extracting(Event::label)
			.containsExactly("Boundary", "First lockdown");
		assertThat(record.resolutions().get("E06000016"))
			.containsExactly(new Resolution("E06000016", "Scrutiny Commission", LocalDate.of(2019, 3, 5),
					"Report on dental checks", day("2019-07-05"), 4, Resolution.Progress.OPEN));
		assertThat(record.resolutions().get("E06000015")).containsExactly(
				new Resolution("E06000015", "Corporate Parenting Panel", null, "Report on apprenticeships", null, 9,
						null),
				new Resolution("E06000015", "Scrutiny Commission", LocalDate.of(2019, 3, 5), "Invite the youth council",
						month("2019-05"), null, Resolution.Progress.DONE));
		assertThat(record.qualityWork().get("E06000016")).containsExactly(
				new QualityWork("E06000016", Quarter.parse("2019-20-Q1"), "survey", "Parents at virtual conferences",
						QualityWork.Stage.DONE, 28, "parents", "Most found it easier"),
				new QualityWork("E06000016", Quarter.parse("2019-20-Q2"), "deep dive", "Repeat protection plans",
						QualityWork.Stage.PLANNED, 40, "families", null));
		assertThat(record.qualityWork().get("E06000015")).extracting(QualityWork::n).containsOnlyNulls();
	}

	@Test
	void saysHowEachStandsOnADay() {
		receive(FIRST, RecordExample.SOUND);
		ActionPlan plan = now().plans().get("E06000016");
		LocalDate quarterEnd = LocalDate.of(2019, 9, 30);
		assertThat(plan.actions()).extracting((each) -> each.state(quarterEnd))
			.containsExactly(State.DUE, State.UNDATED, State.DONE);
		assertThat(plan.in(State.OVERDUE, LocalDate.of(2020, 1, 1))).extracting(Action::number).containsExactly("1");
		// The last day of the month that is due is still in time.
		assertThat(plan.in(State.OVERDUE, LocalDate.of(2019, 12, 31))).isEmpty();
		assertThat(plan.in(State.LATER, LocalDate.of(2019, 8, 31))).extracting(Action::number).containsExactly("1");
		assertThat(plan.measuredBy("re-referrals-12m")).extracting(Action::number).containsExactly("1");
		List<Resolution> resolutions = now().resolutions().get("E06000016");
		assertThat(resolutions).noneMatch((each) -> each.overdue(LocalDate.of(2019, 7, 5)));
		assertThat(resolutions).allMatch((each) -> each.overdue(LocalDate.of(2019, 7, 6)));
		assertThat(now().resolutions().get("E06000015")).extracting(Resolution::open).containsExactly(true, false);
	}

	@Test
	void countsTheMovesOfADueDateFromTheReceipts(@TempDir Path input) throws IOException {
		plan(input, ",1,First,,,,,2019-09,,,green,\n,2,Second,,,,,2019-12,,,amber,\n,3,Third,,,,,2019-12-01,,,,\n");
		receive(FIRST, input);
		plan(input, ",1,First,,,,,2019-12,,,amber,\n,2,Second,,,,,2019-12-31,,,green,\n,3,Third,,,,,,,,,\n");
		receive(SECOND, input);
		plan(input, ",1,First,,Head of care,,,2020-03,2020-03,,red,\n,2,Second,,,,,2019-12,,,done,\n");
		receive(THIRD, input);
		ActionPlan plan = now().plans().get("E06000016");
		Action first = plan.actions().get(0);
		assertThat(first.moved()).isEqualTo(2);
		assertThat(first.moves()).containsExactly(new Move(month("2019-09"), month("2019-12"), SECOND),
				new Move(month("2019-12"), month("2020-03"), THIRD));
		// That it was due in March at first is stated in February, and not so.
		assertThat(first.firstDue()).isEqualTo(month("2019-09"));
		// The end of a month and its last day are the same.
		assertThat(plan.actions().get(1).moved()).isZero();
		ActionPlan before = asAt(SECOND).plans().get("E06000016");
		assertThat(before.actions()).extracting(Action::moved).containsExactly(1, 0, 0);
		assertThat(asAt(FIRST).plans().get("E06000016").actions()).extracting(Action::moved).containsExactly(0, 0, 0);
		assertThat(asAt(FIRST.minusSeconds(1)).plans()).isEmpty();
		assertThat(plan.since(before))
			.extracting((each) -> each.action().number() + " " + each.what() + " " + each.was() + " " + each.is())
			.containsExactly("1 DUE 2019-12 2020-03", "1 RATING amber red", "1 OWNER null Head of care",
					"2 DUE 2019-12-31 2019-12", "2 RATING green done", "3 GONE null null");
		assertThat(plan.since(null)).extracting(ActionChange::what)
			.containsExactly(ActionChange.What.ADDED, ActionChange.What.ADDED);
	}

	/** A first date that is stated late shows that the date had moved before. */
	@Test
	void countsAMoveBeforeTheFirstReceipt(@TempDir Path input) throws IOException {
		plan(input, ",1,First,,,,,2019-09,,,,\n");
		receive(FIRST, input);
		plan(input, ",1,First,,,,,2019-12,2019-06,,,\n");
		receive(SECOND, input);
		Action first = now().plans().get("E06000016").actions().get(0);
		assertThat(first.firstDue()).isEqualTo(month("2019-06"));
		assertThat(first.moves()).containsExactly(new Move(month("2019-06"), month("2019-09"), null),
				new Move(month("2019-09"), month("2019-12"), SECOND));
	}

	@Test
	void aBadFileStopsNoOtherAndDisplacesNoEarlierOne(@TempDir Path input) throws IOException {
		FileSystemUtils.copyRecursively(RecordExample.SOUND, input);
		receive(FIRST, input);
		plan(input, ",1,Sound,,,,,,,,,\n,1,Twice,,,,,,,,blue,\n");
		Files.writeString(input.resolve("context.csv"), "event,from,to,label,areas\n");
		Files.writeString(input.resolve("actions/Derby.csv"), HEADER);
		RecordSummary summary = receive(SECOND, input);
		assertThat(summary.takenIn()).isEqualTo(1);
		assertThat(summary.unchanged()).isEqualTo(3);
		assertThat(summary.rejected())
			.extracting((each) -> each.first().message() + " " + each.faults() + " " + each.earlierInForce())
			.containsExactly(
					"input/actions/Derby.csv: found the name 'Derby.csv'; expected the code of an authority in "
							+ "authorities.csv and .csv, as in E06000016.csv; rename it E06000015.csv if it is Derby's. "
							+ "1 false",
					"input/actions/E06000016.csv line 3, number: found '1' again, first on line 2; expected each number "
							+ "once, so that its dates can be followed; number one of the two otherwise. 2 true");
		assertThat(now().events()).isEmpty();
		assertThat(asAt(FIRST).events()).hasSize(3);
		assertThat(now().plans().get("E06000016").actions()).hasSize(3);
		// Checked again at each run, and kept once.
		assertThat(receive(THIRD, input)).isEqualTo(new RecordSummary(0, 4, summary.rejected(), List.of()));
		assertThat(this.database.jdbcClient().sql("SELECT count(*) FROM record_check").query(Integer.class).single())
			.isEqualTo(8);
		assertThat(new JdbcRecordReceipts(this.database.dataSource(), clock(THIRD)).asAt(at(FIRST)))
			.isEqualTo(new RecordSummary(0, 5, List.of(), List.of()));
	}

	@Test
	void takesInWhatWasRejectedOnceItIsSound(@TempDir Path input) throws IOException {
		Files.writeString(input.resolve("resolutions.csv"), "committee,date,text,due,state\nCabinet,,Text,,\n");
		assertThat(receive(FIRST, input).rejected()).hasSize(1);
		Files.writeString(input.resolve("resolutions.csv"),
				"committee,date,text,due,state\nCorporate Parenting Panel,,Text,,\n");
		assertThat(receive(SECOND, input)).isEqualTo(new RecordSummary(1, 0, List.of(), List.of()));
		assertThat(now().resolutions()).containsOnlyKeys("E06000015");
	}

	@Test
	void knowsFromWhenOnAFileWasGone(@TempDir Path input) throws IOException {
		FileSystemUtils.copyRecursively(RecordExample.SOUND, input);
		receive(FIRST, input);
		String before = now().fingerprint();
		Files.delete(input.resolve("actions/E06000016.csv"));
		assertThat(receive(SECOND, input))
			.isEqualTo(new RecordSummary(0, 4, List.of(), List.of("input/actions/E06000016.csv")));
		assertThat(receive(SECOND, input).gone()).isEmpty();
		assertThat(now().plans()).isEmpty();
		assertThat(now().fingerprint()).isNotEqualTo(before);
		assertThat(asAt(FIRST).plans()).hasSize(1);
		assertThat(asAt(FIRST).fingerprint()).isEqualTo(before);
		FileSystemUtils.copyRecursively(RecordExample.SOUND, input);
		assertThat(receive(THIRD, input).takenIn()).isEqualTo(1);
		assertThat(now().plans()).hasSize(1);
		assertThat(now().newestReceipt()).contains(at(THIRD));
	}

	@Test
	void keepsTheBytesWithTheirHash() throws IOException {
		receive(FIRST, RecordExample.SOUND);
		byte[] kept = this.database.jdbcClient()
			.sql("SELECT content FROM record_file WHERE path = 'context.csv'")
			.query(byte[].class)
			.single();
		assertThat(kept).isEqualTo(Files.readAllBytes(RecordExample.SOUND.resolve("context.csv")));
		assertThat(now().inForce()).hasSize(5).containsEntry("context.csv", Fingerprint.of(kept));
		assertThat(receive(SECOND, RecordExample.SOUND)).isEqualTo(new RecordSummary(0, 5, List.of(), List.of()));
	}

	private static void plan(Path input, String lines) throws IOException {
		Files.createDirectories(input.resolve("actions"));
		Files.writeString(input.resolve("actions/E06000016.csv"), HEADER + lines);
	}

	private RecordSummary receive(Instant at, Path input) {
		return new JdbcRecordReceipts(this.database.dataSource(), clock(at)).receive(input, RecordExample.catalogue());
	}

	private JdbcRecord now() {
		return new JdbcRecord(this.database.jdbcClient(), OffsetDateTime.MAX);
	}

	private JdbcRecord asAt(Instant instant) {
		return new JdbcRecord(this.database.jdbcClient(), at(instant));
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Clock clock(Instant instant) {
		return Clock.fixed(instant, ZoneOffset.UTC);
	}

	private static Due month(String text) {
		return Due.read(text).orElseThrow();
	}

	private static Due day(String text) {
		return Due.read(text).orElseThrow();
	}

}
