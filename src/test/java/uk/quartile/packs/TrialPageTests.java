package uk.quartile.packs;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;

class TrialPageTests {

	/** Nobody would see that it isn't. */
	@Test
	void isSet() {
		assertThatCode(TrialPage::set).doesNotThrowAnyException();
	}

}
