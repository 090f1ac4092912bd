package uk.quartile.packs.telling;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

class NounsTests {

	@Test
	void namesWhatEachMeasureOfTheCatalogueCounts() {
		assertThat(RegionalExample.CATALOGUE.measures().stream().filter(Values::toldInCounts).map(Nouns::of).distinct())
			.containsExactlyInAnyOrder("", "child protection plans", "children", "contacts", "early help episodes",
					"referrals", "section 47 enquiries", "single assessments");
	}

	@Test
	void isSingularForOne() {
		assertThat(Nouns.counted("1", measure("children-looked-after"))).isEqualTo("1 child");
		assertThat(Nouns.counted("1", measure("section-47-12m"))).isEqualTo("1 section 47 enquiry");
		assertThat(Nouns.counted("1", measure("referrals"))).isEqualTo("1 referral");
		assertThat(Nouns.counted("5,932", measure("children-looked-after"))).isEqualTo("5,932 children");
	}

	private static Measure measure(String code) {
		return RegionalExample.CATALOGUE.measure(code).orElseThrow();
	}

}
