package uk.quartile.explanation;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

import uk.quartile.FrozenJobs;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Quarter;
import uk.quartile.explanation.asking.Question;
import uk.quartile.explanation.text.TextOf;

import static org.assertj.core.api.Assertions.assertThat;

/** What a figure is held against: neighbours from elsewhere, and groups. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparatorsExplainedTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private Explanations explanations;

	private CatalogueFiles files;

	@BeforeAll
	void storesTheRealReturns() {
		StoredInput input = new StoredInput(database.dataSource());
		input.receive(FrozenJobs.FOLDER, Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		this.files = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input"));
		this.explanations = new Explanations(database.jdbcClient(), this.files);
	}

	@Test
	void tellsThePublishedFigureOfANeighbourFromElsewhere() {
		// Slough stands with 49.3, 212 of 42,969, among Leicester's neighbours above.
		assertThat(text("Slough", "children-looked-after", "2018-19-Q4")).startsWith("""
				Slough: Children looked after, 31 March 2019 (2018-19-Q4)

				49.3 per 10,000 children (published)
				  212 / 42,969 × 10,000 = 49.3378…
				  Unrounded: 49.3378947613396

				Numerator: 212 children looked after on the last day of the quarter
				  reference/comparator_counts.csv, line 5,185
				    a published count
				""").endsWith("""

				Note
				  Slough has returned nothing for Quarter 4 2018-19: this is what is published.
				  It stands among the statistical neighbours (edition 2021) of Leicester.""");
		assertThat(text("Slough", "children-looked-after", "2018-19-Q1")).contains("There is no figure.");
	}

	@Test
	void listsTheMembersOfGroupsAndThePointsOfTheirTrends() {
		assertThat(text("East Midlands", "referrals", "2021-22-Q4"))
			.contains("\nMade up of\n  Derby                   687.9  1,008  / 58,612\n"
					+ "  Leicester               the count is withheld at source\n")
			.contains("\n  From 20 points since 2017-18-Q1.\n", "\n    2017-18-Q1  642.6  14,253\n",
					"\n    2021-22-Q4  546.0  12,223\n")
			.containsPattern("of all authorities of East Midlands,\\s+517.4 per 10,000 children");
		// As published, rounded to 10: line 20,710 of the region, 21,420 of the South
		// West.
		assertThat(text("England", "referrals", "2021-22-Q4")).contains("\nMade up of\n  North East ",
				"\n  East Midlands             517.4  12,810\n",
				"\n  South West                517.5  14,060  / 1,086,659\n");
		assertThat(text("South West", "referrals", "2021-22-Q4")).contains("\nMade up of\n",
				"\n  Plymouth                             452.5    584  / 51,629\n");
	}

	private String text(String area, String measure, String quarter) {
		return String.join("\n", TextOf.lines(
				this.explanations.explain(Question.of(this.files.catalogue(), area, measure, Quarter.parse(quarter)))));
	}

}
