package uk.quartile.packs.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.packs.charts.RegionTrend;
import uk.quartile.packs.charts.TrendPanel;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.history.History;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Picture;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Words;
import uk.quartile.record.Event;

/**
 * A panel a measure: its finding as title, what is shown, and the line over the years.
 */
final class Panels {

	private static final int SIGN = 12;

	private static final double MONTHS = 12;

	private final AuthorityFigures authority;

	Panels(AuthorityFigures authority) {
		this.authority = authority;
	}

	List<Block> of(Judged judged, int height) {
		Figure figure = judged.figure();
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Columns(List.of(
				new Columns.Column(1, List.of(new Gap(3), new Picture(judged.standing().position().sign(), SIGN, ""))),
				new Columns.Column(16, List.of(Text.heading(Text.Part.HEADING, "Heading3",
						SectionSentences.panelTitle(figure, judged.standing()))))),
				4));
		blocks.add(Text.of("Note", SectionSentences.panelSubtitle(figure)));
		panel(figure).ifPresentOrElse((panel) -> blocks.add(new Picture(panel, height, inWords(figure, panel))),
				() -> blocks.add(Text.paragraph(whyNoChart(known(this.authority.set().histories().of(figure))))));
		return blocks;
	}

	/** A line that doesn't end at the figure would contradict it. */
	private static String whyNoChart(List<History.Point> own) {
		return (own.size() < 2) ? "No chart: there are no earlier figures."
				: "No chart: the earlier figures don\u2019t lead up to this one.";
	}

	private Optional<TrendPanel> panel(Figure figure) {
		Measure measure = figure.measure();
		List<History.Point> own = known(this.authority.set().histories().of(figure));
		if (own.size() < 2 || !RegionTrend.reaches(own.get(own.size() - 1), figure)) {
			return Optional.empty();
		}
		List<History.Point> england = RegionTrend.england(figure, this.authority.set().histories());
		List<TrendPanel.Range> ordinary = own.stream()
			.filter((point) -> point.charted() != null)
			.map((point) -> new TrendPanel.Range(time(point.quarter()),
					Math.max(0, Objects.requireNonNull(point.charted()).lower()),
					Objects.requireNonNull(point.charted()).upper()))
			.toList();
		List<TrendPanel.Range> similar = this.authority.set()
			.histories()
			.ofSimilarAreas(measure, this.authority.code())
			.points()
			.stream()
			.filter((point) -> point.band() != null)
			.map((point) -> new TrendPanel.Range(time(point.quarter()), Objects.requireNonNull(point.band()).least(),
					Objects.requireNonNull(point.band()).most()))
			.toList();
		return Optional.of(new TrendPanel(points(own), points(england), ordinary.isEmpty() ? similar : ordinary,
				mean(own), target(figure), breaks(own), events(own), years(own), measure.unit() == Unit.PERCENT,
				name(figure) + " " + Values.value(measure, last(own)),
				england.isEmpty() ? "" : "England " + Values.value(measure, last(england))));
	}

	private static List<History.Point> known(History history) {
		return history.points().stream().filter((point) -> point.value() != null).toList();
	}

	private static List<TrendPanel.Point> points(List<History.Point> points) {
		return points.stream()
			.map((point) -> new TrendPanel.Point(time(point.quarter()), Objects.requireNonNull(point.value()),
					point.charted() != null && point.charted().signal() != null))
			.toList();
	}

	static double time(Quarter quarter) {
		return time(quarter.lastDay());
	}

	private static double time(LocalDate day) {
		return day.getYear() + day.getMonthValue() / MONTHS;
	}

	private static double last(List<History.Point> points) {
		return Objects.requireNonNull(points.get(points.size() - 1).value());
	}

	private static @Nullable Double mean(List<History.Point> own) {
		History.Charted charted = own.get(own.size() - 1).charted();
		return (charted != null) ? charted.mean() : null;
	}

	private static @Nullable Double target(Figure figure) {
		return (figure.overTime().target() != null) ? figure.overTime().target().value() : null;
	}

	private static List<TrendPanel.Mark> breaks(List<History.Point> own) {
		return own.stream()
			.skip(1)
			.filter((point) -> point.beginsAnew() != null)
			.map((point) -> new TrendPanel.Mark(time(point.quarter()),
					Words.set(Objects.requireNonNull(point.beginsAnew()))))
			.toList();
	}

	private List<TrendPanel.Mark> events(List<History.Point> own) {
		double first = time(own.get(0).quarter());
		double newest = time(own.get(own.size() - 1).quarter());
		List<String> within = List.of(this.authority.code(), this.authority.set().regionCode(), Catalogue.ENGLAND);
		return this.authority.set()
			.record()
			.events()
			.stream()
			.filter((event) -> event.touches(within))
			.filter((event) -> time(event.from()) >= first && time(event.from()) <= newest)
			.map((event) -> new TrendPanel.Mark(time(event.from()), Words.set(event.label())))
			.toList();
	}

	/** The first, the middle and the last. */
	private static List<TrendPanel.Mark> years(List<History.Point> own) {
		return Stream.of(0, (own.size() - 1) / 2, own.size() - 1)
			.distinct()
			.map((i) -> own.get(i).quarter())
			.map((quarter) -> new TrendPanel.Mark(time(quarter), String.valueOf(quarter.lastDay().getYear())))
			.toList();
	}

	private String name(Figure figure) {
		return figure.area().equals(this.authority.code()) ? this.authority.shortName() : "Jointly";
	}

	/**
	 * {@code Leicester fell from 89.9% in 2019 to 69.5% in 2024; England rose from ...}.
	 */
	private String inWords(Figure figure, TrendPanel panel) {
		String england = panel.england().isEmpty() ? "" : "; " + moved("England", figure.measure(), panel.england());
		return moved(name(figure), figure.measure(), panel.own()) + england + ".";
	}

	private static String moved(String name, Measure measure, List<TrendPanel.Point> points) {
		TrendPanel.Point from = points.get(0);
		TrendPanel.Point to = points.get(points.size() - 1);
		String before = Values.value(measure, from.value());
		String now = Values.value(measure, to.value());
		String verb = before.equals(now) ? " stayed at " + now
				: ((to.value() > from.value()) ? " rose" : " fell") + " from " + before;
		return name + verb + " in " + year(from)
				+ (before.equals(now) ? " and " + year(to) : " to " + now + " in " + year(to));
	}

	/** December is the year's own. */
	private static long year(TrendPanel.Point point) {
		return (long) Math.ceil(point.time() - 1e-9) - 1;
	}

}
