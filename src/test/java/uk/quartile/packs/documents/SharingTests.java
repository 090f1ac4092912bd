package uk.quartile.packs.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.SharingRow;
import uk.quartile.domain.Edition;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

/** How authorities are shown in public papers that aren\u2019t their own. */
class SharingTests {

	private static final String DERBY = "E06000015";

	private static final String LEICESTER = "E06000016";

	private static final String RUTLAND = "E06000017";

	private static Figure figure(String code, String type, String name, double value) {
		return FigureOf.measure("referrals")
			.area(code, type, name)
			.counts(90 + value, 10_000.0)
			.value(value)
			.rank(1, 3)
			.inEngland(50, 140, 90, 49)
			.england(100, "higher")
			.figure();
	}

	private static SetFigures set(SharingRow... rows) {
		Catalogue read = RegionalExample.CATALOGUE;
		Catalogue catalogue = new Catalogue(read.measures(), read.authorities(), read.successions(), read.inspections(),
				read.generalPopulation(), read.populations(), read.settings(), read.files(), read.committees(),
				List.of(rows));
		List<Figure> figures = List.of(figure(DERBY, "authority", "Derby", 120),
				figure(LEICESTER, "authority", "Leicester", 80), figure(RUTLAND, "authority", "Rutland", 100),
				figure(DERBY + "+" + RUTLAND, "joint", "Derby and Rutland", 110),
				figure("E12000004", "region", "East Midlands", 99));
		return SetFigures
			.of(catalogue, "E12000004", FigureOf.QUARTER, figures, List.of(), List.of(), "", "abc",
					LocalDate.of(2024, 7, 1))
			.in(Edition.PUBLIC);
	}

	private static SharingRow row(String authority, @Nullable String measure, SharingRow.Show show, String from) {
		return new SharingRow(authority, measure, Edition.PUBLIC, show, LocalDate.parse(from));
	}

	private static List<Figure> read(SetFigures set, String file) {
		return Sharing.of(set, file, "seed").all().get(0).figures();
	}

	private static Set<String> names(List<Figure> figures) {
		return figures.stream().map(Figure::areaName).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void areLettersUnlessTheyAgreeToBeNamed() {
		assertThat(names(read(set(), "regional.pdf"))).containsExactly("Authority A", "Authority B", "Authority C",
				"East Midlands");
		assertThat(names(read(set(row(DERBY, null, SharingRow.Show.NAMED, "2024-01-01")), "regional.pdf"))).hasSize(4)
			.contains("Derby", "East Midlands")
			.doesNotContain("Leicester", "Rutland");
	}

	@Test
	void areNamedInTheirOwnPapers() {
		List<Figure> own = read(set(), RUTLAND + "/profile.pdf");
		assertThat(names(own)).contains("Rutland", "Rutland and another authority").doesNotContain("Derby");
		assertThat(own).filteredOn((figure) -> figure.areaName().equals("Rutland"))
			.singleElement()
			.satisfies((figure) -> assertThat(figure.rank()).isEqualTo(1));
	}

	@Test
	void goByTheNewestRowThatHoldsAndOfOneDayByTheMeasures() {
		SharingRow named = row(DERBY, null, SharingRow.Show.NAMED, "2023-01-01");
		assertThat(names(read(set(named, row(DERBY, "referrals", SharingRow.Show.ANONYMISED, "2023-01-01")), "r.pdf")))
			.doesNotContain("Derby");
		assertThat(names(read(set(named, row(DERBY, null, SharingRow.Show.ANONYMISED, "2024-03-31")), "r.pdf")))
			.doesNotContain("Derby");
		assertThat(names(read(set(named, row(DERBY, null, SharingRow.Show.ANONYMISED, "2024-04-01")), "r.pdf")))
			.contains("Derby");
		assertThat(names(
				read(set(named, row(DERBY, "children-in-need", SharingRow.Show.ANONYMISED, "2024-01-01")), "r.pdf")))
			.contains("Derby");
	}

	/** A count, a population or a place in England would name them. */
	@Test
	void haveTheirValueAlone() {
		assertThat(read(set(), "regional.pdf")).filteredOn((figure) -> figure.areaName().startsWith("Authority"))
			.hasSize(3)
			.allSatisfy((figure) -> {
				assertThat(figure.value()).isIn(80.0, 100.0, 120.0);
				assertThat(figure.area()).isEqualTo(figure.areaName());
				assertThat(Stream.of(figure.numerator(), figure.denominator(), figure.lower(), figure.rank(),
						figure.others().spread().inEngland(), figure.england().verdict(), figure.onYear(),
						figure.standOut()))
					.containsOnlyNulls();
			});
	}

	/** Sixty documents: by value, the letters come in each of the six orders. */
	@Test
	void haveOtherLettersInEachDocumentWhichGiveNoOrderAway() {
		Set<String> orders = IntStream.range(0, 60)
			.mapToObj((number) -> read(set(), "pack-" + number + ".pdf").stream()
				.filter((figure) -> figure.areaName().startsWith("Authority"))
				.sorted(Comparator.comparing(Figure::value))
				.map(Figure::areaName)
				.collect(Collectors.joining()))
			.collect(Collectors.toSet());
		assertThat(orders).hasSize(6);
		assertThat(names(read(set(), "regional.pdf"))).isEqualTo(names(read(set(), "regional.pdf")));
	}

	@Test
	void areNamedInTheRestrictedEdition() {
		SetFigures restricted = set().in(Edition.RESTRICTED);
		assertThat(Sharing.of(restricted, "regional.pdf", "seed")).isSameAs(restricted);
	}

}
