package uk.quartile.explanation;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

import uk.quartile.StoredInput;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Quarter;

/** A real figure as a person reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeicesterTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private Explanations explanations;

	private CatalogueFiles files;

	@BeforeAll
	void storesTheRealReturns() {
		StoredInput input = new StoredInput(database.dataSource());
		input.receive(Path.of("jobs"), Path.of("input"));
		input.acceptAll(Path.of("input", "returns"));
		this.files = CatalogueFiles.load(Path.of("jobs"), Path.of("input"));
		this.explanations = new Explanations(database.jdbcClient(), this.files);
	}

	@Test
	void prints() {
		for (String[] each : new String[][] { { "leicester", "children-looked-after", "2019-20-Q1" },
				{ "East Midlands", "referrals", "2021-22-Q4" }, { "E06000061+E06000062", "caseload", "2021-22-Q2" },
				{ "E06000061", "caseload", "2021-22-Q2" }, { "Rutland", "referrals", "2021-22-Q4" },
				{ "neighbours of derby", "referrals", "2019-20-Q1" }, { "England", "referrals", "2019-20-Q1" },
				{ "northamptonshire", "referrals", "2019-20-Q1" }, { "E10000021", "referrals", "2022-23-Q1" },
				{ "Derby", "children-in-need", "2019-20-Q1" }, { "Derby", "referrals", "2030-31-Q1" } }) {
			System.out.println("=== " + String.join(" ", each));
			Explanation e = this.explanations
				.explain(Question.of(this.files.catalogue(), each[0], each[1], Quarter.parse(each[2])));
			TextOf.lines(e).forEach(System.out::println);
		}
		System.out.println(JsonOf.text(this.explanations.explain(Question.of(this.files.catalogue(), "leicester",
				"children-looked-after", Quarter.parse("2019-20-Q1")))));
	}

}
