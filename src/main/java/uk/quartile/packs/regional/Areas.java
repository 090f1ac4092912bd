package uk.quartile.packs.regional;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import uk.quartile.domain.Authority;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.AreaNames;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;

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
	private static final int PADDING = 3;

	private static final List<String> ENDINGS = List.of("hamshire", "shire", "borough", "combe", "land", "ton", "ham");

	static Areas of(SetFigures figures, List<MeasureFigures> measures) {
		AreaNames names = figures.names();
		boolean national = measures.stream().anyMatch(MeasureFigures::national);
		List<String> codes = national
				? measures.stream()
					.flatMap((each) -> each.authorities().stream())
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
	 * The name in lines, with a hyphen where a word is wider than its column.
	 * @param width of the column in points
	 */
	String head(String code, int width) {
		StringBuilder head = new StringBuilder();
		for (String word : name(code).split(" ")) {
			head.append(head.isEmpty() ? "" : " ").append(fits(word, width) ? word : parted(word, width));
		}
		return head.toString();
	}

	private static boolean fits(String word, int width) {
		return STYLE.width("GridHead", word) <= width - PADDING;
	}

	private static String parted(String word, int width) {
		for (String end : ENDINGS) {
			String first = word.substring(0, Math.max(0, word.length() - end.length())) + "-";
			if (word.endsWith(end) && first.length() > 2 && fits(first, width) && fits(end, width)) {
				return first + "\n" + end;
			}
		}
		int letters = word.length() - 2;
		while (letters > 2 && !fits(word.substring(0, letters) + "-", width)) {
			letters--;
		}
		return word.substring(0, letters) + "-\n" + word.substring(letters);
	}

}
