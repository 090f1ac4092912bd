package uk.quartile.disclosure;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

/** The real returns of the East Midlands, attacked. */
class RealEditionsTests {

	private static final Catalogue CATALOGUE = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue();

	private static final List<Observed> COUNTS = ReturnedCounts.of(CATALOGUE, Path.of("input"));

	/** Rutland's counts of few children are in nearly every year. */
	@Test
	void giveNothingAwayOneAfterTheOther() {
		Quarter newest = Quarter.parse("2023-24-Q4");
		Attacked editions = editions(Attacked.all());
		for (int back = 19; back >= 0; back--) {
			String quarter = newest.minus(back).toString();
			assertThat(editions.publish(quarter)).as(quarter).isEmpty();
			assertThat(editions.decided).as(quarter)
				.isNotEmpty()
				.noneMatch(Decision::told)
				.anyMatch((each) -> each.reason() == Reason.PRIMARY)
				.anyMatch((each) -> each.reason() == Reason.SECONDARY);
		}
		assertThat(editions.decided.stream().filter((each) -> each.shown() == Shown.WITHHELD).count())
			.as("of %d figures", editions.decided.size())
			.isLessThan(editions.decided.size() / 10);
		assertThat(editions.decided).as("a region's figure")
			.noneMatch((each) -> each.of().area().equals("E12000004") && each.shown() == Shown.WITHHELD);
	}

	@Test
	void giveMuchAwayWhereNothingElseIsWithheld() {
		assertThat(editions(Attacked.without(Protects.SECONDARY)).publish("2021-22-Q4"))
			.anyMatch((found) -> found.startsWith("an outsider: {E06000017 "));
	}

	private static Attacked editions(Set<Protects> protections) {
		return new Attacked(CATALOGUE, "E12000004", COUNTS, protections, Quarter.parse("2023-24-Q4"));
	}

}
