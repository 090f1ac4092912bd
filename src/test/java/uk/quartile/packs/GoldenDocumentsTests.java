package uk.quartile.packs;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.FrozenJobs;
import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.AreaType;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.briefing.BriefingDocument;
import uk.quartile.packs.documents.AuthorityDocument;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.SetRecord;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.figures.reading.JdbcFigures;
import uk.quartile.packs.figures.reading.JdbcHistories;
import uk.quartile.packs.layout.Golden;
import uk.quartile.packs.layout.Typesetter;
import uk.quartile.packs.pack.PackDocument;
import uk.quartile.packs.profile.ProfileDocument;
import uk.quartile.packs.regional.RegionalExample;
import uk.quartile.record.Action;
import uk.quartile.record.ActionPlan;
import uk.quartile.record.Due;
import uk.quartile.record.Rating;
import uk.quartile.record.Resolution;

/**
 * The four documents of Leicester and the East Midlands as they were looked at, on three
 * rungs. {@code mvn test -Dtest=GoldenDocumentsTests -Drenew=true} renews all of them:
 * look at what has changed. The pack has an invented logo, plan, resolution and earlier
 * issue, so that each has an example; the others show the real figures alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenDocumentsTests {

	private static final Quarter QUARTER = Quarter.parse("2023-24-Q4");

	private static final String LEICESTER = "E06000016";

	private static final Color OWN = new Color(0x6B2C5F);

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private SetFigures plain;

	private SetFigures recorded;

	@BeforeAll
	void comparesTheRealReturns(@TempDir Path jobs) throws IOException {
		for (String name : List.of("measures.yml", "quarterly-benchmarking.yml")) {
			Files.copy(FrozenJobs.FOLDER.resolve(name), jobs.resolve(name));
		}
		Files.write(jobs.resolve("logo.png"),
				getClass().getResourceAsStream("/uk/quartile/sample/logo.png").readAllBytes());
		Files.writeString(jobs.resolve("committees.yml"), """
				councils:
				- {authority: E06000016, name: Leicester City Council, logo: logo.png, colour: "#6B2C5F"}
				committees:
				- authority: E06000016
				  name: Scrutiny Commission
				  meetings: [{date: 2024-09-05, agenda-item: 7}]
				  report-of: Director for Social Care and Early Help
				  exempt-paragraph: 3
				""", StandardCharsets.UTF_8);
		StoredInput input = new StoredInput(database.dataSource());
		Catalogue own = input.receive(jobs, Path.of("input"));
		Catalogue catalogue = input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		Run run = new Run(QUARTER, "E12000004", Set.of(), Set.of(Edition.RESTRICTED), "rebased",
				Path.of("input", "returns"), Path.of("target"), "program", "test");
		Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);
		long comparison = Stages.comparison(new Stages(database.dataSource(), clock).run(catalogue, run,
				"observationStep", "rateStep", "comparisonStep"));
		List<Figure> all = new ArrayList<>();
		JdbcClient jdbc = database.jdbcClient();
		new JdbcFigures(jdbc, catalogue).forEach(comparison, Edition.RESTRICTED, all::add);
		Histories past = new JdbcHistories(jdbc, catalogue).of(comparison, Edition.RESTRICTED);
		this.plain = figures(catalogue, all).with(past, ToldBefore.NOTHING, SetRecord.NONE);
		this.recorded = figures(own, all).with(past, told(), record());
	}

	private static SetFigures figures(Catalogue catalogue, List<Figure> all) {
		return SetFigures.of(catalogue, "E12000004", QUARTER, all, List.of(), List.of(), "", "0123456789abcdef",
				LocalDate.of(2024, 7, 1));
	}

	/** One exception was told of before, and one figure has changed. */
	private static ToldBefore told() {
		Histories.Of assessments = new Histories.Of("assessments-in-45-days-12m", AreaType.AUTHORITY, LEICESTER);
		return new ToldBefore(QUARTER.previous(), Set.of(assessments),
				Map.of(LEICESTER + "/pack.pdf", new ToldBefore.Issue(LocalDate.of(2024, 5, 3), Set.of(assessments))));
	}

	private static SetRecord record() {
		Action late = new Action(LEICESTER, "1", "Assessments finished on time", "Help", "An invented second team",
				"Head of assessment", "assessments-in-45-days-12m", "85", Due.read("2024-03").orElseThrow(),
				Due.read("2023-09").orElseThrow(), "Invented progress", Rating.AMBER, null, List.of());
		ActionPlan plan = new ActionPlan(LEICESTER, List.of(late), "input/actions/E06000016.csv", "abc", Instant.EPOCH);
		Resolution open = new Resolution(LEICESTER, "Scrutiny Commission", LocalDate.of(2023, 12, 7),
				"That an invented report be submitted", null, 4, Resolution.Progress.OPEN);
		return new SetRecord(new TreeMap<>(Map.of(LEICESTER, plan)), Map.of(), List.of(),
				Map.of(LEICESTER, List.of(open)), Map.of());
	}

	@Test
	void regional() {
		Golden.assertThatIsGolden("regional-2023-24-Q4", RegionalExample.pages(this.plain), HouseStyle.read(), 1, 2, 5);
	}

	@Test
	void profile() {
		assertThatIsGolden("profile-leicester-2023-24-Q4", new ProfileDocument(), this.plain, HouseStyle.read(), 2, 4,
				6);
	}

	@Test
	void briefing() {
		assertThatIsGolden("briefing-leicester-2023-24-Q4", new BriefingDocument(), this.plain, HouseStyle.read(), 1);
	}

	@Test
	void pack() {
		assertThatIsGolden("pack-leicester-2023-24-Q4", new PackDocument(), this.recorded, HouseStyle.read().in(OWN), 1,
				2);
	}

	private static void assertThatIsGolden(String name, AuthorityDocument document, SetFigures set, HouseStyle style,
			int... pictured) {
		String file = LEICESTER + "/" + name.substring(0, name.indexOf('-')) + ".pdf";
		Golden.assertThatIsGolden(name,
				document.pages(AuthorityFigures.of(set, LEICESTER), file, new Typesetter(style)), style, pictured);
	}

}
