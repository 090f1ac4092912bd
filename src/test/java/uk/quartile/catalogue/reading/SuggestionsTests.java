package uk.quartile.catalogue.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTests {

	private static final List<String> STATUSES = List.of("final", "provisional", "estimated");

	/** A letter too few, too many, another, and two that changed places. */
	@ParameterizedTest
	@CsvSource({ "fial, final", "finall, final", "finel, final", "fianl, final", "provisinoal, provisional",
			"estimate, estimated" })
	void namesTheWordThatWasMeant(String written, String meant) {
		assertThat(Suggestions.nearest(written, STATUSES)).hasValue(meant);
	}

	@ParameterizedTest
	@CsvSource({ "draft", "fnial-2", "x", "E06000016" })
	void namesNothingThatIsFar(String written) {
		assertThat(Suggestions.nearest(written, STATUSES)).isEmpty();
	}

	/** Rather than a word that is nearer by its letters. */
	@Test
	void namesWhatWasCutShort() {
		assertThat(
				Suggestions.nearest("re-referrals", List.of("referrals", "re-referrals-12m-all", "re-referrals-12m")))
			.hasValue("re-referrals-12m");
	}

	@Test
	void namesNoCodeThatIsAsNearToMany() {
		assertThat(Suggestions.nearest("2020", List.of("2021", "2024"))).isEmpty();
	}

}
