package uk.quartile.statistics;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class NewcombeDifferenceTests {

	@ParameterizedTest
	@CsvFileSource(resources = "newcombe-published.csv")
	void agreesWithWhatIsPublished(double part, double whole, double earlierPart, double earlierWhole, double lower,
			double upper) {
		NewcombeDifference found = NewcombeDifference.of(part, whole, earlierPart, earlierWhole, 0.95);
		assertThat(found.lower()).isEqualTo(lower, within(0.00005));
		assertThat(found.upper()).isEqualTo(upper, within(0.00005));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "newcombe-statsmodels.csv")
	void agreesWithStatsmodels(double part, double whole, double earlierPart, double earlierWhole, double confidence,
			double difference, double lower, double upper) {
		NewcombeDifference found = NewcombeDifference.of(part, whole, earlierPart, earlierWhole, confidence);
		assertThat(found.difference()).isEqualTo(difference, within(1e-12));
		assertThat(found.lower()).isEqualTo(lower, within(1e-12));
		assertThat(found.upper()).isEqualTo(upper, within(1e-12));
		assertThat(found.beyondChance()).isEqualTo(lower > 0 || upper < 0);
	}

	@Test
	void turnsOverWithTheOrderAndWithTheComplement() {
		Random random = new Random(1998);
		for (int i = 0; i < 1_000; i++) {
			int whole = 1 + random.nextInt(300);
			int earlierWhole = 1 + random.nextInt(300);
			int part = random.nextInt(whole + 1);
			int earlierPart = random.nextInt(earlierWhole + 1);
			NewcombeDifference one = NewcombeDifference.of(part, whole, earlierPart, earlierWhole, 0.95);
			NewcombeDifference other = NewcombeDifference.of(earlierPart, earlierWhole, part, whole, 0.95);
			NewcombeDifference rest = NewcombeDifference.of(whole - part, whole, earlierWhole - earlierPart,
					earlierWhole, 0.95);
			assertThat(other.lower()).isEqualTo(-one.upper(), within(1e-12));
			assertThat(other.upper()).isEqualTo(-one.lower(), within(1e-12));
			assertThat(rest.lower()).isEqualTo(-one.upper(), within(1e-12));
			assertThat(one.lower()).isBetween(-1.0, one.difference());
			assertThat(one.upper()).isBetween(one.difference(), 1.0);
			assertThat(other.beyondChance()).isEqualTo(one.beyondChance());
		}
	}

	@Test
	void takesALimitOfNoDifferenceForChance() {
		assertThat(new NewcombeDifference(0.1, 0, 0.2).beyondChance()).isFalse();
		assertThat(new NewcombeDifference(-0.1, -0.2, 0).beyondChance()).isFalse();
	}

	@Test
	void refusesMoreThanTheWhole() {
		assertThatIllegalArgumentException().isThrownBy(() -> NewcombeDifference.of(1, 7, 8, 7, 0.95))
			.withMessage("part: found 8.0; expected 0 to the whole, 7.0");
	}

}
