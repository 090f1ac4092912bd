package uk.quartile.disclosure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import uk.quartile.attack.Intruder;
import uk.quartile.attack.Told;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finished public tables of regions where nearly every count is small, read as a stranger
 * reads them. Of some two editions are published, one after the other. Then some with one
 * protection switched off.
 */
class FinishedEditionsTests {

	private static final Quarter NEWEST = TinyRegion.NEWEST;

	private static final Quarter BEFORE = NEWEST.previous();

	private static final int QUESTIONS = 5;

	private static final int MANY = 40;

	private static final List<TinyRegion> TINY = LongStream.rangeClosed(1, 30)
		.mapToObj(FinishedEditionsTests::tiny)
		.toList();

	private static final TinyRegion OF_TWO = new TinyRegion(31, false, 12, 4);

	private static final TinyRegion NEARLY_ALL_IN_ONE = new TinyRegion(33, false, 300, 6, 5, 4);

	/** Parts of reviews-red, -amber and -green are below the size. */
	private static final TinyRegion SPLIT_SMALL = new TinyRegion(35, false, 4, 4, 4);

	/** The first of its authorities lets nobody see anything but contacts. */
	private static final TinyRegion NOT_SHARING = new TinyRegion(36, false, 40, 60, 50);

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	@RegisterExtension
	static final TestDatabase another = new TestDatabase();

	@TempDir
	private static Path folder;

	private static PublishedRegions regions;

	/** Of tiny authorities; of every other one the region's totals are published. */
	private static TinyRegion tiny(long seed) {
		Random random = new Random(seed);
		int[] sizes = new int[3 + random.nextInt(2)];
		for (int i = 0; i < sizes.length; i++) {
			sizes[i] = (i == 0) ? 40 : 2 + random.nextInt(8);
		}
		return new TinyRegion(seed, seed % 2 == 0, sizes);
	}

	@BeforeAll
	static void take() throws IOException {
		String first = NOT_SHARING.authorities().get(0);
		regions = new PublishedRegions(database.dataSource(), folder.resolve("regions"),
				Stream.concat(TINY.stream(), Stream.of(OF_TWO, NEARLY_ALL_IN_ONE, SPLIT_SMALL, NOT_SHARING)).toList(),
				Stream.of(first + ",*,public,withheld,2020-04-01", first + ",contacts,public,named,2020-04-01"));
	}

	static Stream<TinyRegion> invented() {
		return Stream.concat(TINY.stream(), Stream.of(OF_TWO, NEARLY_ALL_IN_ONE, SPLIT_SMALL));
	}

	@ParameterizedTest
	@MethodSource("invented")
	void giveNothingAway(TinyRegion region) throws IOException {
		regions.forget();
		boolean twice = TINY.indexOf(region) % 5 <= 0;
		Intruder intruder = regions.intruder(TINY.contains(region) ? QUESTIONS : MANY);
		for (Quarter quarter : twice ? List.of(BEFORE, NEWEST) : List.of(NEWEST)) {
			regions.publish(region.code(), quarter, "all", Attacked.all());
			List<Told> told = regions.told("all", quarter, region.code());
			assertThat(told).anyMatch((each) -> each.numerator() != null);
			assertThat(regions.unannounced(intruder.read(quarter, told))).as("%s", quarter).isEmpty();
		}
	}

	/**
	 * All in one run; England has no authority of its own, and the totals of all regions.
	 */
	@Test
	void giveNothingAwayBesideThatOfEngland() throws IOException {
		List<TinyRegion> few = List.of(TINY.get(0), TINY.get(1), SPLIT_SMALL);
		PublishedRegions country = new PublishedRegions(another.dataSource(), folder.resolve("country"), few,
				Stream.of());
		country.publish(Run.ALL_REGIONS, NEWEST, "all", Attacked.all());
		for (TinyRegion region : few) {
			List<Told> told = new ArrayList<>(country.told("all", NEWEST, Catalogue.ENGLAND));
			assertThat(told).anyMatch((each) -> each.area().equals(region.code()) && each.numerator() != null);
			told.addAll(country.told("all", NEWEST, region.code()));
			assertThat(country.unannounced(country.intruder(MANY).read(NEWEST, told))).as(region.code()).isEmpty();
		}
	}

	@Test
	void giveSmallCountsAwayWhereTheyAreShown() throws IOException {
		assertThat(regions.without(Protects.PRIMARY, TINY.get(0), 0))
			.anyMatch((each) -> each.matches("anybody reads: \\{E069001\\d\\d [^,]*x=1} lies from 1 to 5"));
	}

	@Test
	void giveSmallRestsAwayWhereOnlyCountsAreWithheld() throws IOException {
		assertThat(regions.without(Protects.COMPLEMENT, TINY.get(0), 0))
			.anyMatch((each) -> each.matches("anybody reads: \\{.* n=1, .* x=-1} lies from 1 to 5"));
	}

	@Test
	void giveCountsAwayWhereNothingElseIsWithheldForThem() throws IOException {
		assertThat(regions.without(Protects.SECONDARY, TINY.get(1), MANY))
			.anyMatch((each) -> each.startsWith("an outsider: "));
	}

	@Test
	void giveCountsAwayWhereEarlierEditionsAreForgotten() throws IOException {
		assertThat(regions.without(Protects.EARLIER, TINY.get(10), MANY))
			.anyMatch((each) -> each.startsWith("an outsider: "));
	}

	/** As they are before they are rounded. */
	@Test
	void giveCountsAwayWhereGroupsAreShownToTheLastChild() throws IOException {
		String region = TINY.get(0).code();
		regions.forget();
		regions.run(region, NEWEST, "exact", Attacked.all(), "comparisonStep", "disclosureStep");
		assertThat(regions.jdbc().sql("""
				UPDATE disclosure d
				SET numerator = b.numerator, denominator = b.denominator, value = b.value
				FROM comparison_measure m JOIN benchmark b USING (measure_comparison)
				WHERE d.comparison = m.comparison AND d.decision = 'rounded'
					AND (d.measure, d.quarter, d.area_type, d.area) = (b.measure, b.quarter, b.area_type, b.area)
				""").update()).isGreaterThan(10);
		regions.run(region, NEWEST, "exact", Attacked.all(), "comparisonStep", "packsStep");
		assertThat(regions.intruder(MANY).read(NEWEST, regions.told("exact", NEWEST, region))).isNotEmpty();
	}

	@Test
	void showWhatAnAuthorityWithholdsWhereItIsNotAsked() throws IOException {
		regions.forget();
		regions.publish(NOT_SHARING.code(), NEWEST, "all", Attacked.all());
		assertThat(measuresShown("all")).containsExactly("contacts");
		regions.without(Protects.SHARING, NOT_SHARING, 0);
		assertThat(measuresShown("SHARING")).contains("contacts", "children-in-need", "protection-plans");
	}

	private static Set<String> measuresShown(String output) throws IOException {
		return regions.told(output, NEWEST, NOT_SHARING.code())
			.stream()
			.filter((each) -> each.area().equals(NOT_SHARING.authorities().get(0)) && each.numerator() != null)
			.map(Told::measure)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
