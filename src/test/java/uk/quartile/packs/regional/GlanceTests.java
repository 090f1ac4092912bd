package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.Edition;
import uk.quartile.domain.area.Authority;
import uk.quartile.packs.documents.Returns;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.SetRecord;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** The grid of authorities and measures, and who is named above it. */
class GlanceTests {

	private static final List<String> MEASURES = List.of("assessments-in-45-days-12m", "conferences-in-15-days-12m",
			"re-referrals-12m");

	private static final String LEICESTER = "E06000016";

	private static final String RUTLAND = "E06000017";

	/** Leicester is worse on all three, Rutland on none, and the last is withheld. */
	private static List<MeasureFigures> measures() {
		return MEASURES.stream().map((measure) -> {
			FigureOf rutland = FigureOf.measure(measure).area(RUTLAND, "authority", "Rutland");
			boolean withheld = measure.equals(MEASURES.get(1));
			Figure leicester = FigureOf.measure(measure)
				.area(LEICESTER, "authority", "Leicester")
				.counts(1702, 2685.0)
				.value(63.4)
				.england(84.5, "worse")
				.yearBefore(1700, 2240.0, 75.9, FigureOf.test(true))
				.standsOut("exception", -20, -1, -1)
				.figure();
			return new MeasureFigures("E12000004", leicester.measure(), FigureOf.QUARTER,
					List.of(leicester, withheld ? rutland.status("c").figure()
							: rutland.counts(90, 100.0).value(90).england(84.5, "better").figure()));
		}).toList();
	}

	private static SetFigures set(List<Authority> expected) {
		return new SetFigures(RegionalExample.CATALOGUE, "E12000004", "East Midlands", FigureOf.QUARTER, measures(),
				List.of(), List.of(), new Returns(FigureOf.QUARTER, expected, List.of()),
				new AreaNames(RegionalExample.CATALOGUE), "", "0123456789abcdef", FigureOf.QUARTER.lastDay(),
				Histories.NONE, ToldBefore.NOTHING, SetRecord.NONE, Edition.RESTRICTED);
	}

	private static List<Authority> expected() {
		return RegionalExample.CATALOGUE.members("E12000004", FigureOf.QUARTER.lastDay())
			.stream()
			.filter((authority) -> List.of(LEICESTER, RUTLAND).contains(authority.code()))
			.toList();
	}

	@Test
	void namesWhoIsWorseOnMost() {
		List<List<Block>> pages = new Glance(set(expected()), measures()).pages();
		assertThat(pages).hasSize(1);
		assertThat(words(pages.get(0)))
			.contains("Leicester is worse than England on three of three measures with a " + "good direction.");
	}

	@Test
	void saysInEachCellWhereAFigureStandsAndWhichWayItMoved() {
		Table table = table(new Glance(set(expected()), measures()).pages().get(0));
		assertThat(table.columns()).extracting(Table.Column::head)
			.containsExactly("Measure", "England", "Leicester", "Rutland");
		assertThat(table.rows()).extracting((row) -> row.cells().stream().map(Table.Cell::words).toList())
			.containsExactly(List.of("With a good direction"),
					List.of("3\u2002Assessments in 45 days", "84.5%", "Worse \u2193", "Better"),
					List.of("6\u2002Conferences in 15 days", "84.5%", "Worse \u2193", "Withheld"),
					List.of("2\u2002Re-referrals", "84.5%", "Worse \u2193", "Better"),
					List.of("Better, worse", "\u2013", "0, 3", "2, 0"));
		assertThat(table.rows().get(1).cells().get(2).tint()).isEqualTo("GroundWorst");
		assertThat(table.rows().get(2).cells().get(3).tint()).isNull();
	}

	/** Issue 9, line 3: over 12 authorities are rows, up to 9 measures columns. */
	@Test
	void turnsTheGridWhereAuthoritiesAreMany() {
		List<Authority> many = new ArrayList<>(
				RegionalExample.CATALOGUE.members("E12000007", FigureOf.QUARTER.lastDay()));
		assertThat(many).hasSizeGreaterThan(12);
		List<List<Block>> pages = new Glance(set(many), measures()).pages();
		assertThat(pages).hasSize(1);
		Table table = table(pages.get(0));
		assertThat(table.columns()).extracting(Table.Column::head)
			.containsExactly("Authority", "3\u2002Assessments in 45 days", "6\u2002Conferences in 15 days",
					"2\u2002Re-referrals");
		assertThat(table.rows()).hasSize(many.size() + 1);
		assertThat(table.rows().get(0).cells()).extracting(Table.Cell::words)
			.containsExactly("England", "84.5%", "84.5%", "84.5%");
		assertThat(words(pages.get(0))).anyMatch((words) -> words.startsWith("Assessment, child protection"));
	}

	/** A page that says only that it says nothing is none. */
	@Test
	void isNotThereWhereNobodyIsJudged() {
		List<MeasureFigures> unjudged = List
			.of(new MeasureFigures("E12000004", FigureOf.measure(MEASURES.get(0)).figure().measure(), FigureOf.QUARTER,
					List.of(FigureOf.measure(MEASURES.get(0))
						.area(LEICESTER, "authority", "Leicester")
						.counts(1702, 2685.0)
						.value(63.4)
						.figure())));
		assertThat(new Glance(set(expected()), unjudged).pages()).isEmpty();
	}

	/** Who stands out, then where the region is worse; each with its page. */
	@Test
	void tellsFirstWhoStandsOut() {
		Glance glance = new Glance(set(expected()), measures());
		List<Text> findings = new WhatToKnow(glance, measures(), Map.of(), Exceptions.TITLE).findings();
		assertThat(findings).hasSize(1);
		assertThat(findings.get(0).opening()).isEqualTo("Leicester stands out.");
		assertThat(findings.get(0).words())
			.isEqualTo("It is worse than England on three measures. Page\u00a0" + Text.PAGE);
		assertThat(findings.get(0).link()).isEqualTo(Exceptions.TITLE);
	}

	/** Farther from England comes before nearer, worsened before steady. */
	@Test
	void ordersWhatItTellsOfTheRegion() {
		List<MeasureFigures> measures = IntStream.range(0, 3)
			.mapToObj((i) -> FigureOf.measure(MEASURES.get(i))
				.area("E12000004", "region", "East Midlands")
				.counts(4068, 5819.0)
				.value(69.9)
				.england(79.7, "worse")
				.yearBefore(4600, 5865.0, 78.4, FigureOf.test(true))
				.standsOut(null, new double[] { -4, -9, -20 }[i], -1, (i < 2) ? -1 : 0)
				.figure())
			.map((region) -> new MeasureFigures("E12000004", region.measure(), FigureOf.QUARTER, List.of(region)))
			.toList();
		List<Text> findings = new WhatToKnow(new Glance(set(expected()), measures), measures, Map.of(),
				Exceptions.TITLE)
			.findings();
		assertThat(findings).extracting(Text::opening)
			.containsExactly("Initial conferences within 15 working days:",
					"Single assessments within 45 working days:", "Re-referrals within 12 months:");
	}

	private static List<String> words(List<Block> blocks) {
		return blocks.stream().filter(Text.class::isInstance).map((block) -> ((Text) block).words()).toList();
	}

	private static Table table(List<Block> blocks) {
		return (Table) blocks.stream().filter(Table.class::isInstance).findFirst().orElseThrow();
	}

}
