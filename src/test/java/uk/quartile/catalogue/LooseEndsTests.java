package uk.quartile.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import uk.quartile.domain.Finding;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Succession.Kind;
import uk.quartile.domain.area.Succession;

import static org.assertj.core.api.Assertions.assertThat;

class LooseEndsTests {

	private static final LocalDate DAY = LocalDate.of(2023, 4, 1);

	private static final List<Authority> AUTHORITIES = List.of(authority("X00000001", null, DAY.minusDays(1)),
			authority("X00000002", DAY, null), authority("X00000003", null, null));

	@Test
	void areAuthoritiesThatEndOrBeginOutOfTheBlue() {
		assertThat(LooseEnds.of(AUTHORITIES, List.of())).extracting(Finding::message)
			.containsExactly("input/reference/authorities.csv, valid_to: found Place (X00000001), which ended on "
					+ "2023-03-31; expected in successions.csv a line for each authority that took over ground of it "
					+ "on 2023-04-01; add them, or its figures are compared with nothing that came after.",
					"input/reference/authorities.csv, valid_from: found Place (X00000002), which began on 2023-04-01; "
							+ "expected in successions.csv a line for each authority that it took over ground of on "
							+ "that day; add them, or its figures are compared with nothing that was before.");
	}

	@Test
	void areNoneWhereALineOfThatDaySaysIt() {
		assertThat(LooseEnds.of(AUTHORITIES, List.of(succession(DAY)))).isEmpty();
		assertThat(LooseEnds.of(AUTHORITIES, List.of(succession(DAY.plusYears(1))))).hasSize(2);
	}

	@Test
	void areNoneInTheShippedTables() {
		assertThat(CatalogueFiles.load(Path.of("jobs"), Path.of("input")).catalogue().warnings()).isEmpty();
	}

	private static Succession succession(LocalDate effective) {
		return new Succession("X00000001", "Place", "X00000002", "Place", effective, Kind.RECODE);
	}

	private static Authority authority(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
		return new Authority(code, "001", "Place", "unitary", "X12000001", "Marches", from, to);
	}

}
