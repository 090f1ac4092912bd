package uk.quartile.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.Finding;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Succession;

import static org.assertj.core.api.Assertions.assertThat;

/** A county that is divided in three, one of them with the town beside it. */
class SuccessionsFileTests {

	private static final LocalDate DAY = LocalDate.of(2023, 4, 1);

	private static final List<Authority> AUTHORITIES = List.of(authority("X06000001", null, DAY.minusDays(1)),
			authority("X06000002", null, DAY.minusDays(1)), authority("X06000011", DAY, null),
			authority("X06000012", DAY, null), authority("X06000013", DAY, null));

	@ParameterizedTest
	@CsvSource({ "split, split, split, merge", "split, split, merge, merge", "transfer, transfer, transfer, transfer" })
	void takesSeveralIntoSeveral(String first, String second, String shared, String town) {
		Faults faults = new Faults("successions.csv");
		List<Succession> read = read(faults, first, second, shared, town);
		assertThat(faults.findings()).isEmpty();
		assertThat(read).hasSize(4);
		assertThat(Reorganisation.of(read,
				(code, day) -> AUTHORITIES.stream().anyMatch((each) -> each.code().equals(code) && each.validOn(day))))
			.singleElement()
			.satisfies((each) -> {
				assertThat(each.exact()).isTrue();
				assertThat(each.before()).containsExactly("X06000001", "X06000002");
				assertThat(each.after()).containsExactly("X06000011", "X06000012", "X06000013");
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					split, split, split, split | successions.csv line 5, kind: found 'split' of 2 into 1; expected a split of one into two or more; correct the line.
					split, merge, split, merge | successions.csv line 3, kind: found 'merge' of 1 into 3; expected a merge of two or more into one; correct the line.
					recode, split, split, merge | successions.csv line 2, kind: found 'recode' of 1 into 3; expected a recode from one code to one; correct the line.
					""")
	void refusesAKindThatItsLinesContradict(String kinds, String message) {
		Faults faults = new Faults("successions.csv");
		read(faults, kinds.split(", "));
		assertThat(faults.findings()).extracting(Finding::message).containsExactly(message);
	}

	private static List<Succession> read(Faults faults, String... kinds) {
		String table = """
				predecessor,predecessor_name,successor,successor_name,effective,kind
				X06000001,Alder County,X06000011,North Alder,2023-04-01,%s
				X06000001,Alder County,X06000012,Mid Alder,2023-04-01,%s
				X06000001,Alder County,X06000013,South Alder and Birchport,2023-04-01,%s
				X06000002,Birchport,X06000013,South Alder and Birchport,2023-04-01,%s
				""".formatted((Object[]) kinds);
		return SuccessionsFile.read(table.getBytes(StandardCharsets.UTF_8), faults, new Areas(AUTHORITIES),
				AUTHORITIES);
	}

	private static Authority authority(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
		return new Authority(code, "001", code, "unitary", "X12000001", "Marches", from, to);
	}

}
