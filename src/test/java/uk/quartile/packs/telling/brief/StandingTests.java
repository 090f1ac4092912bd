package uk.quartile.packs.telling.brief;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Position;
import uk.quartile.statistics.XmrSignal;

import static org.assertj.core.api.Assertions.assertThat;

/** Expected: DOCUMENTS, "Two signs", and the cells of Leicester in mockups/matrix. */
class StandingTests {

	private static final Map<String, Double> SIZES = Map.of("marked-points", 3.0, "marked-percent", 10.0);

	private static FigureOf assessments() {
		return FigureOf.measure("assessments-in-45-days-12m").counts(1702, 2685.0).value(63.3892);
	}

	private static Standing of(FigureOf figure) {
		return Standing.of(figure.figure(), SIZES).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "better,BETTER,Better", "similar,SIMILAR,Similar", "worse,WORSE,Worse", "higher,HIGHER,Higher",
			"lower,LOWER,Lower", ",NOT_JUDGED,Not judged" })
	void standsWhereTheVerdictAgainstEnglandSays(String verdict, Position position, String word) {
		Standing standing = of(assessments().england(84.5, verdict));
		assertThat(standing.position()).isEqualTo(position);
		assertThat(standing.position().word()).isEqualTo(word);
		assertThat(standing.position().sign()).isEqualTo(Sign.valueOf(position.name()));
		assertThat(standing.byRegion()).isFalse();
	}

	/** What is on the lists of what stands out is so judged too. */
	@Test
	void isJudgedByTheRegionWhereEnglandMayNot() {
		Standing standing = of(assessments().region(91.1, "worse"));
		assertThat(standing.position()).isEqualTo(Position.WORSE);
		assertThat(standing.byRegion()).isTrue();
		assertThat(of(assessments().region(91.1, "worse").england(84.5, "similar")).position())
			.isEqualTo(Position.SIMILAR);
	}

	@Test
	void isNotJudgedNorTestedOfFewerThan20() {
		Standing standing = of(FigureOf.measure("assessments-in-45-days-12m")
			.counts(7, 19.0)
			.value(36.8)
			.england(84.5, "worse")
			.yearBefore(15, 18.0, 83.3, null)
			.standsOut(null, -5, -1, -1));
		assertThat(standing).isEqualTo(new Standing(Position.NOT_JUDGED, Direction.NOT_TESTED, 0, false));
	}

	@Test
	void saysNothingOfAFigureThatIsntThere() {
		Figure figure = FigureOf.measure("referrals").status("not-supplied").figure();
		assertThat(Standing.of(figure, SIZES)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "assessments-in-45-days-12m,1,IMPROVED,↑", "assessments-in-45-days-12m,-1,WORSENED,↓",
			"assessments-in-45-days-12m,0,STEADY,''", "re-referrals-12m,1,WORSENED,↑", "re-referrals-12m,-1,IMPROVED,↓",
			"contacts-to-referral,1,ROSE,↑", "contacts-to-referral,-1,FELL,↓", "contacts-to-referral,0,STEADY,''" })
	void movesAsTheComparisonFound(String measure, int moves, Direction direction, String arrow) {
		Standing standing = of(FigureOf.measure(measure)
			.counts(1702, 2685.0)
			.value(63.4)
			.yearBefore(1700, 2240.0, 75.9, FigureOf.test(moves != 0))
			.standsOut(null, -2, 0, moves));
		assertThat(standing.direction()).isEqualTo(direction);
		assertThat(standing.arrow()).isEqualTo(arrow);
	}

	/** Turnover has no test of chance: 15.4% to 24.6% is more than 3 points. */
	@Test
	void movesByTheMarkedSizeWhereNothingIsTested() {
		FigureOf turnover = FigureOf.measure("social-worker-turnover-12m").counts(34.2, 139.0).value(24.6043);
		assertThat(of(turnover.yearBefore(25, 162.0, 15.4321, null)))
			.isEqualTo(new Standing(Position.NOT_JUDGED, Direction.WORSENED, 1, false));
		assertThat(of(turnover.yearBefore(36, 162.0, 22.2222, null)).direction()).isEqualTo(Direction.STEADY);
	}

	/** Leicester, 30 September 2022 and 2023: 16.7 and 16.6 cases. */
	@ParameterizedTest
	@CsvSource({ "2006.8,16.7239,STEADY", "1450,12.0833,WORSENED", "2700,22.5,IMPROVED" })
	void movesByATenthOfAnAverage(double cases, double before, Direction direction) {
		FigureOf caseload = FigureOf.measure("caseload").counts(1992, 120.0).value(16.6);
		assertThat(of(caseload.yearBefore(cases, 120.0, before, null)).direction()).isEqualTo(direction);
	}

	/** 3 to 5 cases is two thirds more, and no more than chance brings. */
	@Test
	void movesByNoTenthOfTooFew() {
		FigureOf caseload = FigureOf.measure("caseload").counts(5, 2.0).value(2.5);
		assertThat(of(caseload.yearBefore(3, 2.0, 1.5, null)).direction()).isEqualTo(Direction.STEADY);
		assertThat(of(caseload.yearBefore(0, 2.0, 0, null)).direction()).isEqualTo(Direction.NOT_TESTED);
	}

	@Test
	void isNotTestedWithoutAYearBefore() {
		assertThat(of(assessments()).direction().word()).isEqualTo("not tested");
		assertThat(of(assessments().noYearBefore("no figure of Quarter 4 2022-23")).direction())
			.isEqualTo(Direction.NOT_TESTED);
		assertThat(of(assessments().yearBefore(15, 19.0, 78.9, null)).direction()).isEqualTo(Direction.NOT_TESTED);
	}

	/** Leicester's referrals: down from a peak, within 152.8 to 512.9 (DOCUMENTS, A6). */
	@Test
	void letsATrendDecide() {
		FigureOf referrals = FigureOf.measure("referrals").counts(832, null).value(371.7);
		assertThat(of(referrals.yearBefore(1125, null, 510.7, FigureOf.test(true)).trend(152.8, 512.9)).direction())
			.isEqualTo(Direction.STEADY);
		assertThat(
				of(referrals.yearBefore(1125, null, 510.7, FigureOf.test(false)).trend(152.8, 512.9, XmrSignal.FALLING))
					.direction())
			.isEqualTo(Direction.FELL);
		assertThat(of(referrals.noYearBefore("no figure").trend(152.8, 512.9)).direction()).isEqualTo(Direction.STEADY);
	}

}
