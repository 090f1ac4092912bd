package uk.quartile.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.committees.Committee;
import uk.quartile.catalogue.committees.Council;
import uk.quartile.catalogue.committees.Meeting;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Grade;
import uk.quartile.domain.area.InspectedService;
import uk.quartile.record.Action.State;
import uk.quartile.record.Action;
import uk.quartile.record.ActionPlan;
import uk.quartile.record.InspectionGrade;
import uk.quartile.record.JdbcRecord;
import uk.quartile.record.QualityWork;
import uk.quartile.record.Rating;
import uk.quartile.record.Resolution;
import uk.quartile.record.receiving.JdbcRecordReceipts;
import uk.quartile.record.receiving.RecordSummary;

import static org.assertj.core.api.Assertions.assertThat;

/** The invented region bears every state of what is on record. */
class SampleRecordTests {

	private static final LocalDate END = LocalDate.of(2024, 3, 31);

	private static final Quarter LAST = Quarter.parse("2023-24-Q4");

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	@TempDir
	Path directory;

	private Catalogue catalogue;

	private JdbcRecord record;

	@BeforeEach
	void receive() throws IOException {
		Path region = this.directory.resolve("region");
		SampleRegion.write(region, 9, 5);
		this.catalogue = CatalogueFiles.load(region.resolve("jobs"), region.resolve("input")).catalogue();
		assertThat(receive(0).rejected()).isEmpty();
		this.record = new JdbcRecord(this.database.jdbcClient(), OffsetDateTime.MAX);
	}

	private RecordSummary receive(int days) {
		return new JdbcRecordReceipts(this.database.dataSource(),
				Clock.fixed(Instant.parse("2024-05-20T02:00:00Z").plusSeconds(86_400L * days), ZoneOffset.UTC))
			.receive(this.directory.resolve("region/input"), this.catalogue);
	}

	@Test
	void hasActionsInEveryState() throws IOException {
		ActionPlan plan = this.record.plans().get("X06000001");
		assertThat(plan.actions()).extracting((each) -> each.state(END))
			.containsExactly(State.DUE, State.DUE, State.DONE, State.OVERDUE, State.LATER, State.UNDATED);
		assertThat(plan.actions()).extracting(Action::rating)
			.containsExactly(Rating.GREEN, Rating.AMBER, Rating.DONE, Rating.AMBER, Rating.RED, null);
		assertThat(plan.actions()).extracting(Action::owner).containsNull();
		assertThat(plan.actions()).extracting(Action::moved).containsExactly(0, 1, 0, 0, 0, 0);
		FileSystemUtils.copyRecursively(this.directory.resolve("region/later"), this.directory.resolve("region/input"));
		assertThat(receive(30).takenIn()).isEqualTo(1);
		assertThat(this.record.plans().get("X06000001").actions()).extracting(Action::moved)
			.containsExactly(0, 2, 0, 0, 0, 0);
		assertThat(this.record.plans().get("X06000004").actions()).hasSize(40);
		assertThat(this.record.plans()).hasSize(2);
	}

	@Test
	void hasCommentaryOfSomeEventsResolutionsAndQualityWork() {
		assertThat(this.record.commentary(LAST)).containsOnlyKeys("X06000001", "X06000004");
		assertThat(this.record.commentary(LAST).get("X06000001")).anyMatch((each) -> each.measure() != null)
			.anyMatch((each) -> each.section() != null)
			.anyMatch((each) -> each.authorRole() == null);
		assertThat(this.record.events())
			.filteredOn((each) -> each.touches(Set.of("X06000002", "X12000001", "E92000001")))
			.hasSize(2);
		assertThat(this.record.events()).hasSize(3).anyMatch((each) -> each.to() == null);
		List<Resolution> resolutions = this.record.resolutions().get("X06000001");
		assertThat(resolutions).extracting((each) -> each.open() + " " + each.overdue(END))
			.containsExactly("true true", "true false", "false false");
		assertThat(this.record.resolutions().get("X06000002")).extracting(Resolution::due).containsOnlyNulls();
		assertThat(this.record.qualityWork().get("X06000001")).extracting((each) -> each.stage() + " " + each.n())
			.containsExactly("DONE 40", "DONE 28", "PLANNED 24", "PLANNED null");
		assertThat(this.record.qualityWork().get("X06000004")).extracting(QualityWork::n).containsExactly(0);
	}

	@Test
	void hasInspectionsOfEveryGradeAndCommitteesOfEveryKind() {
		List<InspectionGrade> grades = InspectionGrade.of(this.catalogue, "X06000004", END);
		assertThat(grades).extracting(InspectionGrade::grade).contains(Grade.values());
		assertThat(grades).extracting(InspectionGrade::service).contains(InspectedService.values());
		assertThat(grades).filteredOn((each) -> each.judgement().equals("Overall effectiveness"))
			.extracting(InspectionGrade::newest)
			.containsExactly(true, false);
		assertThat(this.catalogue.committees().councils()).extracting(Council::logo)
			.extracting((logo) -> (logo != null) ? logo.file() : null)
			.containsExactly("logos/invented.png", null);
		assertThat(this.catalogue.committees().committees())
			.extracting((each) -> each.meetings().size() + " " + each.access().open() + " " + each.access().decided())
			.containsExactly("2 true true", "0 false true", "0 false false");
		LocalDate release = this.catalogue.committees().release(LAST).orElseThrow();
		assertThat(this.catalogue.committees().committees()).extracting((Committee each) -> each.meetingAfter(release))
			.containsExactly(new Meeting(LocalDate.of(2024, 6, 19), "7", true),
					new Meeting(LocalDate.of(2024, 6, 25), null, false),
					new Meeting(LocalDate.of(2024, 6, 25), "12", false));
		assertThat(this.catalogue.core()).hasSize(15);
	}

}
