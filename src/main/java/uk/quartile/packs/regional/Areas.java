package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.layout.Table;

/**
 * The areas of a grid: a region's authorities, or England's regions. Those that return
 * together share a figure.
 *
 * @param codes of the areas, by name
 * @param names under which they are shown
 */
record Areas(List<String> codes, AreaNames names) {

	private static final HouseStyle STYLE = HouseStyle.read();

	/** Beside a text of a grid, in points. */
	private static final int PADDING = 5;

	static Areas of(SetFigures figures, List<MeasureFigures> measures) {
		AreaNames names = figures.names();
		boolean national = measures.stream().anyMatch(MeasureFigures::national);
		List<String> codes = (national || figures.isPublic())
				? measures.stream()
					.flatMap((each) -> each.authorities().stream())
					.filter((each) -> !each.isOf(AreaType.JOINT))
					.map(Figure::area)
					.distinct()
					.sorted(Comparator.comparing(names::name))
					.toList()
				: figures.returns()
					.expected()
					.stream()
					.sorted(Comparator.comparing(Authority::name))
					.map(Authority::code)
					.toList();
		return new Areas(codes, names);
	}

	/** The area's own figure, or else that of several that it is one of. */
	Optional<Figure> figure(MeasureFigures measure, String code) {
		List<Figure> all = measure.authorities();
		Optional<Figure> own = all.stream().filter((each) -> each.area().equals(code)).findFirst();
		return own.filter((each) -> each.value() != null || each.numerator() != null)
			.or(() -> all.stream()
				.filter((each) -> each.area().contains("+") && Arrays.asList(each.area().split("\\+")).contains(code))
				.findFirst())
			.or(() -> own);
	}

	String name(String code) {
		return this.names.shortName(code);
	}

	/**
	 * Columns of the areas, as wide as the longest word of each name and what stands
	 * below it, so that no name is broken; where they aren't wide enough for that, the
	 * names are turned and the columns alike.
	 * @param width of all of them together, in points
	 * @param least of one, for what stands below
	 * @param style of the cells
	 */
	List<Table.Column> columns(int width, int least, String style) {
		List<String> heads = this.codes.stream().map(this::name).toList();
		List<Integer> wide = heads.stream().map((head) -> Math.max(least, longestWord(head))).toList();
		int spare = width - wide.stream().mapToInt(Integer::intValue).sum();
		boolean turned = spare < 0;
		List<Table.Column> columns = new ArrayList<>();
		for (int i = 0; i < heads.size(); i++) {
			int share = turned ? width / heads.size() : wide.get(i) + spare / heads.size();
			columns.add(new Table.Column(heads.get(i), turned ? "GridHeadTurned" : "GridHead", style, share));
		}
		return columns;
	}

	/** Of a head in a grid, with the room beside it, in points. */
	static int longestWord(String head) {
		return (int) Math
			.ceil(Stream.of(head.split(" ")).mapToDouble((word) -> STYLE.width("GridHead", word)).max().orElse(0))
				+ PADDING;
	}

}
