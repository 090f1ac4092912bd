package uk.quartile.packs.telling;

import org.junit.jupiter.api.Test;

import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

class ValuesTests {

	/** DOCUMENTS, A13: more work graded inadequate is not neither good nor bad. */
	@Test
	void saysNoDirectionOfAShareOfASplit() {
		assertThat(polarity("audits-inadequate")).isEmpty();
		assertThat(polarity("reviews-red")).isEmpty();
		assertThat(polarity("referrals")).isEqualTo("Neither higher nor lower is better in itself.");
		assertThat(polarity("re-referrals")).isEqualTo("Lower is better.");
	}

	private static String polarity(String code) {
		return Values.polarity(RegionalExample.CATALOGUE.measure(code).orElseThrow());
	}

}
