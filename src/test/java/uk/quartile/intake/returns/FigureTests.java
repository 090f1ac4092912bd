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

	/** What has one meaning only, as in the shorthand of official statistics. */
	@ParameterizedTest
	@CsvSource({ "<5, CONFIDENTIAL", "< 10, CONFIDENTIAL", "\u22645, CONFIDENTIAL", "<=5, CONFIDENTIAL",
			"5 or fewer, CONFIDENTIAL", "5 or less, CONFIDENTIAL", "fewer than 5, CONFIDENTIAL",
			"Under 10, CONFIDENTIAL", "up to 5, CONFIDENTIAL", "1 to 5, CONFIDENTIAL", "1-5, CONFIDENTIAL",
			"1\u20135, CONFIDENTIAL", "between 1 and 5, CONFIDENTIAL", "[1 to 5], CONFIDENTIAL", "*, CONFIDENTIAL",
			"**, CONFIDENTIAL", "[*], CONFIDENTIAL", "suppressed, CONFIDENTIAL", "Data  suppressed, CONFIDENTIAL",
			"small numbers, CONFIDENTIAL", ".., UNAVAILABLE", "':', UNAVAILABLE", "Not available, UNAVAILABLE",
			"not applicable, NOT_APPLICABLE" })
	void readsShorthand(String written, Absence absence) {
		Figure figure = Figure.read(written);
		assertThat(figure).isEqualTo(new Figure(written, Figure.Kind.MARKER, new Count.Absent(absence)));
		assertThat(figure.shorthand()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "\u2013", "n/a", "N/A", "[n/a]", "na", "#N/A", "~", "NULL", ".", "[b]", "[p]", "[r]",
			"[e]" })
	void doesNotGuessAtShorthandOfMoreThanOneMeaning(String written) {
		assertThat(Figure.read(written)).isEqualTo(new Figure(written, Figure.Kind.UNKNOWN_MARKER, null));
	}

	@Test
	void aMarkerIsNoShorthand() {
		assertThat(Figure.read("c").shorthand()).isFalse();
		assertThat(Figure.read("0").asNothing().shorthand()).isFalse();
	}

	/** Bounds that a small count isn't withheld by. */
	@ParameterizedTest
	@ValueSource(strings = { ">95", "<100", "95 or more", "10 to 50", "0*" })
	void knowsThatANumberIsWithheld(String written) {
		assertThat(Figure.read(written)).isEqualTo(new Figure(written, Figure.Kind.WITHHELD, null));
	}

	@Test
	void aBlankIsNotZero() {
		assertThat(Figure.read("")).isEqualTo(new Figure("", Figure.Kind.BLANK, null));
	}

}
