package uk.quartile.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisibleTests {

	/** By the general categories of the Unicode Character Database. */
	@ParameterizedTest
	@ValueSource(ints = { 0x0000, 0x001b, 0x007f, 0x0085, 0x00a0, 0x00ad, 0x200b, 0x202e, 0x2003, 0x2028, 0x3164,
			0xfe0f, 0xfeff, 0xe000 })
	void showsWhatHides(int character) {
		assertThat(Visible.text("a" + (char) character + "b")).isEqualTo("a\\u%04xb".formatted(character));
	}

	@Test
	void showsBothHalvesOfATag() {
		assertThat(Visible.text("a\udb40\udc41b")).isEqualTo("a\\udb40\\udc41b");
	}

	@Test
	void leavesAllElseAsItIs() {
		String text = "'caf\u00e9' \u2013 \u2212\u00a35 \u4e2d \ud83d\ude00";
		assertThat(Visible.text(text)).isEqualTo(text);
	}

	@Test
	void hidesNothingInAFinding() {
		assertThat(new Finding("a\u001b.csv", null, null, "check", Severity.ERROR, "b\u200b", "c", "d").message())
			.isEqualTo("a\\u001b.csv: found b\\u200b; expected c; d.");
	}

}
