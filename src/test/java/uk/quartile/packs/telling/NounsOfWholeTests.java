package uk.quartile.packs.telling;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

class NounsOfWholeTests {

	/** Of the words in jobs/measures.yml, denominator-words. */
	@ParameterizedTest
	@CsvSource({ "care-leavers-suitable-accommodation,care leavers", "assessments-in-45-days-12m,single assessments",
			"conferences-in-15-days-12m,''", "permanent-managers,''", "agency-social-workers,social workers",
			"social-worker-vacancies,social worker posts", "audits-good,audits", "long-term-stability,children",
			"protection-plans-ended-2-years-12m,child protection plans" })
	void saysWhatAPercentageIsOf(String measure, String noun) {
		assertThat(Nouns.ofWhole(RegionalExample.CATALOGUE.measure(measure).orElseThrow())).isEqualTo(noun);
	}

}
