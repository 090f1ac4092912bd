package uk.quartile.explanation.asking;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Which area and measure a person means. */
class AskingTests {

	private static final Catalogue CATALOGUE = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			E06000016            | authority  | E06000016           | E12000004
			leicester            | authority  | E06000016           | E12000004
			northamptonshire     | authority  | E10000021           | E12000004
			lincolnshire         | authority  | E10000019           | E12000004
			north northampton    | authority  | E06000061           | E12000004
			East Midlands        | region     | E12000004           | E12000004
			england              | england    | E92000001           | E12000004
			neighbours of derby  | neighbours | E06000015           | E12000004
			E06000062+E06000061  | joint      | E06000061+E06000062 | E12000004
			856                  | authority  | E06000016           | E12000004
			neighbours of 831    | neighbours | E06000015           | E12000004
			Kent                 | authority  | E10000016           | E12000008
			""")
	void knowsAnAreaByItsCodeOrName(String text, String type, String code, String region) {
		Area area = Question.of(CATALOGUE, text, "referrals", Quarter.parse("2019-20-Q1")).area();
		assertThat(area.type().written()).isEqualTo(type);
		assertThat(area.code()).isEqualTo(code);
		assertThat(area.region()).isEqualTo(region);
	}

	/** Dorset has been E10000009, and since April 2019 E06000059. */
	@ParameterizedTest
	@CsvSource({ "2018-19-Q4, E10000009", "2019-20-Q1, E06000059" })
	void takesTheCodeOfTheDay(String quarter, String code) {
		assertThat(Question.of(CATALOGUE, "Dorset", "referrals", Quarter.parse(quarter)).area().code()).isEqualTo(code);
	}

	@Test
	void knowsAMeasureByItsTitle() {
		assertThat(Question.of(CATALOGUE, "Derby", "Average caseload", Quarter.parse("2019-20-Q2")).measure().code())
			.isEqualTo("caseload");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Leicestr  | referrals | AUTHORITY: found 'Leicestr'; expected the code or the name of an authority, a region, England or a sub-group; did you mean Leicester (E06000016)?
					E06000999 | referrals | AUTHORITY: found 'E06000999'; expected the code or the name of an authority, a region, England or a sub-group (authorities.csv may be older than a new code); correct it.
					nott      | referrals | AUTHORITY: found 'nott', which may be Nottingham (E06000018), Nottinghamshire (E10000024); expected one of them; name it in full, or by its code.
					Derby     | referal   | MEASURE: found 'referal'; expected the code or the title of a measure of jobs/measures.yml; did you mean referrals?
					Derby     | xyz       | MEASURE: found 'xyz'; expected the code or the title of a measure of jobs/measures.yml; correct it.
					""")
	void namesWhatIsNear(String area, String measure, String sentence) {
		Refusal refusal = catchThrowableOfType(Refusal.class,
				() -> Question.of(CATALOGUE, area, measure, Quarter.parse("2019-20-Q1")));
		assertThat(refusal).hasMessage(sentence);
		assertThat(refusal.isWrongRequest()).isTrue();
	}

}
