package uk.quartile.intake.returns;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0               | 0
			1078            | 1078
			1,078           | 1078
			12,345,678.25   | 12345678.25
			1.078           | 1.078
			0.5             | 0.5
			""")
	void readsNumbers(String written, BigDecimal number) {
		assertThat(Figure.read(written)).isEqualTo(new Figure(written, Figure.Kind.NUMBER, new Count.Known(number)));
	}

	@ParameterizedTest
	@CsvSource({ "z, NOT_APPLICABLE", "x, UNAVAILABLE", "c, CONFIDENTIAL", "C, CONFIDENTIAL", "low, LOW",
			"k, ROUNDS_TO_ZERO", "u, UNRELIABLE", "not supplied, NOT_SUPPLIED", "not-supplied, NOT_SUPPLIED",
			"Not  Supplied, NOT_SUPPLIED", "[c], CONFIDENTIAL", "[x], UNAVAILABLE", "[Z], NOT_APPLICABLE", "[low], LOW",
			"[ k ], ROUNDS_TO_ZERO" })
	void readsMarkers(String written, Absence absence) {
		assertThat(Figure.read(written)).isEqualTo(new Figure(written, Figure.Kind.MARKER, new Count.Absent(absence)));
	}

	@ParameterizedTest
	@CsvSource({ "'1,07', UNREADABLE", "'10,78', UNREADABLE", "'1078,1', UNREADABLE", "1e3, UNREADABLE",
			".5, UNREADABLE", "5., UNREADABLE", "+5, UNREADABLE", "'0,125', UNREADABLE", "5*, UNREADABLE",
			"\u0665, UNREADABLE", "82%, PERCENTAGE", "-5, NEGATIVE", "\u22125.5, NEGATIVE", "-, UNKNOWN_MARKER",
			"?, UNKNOWN_MARKER", "#REF!, UNKNOWN_MARKER", "nil, UNKNOWN_MARKER" })
	void makesNothingOfAnythingElse(String written, Figure.Kind kind) {
		assertThat(Figure.read(written)).isEqualTo(new Figure(written, kind, null));
	}

	/** Bounds, ranges, stars and words, as councils withhold small counts. */
	@ParameterizedTest
	@ValueSource(strings = { "<5", "< 10", "\u22645", "<=5", ">95", "5 or fewer", "5 or less", "fewer than 5",
			"Under 10", "up to 5", "1 to 5", "1-5", "1\u20135", "between 1 and 5", "*", "**", "0*", "suppressed",
			"Data suppressed", "small numbers" })
	void knowsThatANumberIsWithheld(String written) {
		assertThat(Figure.read(written)).isEqualTo(new Figure(written, Figure.Kind.WITHHELD, null));
	}

	@Test
	void aBlankIsNotZero() {
		assertThat(Figure.read("")).isEqualTo(new Figure("", Figure.Kind.BLANK, null));
	}

}
