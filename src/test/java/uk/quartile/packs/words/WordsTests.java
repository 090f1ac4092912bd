package uk.quartile.packs.words;

import java.util.List;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Finality;
import uk.quartile.domain.measure.Basis;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@Test
	void writesNumbersUpToTenInWords() {
		assertThat(Words.number(0)).isEqualTo("none");
		assertThat(Words.number(10)).isEqualTo("ten");
		assertThat(Words.number(11)).isEqualTo("11");
		assertThat(Words.number(1_200)).isEqualTo("1,200");
	}

	@Test
	void countsPlaces() {
		assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 22, 33).stream().map(Words::ordinal)).containsExactly("1st",
				"2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "33rd");
	}

	@Test
	void listsNames() {
		assertThat(Words.list(List.of())).isEmpty();
		assertThat(Words.list(List.of("Derby"))).isEqualTo("Derby");
		assertThat(Words.list(List.of("Derby", "Rutland"))).isEqualTo("Derby and Rutland");
		assertThat(Words.list(List.of("Derby", "Leicester", "Rutland"))).isEqualTo("Derby, Leicester and Rutland");
		assertThat(Words.list(List.of("Derby", "North Wold and South Wold")))
			.isEqualTo("Derby, and North Wold and South Wold");
	}

	@Test
	void saysHowManyOfHowMany() {
		assertThat(Words.someOf(6, 9)).isEqualTo("Six of the nine authorities");
		assertThat(Words.someOf(9, 9)).isEqualTo("All nine authorities");
		assertThat(Words.someOf(2, 2)).isEqualTo("Both authorities");
		assertThat(Words.someOf(0, 9)).isEqualTo("None of the nine authorities");
		assertThat(Words.someOf(1, 1)).isEqualTo("The one authority");
		assertThat(Words.someOf(6, 9, "region")).isEqualTo("Six of the nine regions");
		assertThat(Words.someOf(9, 9, "region")).isEqualTo("All nine regions");
		assertThat(Words.counted(1, "region")).isEqualTo("one region");
	}

	@Test
	void writesTheMonthsOfAQuarter() {
		assertThat(Dates.months(Quarter.parse("2019-20-Q1"))).isEqualTo("April to June 2019");
		assertThat(Dates.months(Quarter.parse("2019-20-Q4"))).isEqualTo("January to March 2020");
	}

	@Test
	void saysWhenAFigureWasTrue() {
		Quarter quarter = Quarter.parse("2018-19-Q4");
		assertThat(Dates.when(Basis.SNAPSHOT, quarter)).isEqualTo("31 March 2019");
		assertThat(Dates.when(Basis.QUARTER, quarter)).isEqualTo("January to March 2019");
		assertThat(Dates.when(Basis.ROLLING_12_MONTHS, quarter)).isEqualTo("year to 31 March 2019");
	}

	@Test
	void putsEveryMarkerIntoWords() {
		assertThat(Absences.inWords(Absence.NOT_SUPPLIED)).hasValue("not supplied");
		assertThat(Absences.inWords(Absence.CONFIDENTIAL)).hasValue("withheld at source");
		assertThat(Absences.inWords(Absence.ROUNDS_TO_ZERO)).hasValue("rounds to zero");
		assertThat(Absences.inWords(Finality.OK)).isEmpty();
		assertThat(Absences.inWords(Finality.PROVISIONAL)).isEmpty();
	}

}
