package uk.quartile.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import uk.quartile.catalogue.SharingRow;
import uk.quartile.domain.Edition;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Regions where nearly every count is small, attacked; and what each protection is for.
 */
class InventedEditionsTests {

	private static final List<String> QUARTERS = List.of("2023-24-Q3", "2023-24-Q4");

	private static final int QUESTIONS = 8;

	private static final int MANY = 40;

	@Test
	void giveNothingAwayOfARegionOfTwo() {
		keeps(new TinyRegion(31, false, 12, 4), QUARTERS);
	}

	/** Of two authorities each knows the other's, whatever is withheld here. */
	@Test
	void saysWhereWhatIsPublishedElsewhereTells() {
		TinyRegion region = new TinyRegion(32, true, 12, 4);
		Attacked editions = region.attacked(Attacked.all(), QUESTIONS);
		List<String> found = editions.publish("2023-24-Q4");
		assertThat(found).isNotEmpty();
		assertThat(unannounced(found, editions.decided)).isEmpty();
	}

	@Test
	void giveNothingAwayBesideOneThatIsNearlyAll() {
		keeps(new TinyRegion(33, false, 300, 6, 5, 4), QUARTERS);
	}

	@Test
	void giveNothingAwayOfASplitOfWhichEachPartIsSmall() {
		// Parts of reviews-red, -amber and -green are below the size.
		keeps(new TinyRegion(35, false, 4, 4, 4), QUARTERS);
	}

	@Test
	void giveSmallCountsAwayWhereTheyAreShown() {
		assertThat(found(new TinyRegion(1, false, 40, 6, 4, 5), Protects.PRIMARY)).isNotEmpty();
	}

	@Test
	void giveSmallRestsAwayWhereOnlyCountsAreWithheld() {
		List<String> found = new ArrayList<>();
		for (long seed = 1; seed <= 6 && found.isEmpty(); seed++) {
			found.addAll(found(new TinyRegion(seed, false, 40, 9, 7, 8), Protects.COMPLEMENT));
		}
		assertThat(found).isNotEmpty();
	}

	@Test
	void giveCountsAwayWhereNothingElseIsWithheldForThem() {
		assertThat(found(new TinyRegion(2, true, 40, 6, 4, 5), Protects.SECONDARY))
			.anyMatch((each) -> each.startsWith("an outsider: "));
	}

	/**
	 * With the region's totals to the last child, what isn't withheld beside a count
	 * tells it.
	 */
	@Test
	void withholdMoreWhereGroupsAreNotRounded() {
		TinyRegion region = new TinyRegion(3, false, 40, 6, 4, 5);
		assertThat(attack(region, Set.of(Protects.PRIMARY, Protects.COMPLEMENT, Protects.ROUNDING), QUARTERS).size())
			.as("rounded, but nothing withheld beside the counts themselves")
			.isLessThan(attack(region, Set.of(Protects.PRIMARY, Protects.COMPLEMENT), QUARTERS).size());
	}

	@Test
	void giveCountsAwayWhereEarlierEditionsAreForgotten() {
		List<String> found = new ArrayList<>();
		for (long seed = 1; seed <= 6 && found.isEmpty(); seed++) {
			found.addAll(found(new TinyRegion(seed, true, 30, 9, 8, 7), Protects.EARLIER));
		}
		assertThat(found).isNotEmpty();
	}

	@Test
	void showWhatAnAuthorityWithholdsWhereItIsNotAsked() {
		TinyRegion region = new TinyRegion(4, false, 40, 60, 50);
		String first = region.authorities().get(0);
		region.sharing(new SharingRow(first, null, Edition.PUBLIC, SharingRow.Show.WITHHELD, LocalDate.of(2020, 4, 1)),
				new SharingRow(first, "contacts", Edition.PUBLIC, SharingRow.Show.NAMED, LocalDate.of(2020, 4, 1)));
		assertThat(shownOf(first, region, Attacked.all())).containsOnly("contacts");
		assertThat(shownOf(first, region, Attacked.without(Protects.SHARING))).contains("contacts", "referrals",
				"children-in-need");
	}

	private static List<String> shownOf(String authority, TinyRegion region, Set<Protects> protections) {
		Attacked editions = region.attacked(protections, 0);
		editions.publish("2023-24-Q4");
		return editions.decided.stream()
			.filter((each) -> each.of().area().equals(authority) && each.shown() == Shown.SHOWN)
			.map((each) -> each.of().measure())
			.distinct()
			.toList();
	}

	private static void keeps(TinyRegion region, List<String> quarters) {
		Attacked editions = region.attacked(Attacked.all(), QUESTIONS);
		for (String quarter : quarters) {
			List<String> found = editions.publish(quarter);
			assertThat(unannounced(found, editions.decided)).as(quarter).isEmpty();
			assertThat(editions.decided).as(quarter)
				.anyMatch((each) -> each.shown() == Shown.WITHHELD)
				.anyMatch((each) -> each.shown() != Shown.WITHHELD);
		}
	}

	/**
	 * What was found out, but for figures of which it is said that no proof was found.
	 */
	private static List<String> unannounced(List<String> found, List<Decision> decided) {
		return found.stream()
			.filter((each) -> decided.stream()
				.noneMatch((one) -> one.told()
						&& each.contains(one.of().area() + " " + one.of().quarter() + " " + one.of().measure() + " ")))
			.toList();
	}

	private static List<String> found(TinyRegion region, Protects without) {
		return attack(region, Attacked.without(without), QUARTERS);
	}

	private static List<String> attack(TinyRegion region, Set<Protects> protections, List<String> quarters) {
		Attacked editions = region.attacked(protections, MANY);
		List<String> found = new ArrayList<>();
		quarters.forEach((quarter) -> found.addAll(editions.publish(quarter)));
		return found;
	}

}
