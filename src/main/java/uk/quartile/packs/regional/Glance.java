package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Position;
import uk.quartile.packs.telling.brief.Standing;
import uk.quartile.packs.words.Words;

/**
 * The region at a glance: each authority against England, measure by measure, in the
 * words of the two signs. Up to 12 authorities are columns; more are rows, and then as
 * many sections stand side by side as have room. There is no page where nobody is judged.
 */
final class Glance {

	static final String TITLE = "The region at a glance: each authority against England";

	static final String NATIONAL = "England at a glance: each region against England";

	/** More authorities than this are rows. */
	static final int MOST_COLUMNS = 12;

	private static final int MOST_MEASURES = 9;

	private static final int MOST_NAMES = 3;

	private static final String NOTE = "By each area\u2019s 95% interval. \u2191 rose or \u2193 fell on the year by more than chance; "
			+ "where that can\u2019t be tested, by a marked size. Where there is a trend, it decides.";

	private final List<MeasureFigures> measures;

	private final List<MeasureFigures> unjudged;

	private final Map<String, Double> thresholds;

	private final Areas areas;

	private final boolean national;

	Glance(SetFigures figures, List<MeasureFigures> measures) {
		this.measures = measures.stream().filter((each) -> isJudged(each, figures)).toList();
		this.unjudged = measures.stream().filter((each) -> !this.measures.contains(each)).toList();
		this.thresholds = figures.catalogue().settings().thresholds();
		this.areas = Areas.of(figures, measures);
		this.national = measures.stream().anyMatch(MeasureFigures::national);
	}

	private static boolean isJudged(MeasureFigures measure, SetFigures figures) {
		Map<String, Double> thresholds = figures.catalogue().settings().thresholds();
		return measure.authorities()
			.stream()
			.flatMap((figure) -> Standing.of(figure, thresholds).stream())
			.anyMatch((standing) -> standing.position().judged());
	}

	/** What nobody can be judged on has no row. */
	private String without() {
		return this.unjudged.isEmpty() ? ""
				: " Can\u2019t be judged: " + Words
					.list(this.unjudged.stream().map((each) -> Words.set(each.measure().label().shortTitle())).toList())
						+ ".";
	}

	static String title(boolean national) {
		return national ? NATIONAL : TITLE;
	}

	/** What stands on each of its pages. */
	List<List<Block>> pages() {
		if (this.measures.isEmpty()) {
			return List.of();
		}
		List<MeasureFigures> good = directed(true);
		List<MeasureFigures> neutral = directed(false);
		if (this.areas.codes().size() <= MOST_COLUMNS) {
			List<Block> page = head();
			page.add(Text.of("Note", NOTE + without()).as(Text.Part.CAPTION));
			page.add(tables().byMeasure(good, neutral, this::counts));
			return List.of(page);
		}
		List<Block> page = head();
		List<List<MeasureFigures>> together = together();
		for (List<MeasureFigures> some : together) {
			boolean first = some == together.get(0);
			if (!first) {
				page.add(new Gap(14));
			}
			page.add(Text.of("Note", sections(some) + ". " + NOTE + (first ? without() : "")).as(Text.Part.CAPTION));
			page.add(tables().byArea(Words.capital(noun()), some));
		}
		return List.of(page);
	}

	/** The measures of each table: whole sections, as many as have room. */
	private List<List<MeasureFigures>> together() {
		Map<String, List<MeasureFigures>> sections = new LinkedHashMap<>();
		this.measures.forEach(
				(each) -> sections.computeIfAbsent(each.measure().section(), (section) -> new ArrayList<>()).add(each));
		List<List<MeasureFigures>> tables = new ArrayList<>();
		for (List<MeasureFigures> section : sections.values()) {
			List<MeasureFigures> both = new ArrayList<>(tables.isEmpty() ? List.of() : tables.get(tables.size() - 1));
			both.addAll(section);
			if (!tables.isEmpty() && GlanceTables.beside(both, MOST_MEASURES).size() == 1) {
				tables.set(tables.size() - 1, both);
			}
			else {
				tables.addAll(GlanceTables.beside(section, MOST_MEASURES));
			}
		}
		return tables;
	}

	private static String sections(List<MeasureFigures> measures) {
		return Words.capital(Words.list(measures.stream()
			.map((each) -> Words.within(Words.set(each.measure().section())))
			.distinct()
			.toList()));
	}

	private GlanceTables tables() {
		return new GlanceTables(this.areas, this.thresholds, this.national);
	}

	private List<MeasureFigures> directed(boolean good) {
		return this.measures.stream()
			.filter((each) -> (each.measure().polarity() != Polarity.NEUTRAL) == good)
			.toList();
	}

	private List<Block> head() {
		List<Block> head = new ArrayList<>();
		head.add(ProseBlocks.title(title(this.national)));
		finding().ifPresent((finding) -> head.add(Text.of("Lead", finding)));
		head.add(new Gap(4));
		return head;
	}

	/** Who is worse than England on most of the measures that can be judged. */
	private Optional<String> finding() {
		Map<String, int[]> counts = new TreeMap<>();
		this.areas.codes().forEach((code) -> counts.put(code, counts(code)));
		int most = counts.values().stream().mapToInt((each) -> each[1]).max().orElse(0);
		if (most < 2) {
			return Optional.empty();
		}
		List<String> names = this.areas.codes()
			.stream()
			.filter((code) -> counts.getOrDefault(code, new int[2])[1] == most)
			.map(this.areas::name)
			.toList();
		int judged = (int) directed(true).stream()
			.filter((each) -> each.figures().stream().anyMatch((figure) -> judged(figure)))
			.count();
		String who = (names.size() > MOST_NAMES) ? Words.capital(Words.counted(names.size(), noun()))
				: Words.list(names);
		return Optional.of(who + ((names.size() == 1) ? " is" : " are") + " worse than England on " + Words.number(most)
				+ " of " + Words.number(judged) + " measures with a good direction.");
	}

	private String noun() {
		return this.national ? "region" : "authority";
	}

	private boolean judged(Figure figure) {
		return Standing.of(figure, this.thresholds).filter((each) -> each.position().judged()).isPresent();
	}

	/** How many measures it is better on, and on how many worse. */
	int[] counts(String code) {
		int better = 0;
		int worse = 0;
		for (MeasureFigures each : directed(true)) {
			Position position = this.areas.figure(each, code)
				.flatMap((figure) -> Standing.of(figure, this.thresholds))
				.map(Standing::position)
				.orElse(Position.NOT_JUDGED);
			better += (position == Position.BETTER) ? 1 : 0;
			worse += (position == Position.WORSE) ? 1 : 0;
		}
		return new int[] { better, worse };
	}

	/** Areas that are worse than England on most measures, the worst first. */
	List<String> worst() {
		return this.areas.codes().stream().sorted(Comparator.comparingInt((String code) -> -counts(code)[1])).toList();
	}

	Areas areas() {
		return this.areas;
	}

	/** All figures of the measures of an area with a good direction. */
	Stream<Figure> figures(String code) {
		return directed(true).stream().flatMap((each) -> this.areas.figure(each, code).stream());
	}

}
