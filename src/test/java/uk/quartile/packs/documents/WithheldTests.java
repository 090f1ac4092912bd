package uk.quartile.packs.documents;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.Edition;
import uk.quartile.domain.figure.NotShown;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

/** How much a public document says that it withholds. */
class WithheldTests {

	private static final String EXPLAINED = " Withheld are counts of few children, and whatever would give one away.";

	private static SetFigures set(Edition edition, String... areas) {
		List<Figure> figures = Arrays.stream(areas)
			.map((area) -> FigureOf.measure("referrals").area(area, "authority", area).counts(80, 10_000.0).value(80))
			.map(FigureOf::figure)
			.map((figure) -> figure.area().equals("E06000016") ? figure
					: figure.with(NotShown.WITHHELD, figure.onQuarter(), figure.onYear()))
			.toList();
		return SetFigures
			.of(RegionalExample.CATALOGUE, "E12000004", FigureOf.QUARTER, figures, List.of(), List.of(), "", "abc",
					LocalDate.of(2024, 7, 1))
			.in(edition);
	}

	@Test
	void isNothingInTheRestrictedEdition() {
		assertThat(Withheld.of(set(Edition.RESTRICTED, "E06000015", "E06000016"))).isEmpty();
	}

	@Test
	void isCountedAndExplainedOnce() {
		assertThat(Withheld.of(set(Edition.PUBLIC, "E06000015", "E06000016", "E06000017")).orElseThrow().sentences())
			.containsExactly("2 of 3 figures are withheld to protect children." + EXPLAINED,
					"Left out of public editions: what officers wrote, plans for improvement, and what became of "
							+ "returns.");
		assertThat(Withheld.of(set(Edition.PUBLIC, "E06000015")).orElseThrow().sentences()).first()
			.isEqualTo("1 of 1 figure is withheld to protect children." + EXPLAINED);
	}

	@Test
	void isToldWhereItIsNone() {
		assertThat(Withheld.of(set(Edition.PUBLIC, "E06000016")).orElseThrow().sentences()).first()
			.isEqualTo("No figure of this document is withheld to protect children.");
	}

	@Test
	void isOfTheAuthorityInItsOwnDocuments() {
		AuthorityFigures leicester = AuthorityFigures.of(set(Edition.PUBLIC, "E06000015", "E06000016"), "E06000016");
		assertThat(Withheld.of(leicester)).contains(new Withheld(1, 0));
	}

}
