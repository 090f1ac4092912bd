package uk.quartile.explanation;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.FrozenJobs;
import uk.quartile.StoredInput;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Quarter;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.asking.Question;
import uk.quartile.explanation.text.TextOf;

import static org.assertj.core.api.Assertions.assertThat;

/** A real figure as a person reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeicesterTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	private Explanations explanations;

	private CatalogueFiles files;

	private StoredInput input;

	@BeforeAll
	void storesTheRealReturns() {
		this.input = new StoredInput(database.dataSource());
		this.input.receive(FrozenJobs.FOLDER, Path.of("input"));
		this.input.acceptAll(Path.of("input", "returns"));
		this.files = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input"));
		this.explanations = new Explanations(database.jdbcClient(), this.files);
	}

	/** The published counts rose by 58% in a year; the return has no note. */
	@Test
	void quotesTheWarningOfAFigureThatIsBeingQueried() {
		String warning = """

				  2023-24-Q4/E10000018.csv line 2, numerator: found 2,101 without a note, against 1,330 a year
				    before; expected 665 to 1,995, since the last eight quarters were 1,195, 1,338, 1,318,
				    1,330, 1,330, 1,338, 1,333 and 1,464; correct it, or say in the note why.

				""";
		assertThat(text("leicestershire", "referrals", "2023-24-Q4"))
			.contains("\n\nThis figure is unexplained: it is far from that of a year before, and no reason was given"
					+ warning + "Numerator: 2,101 ");
		assertThat(text("east midlands", "referrals", "2023-24-Q4"))
			.contains("\n\nThis figure includes a figure that is unexplained" + warning + "Numerator: 13,504 ");
		assertThat(text("leicester", "referrals", "2023-24-Q4")).doesNotContain("queried");
	}

	/**
	 * The deck's 663 children and the population that METHODS.md names: 75.3 per 10,000.
	 * Limits by an independent calculation: 69.7215 to 81.3090.
	 */
	@Test
	void tellsWhereTheFigureOfADeckComesFrom() {
		assertThat(text("leicester", "children-looked-after", "2019-20-Q1")).isEqualTo("""
				Leicester: Children looked after, 30 June 2019 (2019-20-Q1)

				75.3 per 10,000 children
				  663 / 87,991 × 10,000 = 75.3486…
				  Unrounded: 75.3486151992817

				Numerator: 663 children looked after on the last day of the quarter
				  returns/2019-20-Q1/E06000016.csv, line 3
				    taken in on 1 June 2024, 01:01:15; final; no note
				    SHA-256 of the file: d7d4b8c3b44ff8dca95b4fe0b05993060b228fc1124351cfeeef70001ffd3496

				Denominator: 87,991 children aged 0 to 17
				  reference/populations.csv, line 299: Leicester, mid-2019, release rebased
				    SHA-256 of the file: e0ce872d1abfcfd76cc6a9d759aa075ba81f87957609c8feda06c7adf74cd4ea

				95% interval: 69.7 to 81.3, by Byar's method, for counts of 10 and more
				  663 × (1 − 1/(9 × 663) − 1.959964/(3 × √663))³ / 87,991 × 10,000 = 69.7214…
				  664 × (1 − 1/(9 × 664) + 1.959964/(3 × √664))³ / 87,991 × 10,000 = 81.3089…

				Change
				  On the quarter before (31 March 2019): 73.7 to 75.3, a difference of +1.7 (1.6740…), which is
				    +2.3%.
				    The numerator went from 642 to 663: 21 more.
				    The earlier count is from returns/2018-19-Q4/E06000016.csv, line 11.
				  On the year before (30 June 2018): 78.8 to 75.3, a difference of −3.5 (−3.4900…), which is
				    −4.4%.
				    The numerator went from 687 to 663: 24 fewer.
				    The earlier count is from returns/2018-19-Q1/E06000016.csv, line 3.

				Against East Midlands, 30 June 2019: 59.9
				  The interval, 69.7 to 81.3, lies wholly above 59.9: higher; neither good nor bad in itself.
				  All its authorities together: the sum of the numerators over the sum of the denominators; 9 of
				    9 have a figure.
				  5,932 / 989,843 × 10,000 = 59.9286…
				    Derby             95.4    565  / 59,223
				    Leicester         75.3    663  / 87,991
				    Rutland           50.5     41  / 8,125
				    Nottingham        92.1    618  / 67,083
				    Derbyshire        54.5    825  / 151,424
				    Leicestershire    43.1    599  / 139,012
				    Lincolnshire      43.5    627  / 144,002
				    Northamptonshire  66.3  1,128  / 170,089
				    Nottinghamshire   53.2    866  / 162,894

				Against Cities of the East Midlands, 30 June 2019: 86.1
				  The interval, 69.7 to 81.3, lies wholly below 86.1: lower; neither good nor bad in itself.
				  All its authorities together: the sum of the numerators over the sum of the denominators; 3 of
				    3 have a figure.
				  1,846 / 214,297 × 10,000 = 86.1421…
				    Derby       95.4  565  / 59,223
				    Leicester   75.3  663  / 87,991
				    Nottingham  92.1  618  / 67,083

				Against the statistical neighbours of Leicester, 31 March 2019: 91.6
				  The interval, 69.7 to 81.3, lies wholly below 91.6: lower; neither good nor bad in itself.
				  Median of the neighbours' values, edition 2021; 10 of 10 have a figure.
				    Slough                  49.3  212  / 42,969
				    Hounslow                41.9  277  / 66,034
				    Sandwell               106.8  897  / 83,977
				    Wolverhampton          103.2  625  / 60,566
				    Hillingdon              45.5  326  / 71,595
				    Blackburn with Darwen  100.9  400  / 39,648
				    Coventry                92.7  705  / 76,037
				    Walsall                 90.5  614  / 67,833
				    Southampton             97.5  481  / 49,331
				    Peterborough            71.6  374  / 52,242

				Against England, 31 March 2019: 66.5
				  The interval, 69.7 to 81.3, lies wholly above 66.5: higher; neither good nor bad in itself.
				  As published.
				  78,140 / 11,755,593 × 10,000 = 66.4704…
				  reference/comparator_counts.csv, line 24,073

				Rank: 3rd highest of 9
				  Neither high nor low is good or bad in itself; in data, 1 is the highest.
				  After Nottingham (92.1) and before Northamptonshire (66.3).
				  1  Derby             95.4
				  2  Nottingham        92.1
				  3  Leicester <       75.3
				  4  Northamptonshire  66.3
				  5  Derbyshire        54.5
				  6  Nottinghamshire   53.2
				  7  Rutland           50.5
				  8  Lincolnshire      43.5
				  9  Leicestershire    43.1

				The last seven years, as charts show them
				    2017-18-Q4  78.3
				    2018-19-Q1  78.8
				    2018-19-Q4  73.7
				    2019-20-Q1  75.3

				Whether it stands out
				  It stands on none of the lists of figures that stand out; it lies 3.1 standard errors above
				    England (3.1 and more is beyond the 99.8% limits).

				Note
				  No run has compared East Midlands in 2019-20-Q1 yet: this is what one would give with the
				    returns taken in so far.""");
	}

	/** Twelve plans, of which none was a second one; and the year after withheld. */
	@Test
	void tellsPeopleNoPercentageOfFewerThanTwenty() {
		String text = text("Rutland", "repeat-protection-plans-12m", "2020-21-Q4");
		assertThat(text).contains("\n0 of 12\n  No percentage of fewer than 20 is told:")
			.doesNotContainPattern("(?m)^95% interval")
			.doesNotContain("0.0%", "/ 12 × 100");
		Explanation later = explain("Rutland", "repeat-protection-plans-12m", "2020-21-Q4");
		assertThat(later.value().unrounded()).isZero();
	}

	@Test
	void sendsWhoAsksForAMemberToTheJointReturn() {
		assertThat(text("E06000061", "caseload", "2021-22-Q2")).startsWith("""
				North Northamptonshire: Average caseload, 30 September 2021 (2021-22-Q2)

				There is no figure.
				  North Northamptonshire returns this measure jointly, as North Northamptonshire and West
				    Northamptonshire, and has no figure of its own: ask for E06000061+E06000062.
				""");
		assertThat(text("West Northamptonshire+North Northamptonshire", "caseload", "2021-22-Q2")).contains(
				"  3,890 / 222.5 = 17.4831…\n", "\nRank: 7th of 9\n",
				"  After Leicester (17.1) and before Derbyshire (17.5).\n",
				"    The earlier count is from returns/2020-21-Q2/E10000021.csv, line 6.\n");
	}

	@Test
	void saysWhatIsWithheld() {
		assertThat(text("Rutland", "referrals", "2021-22-Q4")).startsWith("""
				Rutland: Referrals, January to March 2022 (2021-22-Q4)

				There is no figure.
				  The count is withheld at source.

				Numerator: not known: referrals to children's social care in the quarter
				  returns/2021-22-Q4/E06000017.csv, line 2: marked c
				""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					E10000021 | referrals        | 2022-23-Q1 | Northamptonshire (E10000021) was no authority on 30 June 2022; the same ground was then North Northamptonshire and West Northamptonshire: ask for E06000061+E06000062.
					Derby     | three-or-more-placements | 2019-20-Q1 | East Midlands does not collect this measure for Quarter 1, but for Quarter 4, and Derby has not returned it.
					North Northamptonshire | children-in-need | 2021-22-Q1 | North Northamptonshire (E06000061) was no authority on 31 March 2021, and nothing covered the same ground then. The latest quarter with figures of it is 2020-21-Q4.
					Derby     | referrals        | 2030-31-Q1 | No return of Derby for Quarter 1 2030-31 has been taken in.
					""")
	void saysWhyThereIsNoFigure(String area, String measure, String quarter, String because) {
		assertThat(String.join(" ", explain(area, measure, quarter).value().because())).isEqualTo(because);
	}

	/**
	 * What the documents of the quarter show: 1,971 children in need on 31 March 2019, as
	 * the Department for Education published it.
	 */
	@Test
	void tellsTheLatestOfAMeasureThatIsNotDue() {
		assertThat(text("Leicester", "children-in-need", "2019-20-Q1")).startsWith("""
				Leicester: Children in need, 31 March 2019 (2018-19-Q4)
				""").contains("East Midlands does not collect this measure for Quarter 1, but for Quarter 4");
		Explanation explained = explain("Leicester", "children-in-need", "2019-20-Q1");
		assertThat(explained.asked().quarter()).isEqualTo("2019-20-Q1");
		assertThat(explained.asked().figureQuarter()).isEqualTo("2018-19-Q4");
		assertThat(explained.figures()).containsEntry("quarter", "2019-20-Q1")
			.containsEntry("value_quarter", "2018-19-Q4");
		assertThat(explained.value()).isEqualTo(explain("Leicester", "children-in-need", "2018-19-Q4").value());
	}

	@Test
	void tellsOfASubmissionThatWasReplaced() {
		this.input.accept("2018-19-Q4", "E06000015", """
				authority,quarter,measure,numerator,denominator,status,note
				E06000015,2018-19-Q4,children-looked-after,550,,provisional,
				""");
		assertThat(text("Derby", "children-looked-after", "2018-19-Q4"))
			.contains("\n92.9 per 10,000 children (provisional)\n")
			.containsPattern("""
					Submissions of this return, the oldest first
					  1 June 2024, 01:01:05, returns/2018-19-Q4/E06000015.csv: accepted; line 11: 562
					    SHA-256 of the file: [0-9a-f]{64}
					  1 June 2024, .*, returns/2018-19-Q4/E06000015.csv: accepted; line 2: 550; in force
					    SHA-256 of the file: [0-9a-f]{64}

					Note
					  This figure is provisional: so its sender marked it.
					""");
	}

	@Test
	void tellsNoNumberThatWasWithheldSince() {
		this.input.accept("2017-18-Q2", "E06000017", """
				authority,quarter,measure,numerator,denominator,status,note
				E06000017,2017-18-Q2,agency-social-workers,c,c,,
				""");
		Explanation explained = explain("Rutland", "agency-social-workers", "2017-18-Q2");
		assertThat(explained.submissions()).extracting(Explanation.Receipt::numerator).containsExactly(null, "c");
		assertThat(explained.submissions()).extracting(Explanation.Receipt::denominator).containsExactly(null, "c");
		assertThat(explained.figures()).containsEntry("revised", true)
			.containsEntry("first_numerator", null)
			.containsEntry("first_denominator", null);
		assertThat(text("Rutland", "agency-social-workers", "2017-18-Q2"))
			.contains("/E06000017.csv: accepted; line 5: no longer shown\n")
			.doesNotContain("20.1");
	}

	private String text(String area, String measure, String quarter) {
		return String.join("\n", TextOf.lines(explain(area, measure, quarter)));
	}

	private Explanation explain(String area, String measure, String quarter) {
		return this.explanations.explain(Question.of(this.files.catalogue(), area, measure, Quarter.parse(quarter)));
	}

}
