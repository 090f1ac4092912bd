package uk.quartile.packs.table;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import uk.quartile.packs.accessible.HouseStyle;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnWidthsTests {

	private final HouseStyle style = HouseStyle.read();

	@Test
	void givesEachNumberALineOfItsOwnAndFillsTheTable() {
		Map<String, Integer> widths = widths("20,350 of 113,320");
		assertThat(widths.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(762);
		assertThat(widths.get("number2")).isGreaterThan((int) this.style.width("TableText", "20,350 of 113,320") + 8);
		assertThat(widths.get("word1")).isGreaterThan((int) this.style.width("TableHead", "Against") + 6);
	}

	@Test
	void mayBreakWordsThatStandInPlaceOfAFigureButNoneOfThem() {
		assertThat(widths("withheld at source").get("number2"))
			.isGreaterThan((int) this.style.width("TableText", "withheld") + 8);
	}

	private Map<String, Integer> widths(String cell) {
		return new ColumnWidths(
				new AuthorityTable("", "Region", List.of("Quarter 4\n2021-22", "Number of total"),
						List.of("Against England"),
						List.of(new AuthorityTable.Row("Yorkshire and The Humber", List.of("20.4%", cell),
								List.of("Better"), false))),
				(text) -> this.style.width("TableText", text), (text) -> this.style.width("TableHead", text))
			.widths();
	}

}
