package uk.quartile.packs.choosing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Featured;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

/** Which numbers are told in large type, and of which period the funnel is. */
class SpotlightTests {

	private final List<Figure> figures = new ArrayList<>();

	private SpotlightTests add(String code, double count) {
		this.figures.add(FigureOf.measure(code).counts(count, 1000.0).value(50).figure());
		return this;
	}

	private AuthorityFigures authority(Catalogue catalogue) {
		return AuthorityFigures.of(SetFigures.of(catalogue, "E12000004", FigureOf.QUARTER, this.figures, List.of(),
				List.of(), "", "0123456789abcdef", FigureOf.QUARTER.lastDay()), "E06000016");
	}

	private List<String> spotlight(Catalogue catalogue) {
		return Spotlight.of(authority(catalogue)).stream().map((figure) -> figure.measure().code()).toList();
	}

	@Test
	void takesTheFirstFiveThatAreMarked() {
		Stream
			.of("children-looked-after", "children-in-need", "assessments", "re-referrals", "referrals", "contacts",
					"section-47")
			.forEach((code) -> add(code, 5));
		assertThat(spotlight(RegionalExample.CATALOGUE)).containsExactly("contacts", "referrals", "re-referrals",
				"assessments", "children-in-need");
	}

	@Test
	void takesWhatHasACountForTheQuarter() {
		add("referrals", 5);
		this.figures.add(FigureOf.measure("contacts").status("not-supplied").figure());
		this.figures
			.add(FigureOf.measure("children-in-need").quarter("2022-23-Q4").counts(5, 1000.0).value(50).figure());
		assertThat(spotlight(RegionalExample.CATALOGUE)).containsExactly("referrals");
	}

	@Test
	void takesTheCoreWhereNoneIsMarked() {
		add("contacts", 5).add("referrals", 5).add("re-referrals-12m", 5).add("children-looked-after", 5);
		List<Measure> unmarked = RegionalExample.CATALOGUE.measures().stream().map(SpotlightTests::unmarked).toList();
		Catalogue old = RegionalExample.CATALOGUE;
		assertThat(spotlight(new Catalogue(unmarked, old.authorities(), old.successions(), old.inspections(),
				old.generalPopulation(), old.populations(), old.settings(), old.files())))
			.containsExactly("referrals", "children-looked-after");
	}

	private static Measure unmarked(Measure measure) {
		Measure.Label label = measure.label();
		return measure.labelled(
				new Measure.Label(label.number(), label.stated(), label.shortTitle(), label.core(), Featured.NOWHERE));
	}

	@Test
	void hasNoFunnelOfOneStage() {
		assertThat(FunnelPeriod.of(authority(RegionalExample.CATALOGUE))).isEmpty();
		add("referrals", 832).add("looked-after-starts-12m", 196);
		assertThat(FunnelPeriod.of(authority(RegionalExample.CATALOGUE))).isEmpty();
	}

	/** Contacts of a quarter aren't set beside the year's referrals. */
	@Test
	void takesThePeriodWithTheMostStages() {
		add("contacts", 900).add("referrals", 832).add("looked-after-starts-12m", 196);
		this.figures.add(FigureOf.measure("re-referrals-12m").counts(549, 2880.0).value(19.1).figure());
		this.figures.add(FigureOf.measure("assessments-in-45-days-12m").counts(1702, 2685.0).value(63.4).figure());
		assertThat(shown()).isEqualTo("rolling-12-months 2023-24-Q4: REFERRALS 2880, ASSESSMENTS 2685 of REFERRALS, "
				+ "CARE 196 of ASSESSMENTS; not sent [PLANS]; not collected [CONTACTS]");
	}

	@Test
	void takesTheYearWhereAQuarterHasAsManyStages() {
		add("contacts", 900).add("referrals", 832);
		add("protection-plans-started-12m", 500).add("looked-after-starts-12m", 196);
		assertThat(shown()).startsWith("rolling-12-months 2023-24-Q4: PLANS 500, CARE 196; ");
	}

	@Test
	void takesTheNewerOfTwoPeriods() {
		add("contacts", 900).add("referrals", 832);
		this.figures.add(FigureOf.measure("looked-after-starts-12m")
			.quarter("2023-24-Q3")
			.counts(196, 1000.0)
			.value(50)
			.figure());
		this.figures.add(FigureOf.measure("protection-plans-started-12m")
			.quarter("2023-24-Q3")
			.counts(500, 1000.0)
			.value(50)
			.figure());
		assertThat(shown()).startsWith("quarter 2023-24-Q4: CONTACTS 900, REFERRALS 832 of CONTACTS; ");
	}

	/** Plans and care both follow an assessment. */
	@Test
	void takesPlansAndCareOfTheSameStage() {
		add("contacts", 900).add("protection-plans-started", 30).add("looked-after-starts", 20);
		assertThat(shown()).isEqualTo("quarter 2023-24-Q4: CONTACTS 900, PLANS 30 of CONTACTS, CARE 20 of CONTACTS; "
				+ "not sent [REFERRALS]; not collected [ASSESSMENTS]");
	}

	@Test
	void leavesAWithheldStageOut() {
		add("contacts", 900).add("assessments", 700).add("protection-plans-started", 30);
		this.figures.add(FigureOf.measure("referrals").status("c").figure());
		assertThat(shown()).startsWith("quarter 2023-24-Q4: CONTACTS 900, ASSESSMENTS 700 of CONTACTS, "
				+ "PLANS 30 of ASSESSMENTS; not sent [REFERRALS]");
	}

	private String shown() {
		FunnelPeriod period = FunnelPeriod.of(authority(RegionalExample.CATALOGUE)).orElseThrow();
		return period.basis().written() + " " + period.quarter() + ": "
				+ String.join(", ",
						period.counted()
							.stream()
							.map((each) -> each.stage() + " " + each.count().toPlainString()
									+ ((each.from() != null) ? " of " + each.from().stage() : ""))
							.toList())
				+ "; not sent " + period.notSent() + "; not collected " + period.notCollected();
	}

}
