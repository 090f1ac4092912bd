package uk.quartile.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.springframework.batch.core.step.StepExecution;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

/** What is judged again, and what is kept of it. */
class JudgementTests extends EmptyReturnsFolder {

	private static final String LEICESTER = "E06000016";

	private static final List<String> QUARTERS = List.of("2018-19-Q1", "2018-19-Q2", "2018-19-Q3", "2018-19-Q4");

	private static final String SLIP = "2018-19-Q4 E06000016 2 numerator figure-tenfold 2,328, against a median of 215 "
			+ "| 201 to 224, since the last three quarters were 201, 224 and 215 "
			+ "| if a digit has slipped, correct it; if not, say in the note why";

	@Test
	void keepsWhatTheChecksSay() throws Exception {
		referrals("201", "224", "215", "2328");
		this.run.goWell();
		StepExecution step = this.run.judge();
		assertThat(step.getExecutionContext().getLong("total")).isEqualTo(1);
		assertThat(findings()).containsExactly(SLIP);
		assertThat(judgements()).isEqualTo(4);
		assertThat(unlikely("E12000004")).isEqualTo(1);
		assertThat(unlikely("E12000008")).isZero();
	}

	@Test
	void namesTheWorstFirst() throws Exception {
		for (int i = 0; i < 3; i++) {
			this.returns.write(QUARTERS.get(i), LEICESTER, "referrals,200,,,", "contacts,1000,,,",
					"assessments,300,,,");
			this.returns.write(QUARTERS.get(i), "E06000015", "referrals,300,,,");
		}
		this.returns.write(QUARTERS.get(3), LEICESTER, "referrals,2100,,,a new team", "contacts,11000,,,",
				"assessments,24,,,");
		this.returns.write(QUARTERS.get(3), "E06000015", "referrals,6200,,,");
		this.run.goWell();
		this.run.judge();
		Quarter quarter = Quarter.parse("2018-19-Q4");
		assertThat(this.run.intake()
			.summary(this.run.before(), new TreeMap<>(Map.of("E12000004", quarter)))
			.unlikely()
			.get(quarter)).extracting(IntakeSummary.Unlikely::inShort)
			.containsExactly(
					"2018-19-Q4/E06000015.csv line 2, Referrals: found 6,200, against a median of 300; expected 300 to 300",
					"2018-19-Q4/E06000016.csv line 4, Single assessments completed: found 24, against a median of 300; expected "
							+ "300 to 300",
					"2018-19-Q4/E06000016.csv line 3, Contacts: found 11,000, against a median of 1,000; expected 1,000 "
							+ "to 1,000",
					"2018-19-Q4/E06000016.csv line 2, Referrals: found 2,100, with the note 'a new team', against a median "
							+ "of 200; expected 200 to 200");
	}

	@Test
	void saysTheSameInWhateverOrderReturnsCome() throws Exception {
		for (int i = 3; i >= 0; i--) {
			this.returns.write(QUARTERS.get(i), LEICESTER,
					"referrals," + List.of("201", "224", "215", "2328").get(i) + ",,,");
			this.run.goWell();
			this.run.judge();
		}
		assertThat(findings()).containsExactly(SLIP);
	}

	@Test
	void judgesNothingAgainThatRestsOnTheSame() throws Exception {
		referrals("201", "224", "215", "2328");
		this.run.goWell();
		this.run.judge();
		assertThat(this.run.judge().getReadCount()).isZero();
		assertThat(judgements()).isEqualTo(4);
	}

	@Test
	void judgesAgainWhatComesAfterAnOtherSubmission() throws Exception {
		referrals("201", "224", "215", "2328");
		this.returns.write("2018-19-Q4", "E06000015", "referrals,1050,,,");
		this.run.goWell();
		this.run.judge();
		this.returns.write("2018-19-Q3", LEICESTER, "referrals,217,,,");
		this.run.goWell();
		assertThat(this.run.judge().getReadCount()).isEqualTo(1);
		// The two quarters before it stand as they were judged, and so does the other
		// authority.
		assertThat(judgements()).isEqualTo(7);
		assertThat(findings()).containsExactly(SLIP.replace("215", "217"));
	}

	@Test
	void judgesAllAgainUnderAnotherCatalogue() throws Exception {
		referrals("201", "224", "215", "2328");
		this.run.goWell();
		this.run.judge();
		this.run.with(changed()).judge();
		assertThat(judgements()).isEqualTo(8);
		assertThat(findings()).containsExactly(SLIP);
	}

	/** A run as at an instant judges by the files of then, and is the last to judge. */
	@Test
	void countsTheWarningsOfTheCatalogueAtHand() throws Exception {
		referrals("201", "224", "215", "2328");
		this.run.goWell();
		this.run.judge();
		this.run.with(changed()).judge();
		this.database.jdbcClient().sql("DELETE FROM judgement_finding WHERE judgement > 4").update();
		assertThat(unlikely("E12000004")).isZero();
		this.run.with(Fixtures.CATALOGUE);
		assertThat(unlikely("E12000004")).isEqualTo(1);
	}

	@Test
	void looksAtNoRejectedReturn() throws Exception {
		referrals("201", "224", "215%", "2328");
		this.run.goWell();
		this.run.judge();
		assertThat(findings()).isEmpty();
		assertThat(judgements()).isEqualTo(3);
	}

	@Test
	void takesAPredecessorsReturnsForTheAuthoritysOwn() throws Exception {
		for (String quarter : QUARTERS) {
			this.returns.write(quarter, "E10000002", "referrals,543,,,");
		}
		this.returns.write("2020-21-Q1", "E06000060", "referrals,5430,,,");
		this.run.goWell();
		this.run.judge();
		assertThat(findings())
			.containsExactly("2020-21-Q1 E06000060 2 numerator figure-tenfold 5,430, against a median "
					+ "of 543 | 543 to 543, since earlier figures were 543 (2018-19-Q1), 543 (2018-19-Q2), 543 (2018-19-Q3) and "
					+ "543 (2018-19-Q4) | if a digit has slipped, correct it; if not, say in the note why");
	}

	private void referrals(String... numerators) throws IOException {
		for (int i = 0; i < numerators.length; i++) {
			this.returns.write(QUARTERS.get(i), LEICESTER, "referrals," + numerators[i] + ",,,");
		}
	}

	private int unlikely(String region) {
		Quarter quarter = Quarter.parse("2018-19-Q4");
		return this.run.intake()
			.summary(this.run.before(), new TreeMap<>(Map.of(region, quarter)))
			.unlikely()
			.getOrDefault(quarter, List.of())
			.size();
	}

	private List<String> findings() {
		return this.database.jdbcClient().sql("""
				SELECT concat_ws(' ', s.quarter, s.authority, f.line, f.column_name, f.check_name, f.found)
					|| ' | ' || f.expected || ' | ' || f.remedy
				FROM judgement_in_force j
				JOIN submission_in_force s ON s.submission = j.submission
				JOIN judgement_finding f ON f.judgement = j.judgement
				ORDER BY s.quarter, s.authority, f.ordinal
				""").query(String.class).list();
	}

	private int judgements() {
		return this.database.jdbcClient().sql("SELECT count(*) FROM judgement").query(Integer.class).single();
	}

	private static Catalogue changed() {
		TreeMap<String, String> files = new TreeMap<>(Fixtures.CATALOGUE.files());
		files.put("jobs/measures.yml", "0".repeat(64));
		return new Catalogue(Fixtures.CATALOGUE.measures(), Fixtures.CATALOGUE.authorities(),
				Fixtures.CATALOGUE.successions(), List.of(), List.of(), List.of(), Fixtures.CATALOGUE.settings(),
				files);
	}

}
