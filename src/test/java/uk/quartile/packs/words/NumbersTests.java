package uk.quartile.packs.words;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.measure.Counts;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTests {

	@Test
	void roundsHalfUpOnce() {
		assertThat(Numbers.value(78.95, 1)).isEqualTo("79.0");
		assertThat(Numbers.value(0.05, 1)).isEqualTo("0.1");
		assertThat(Numbers.value(-6.25, 1)).isEqualTo("\u22126.3");
	}

	@Test
	void separatesThousands() {
		assertThat(Numbers.count(new BigDecimal("1235"), Counts.WHOLE)).isEqualTo("1,235");
		assertThat(Numbers.value(1_078.5, 1)).isEqualTo("1,078.5");
	}

	@Test
	void signsChangesWithATrueMinus() {
		// The Leicester deck, slide 6.
		assertThat(Numbers.countChange(new BigDecimal("44"), Counts.WHOLE)).isEqualTo("+44");
		assertThat(Numbers.countChange(new BigDecimal("-24"), Counts.WHOLE)).isEqualTo("\u221224");
		assertThat(Numbers.countChange(BigDecimal.ZERO, Counts.WHOLE)).isEqualTo("0");
	}

	@Test
	void givesNoSignToAChangeThatRoundsToNothing() {
		assertThat(Numbers.signed(new BigDecimal("0.04"), 1)).isEqualTo("0.0");
		assertThat(Numbers.signed(new BigDecimal("-0.04"), 1)).isEqualTo("0.0");
	}

	@Test
	void writesIntervalsInWords() {
		// 101 of 1,235: docs/methods.md.
		assertThat(Numbers.range(6.77, 9.83, 1)).isEqualTo("6.8 to 9.8");
		assertThat(Numbers.part(new BigDecimal("101"), new BigDecimal("1235"), Counts.WHOLE)).isEqualTo("101 of 1,235");
	}

	@Test
	void showsTenthsOfFullTimeEquivalentsOnlyWhereThereAreSome() {
		assertThat(Numbers.count(new BigDecimal("65.0"), Counts.FRACTIONAL)).isEqualTo("65");
		assertThat(Numbers.count(new BigDecimal("57.49"), Counts.FRACTIONAL)).isEqualTo("57.5");
	}

}
