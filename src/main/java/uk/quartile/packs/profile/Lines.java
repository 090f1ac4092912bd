package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.area.AreaType;
import uk.quartile.packs.charts.Sparkline;
import uk.quartile.packs.charts.TrendPanel;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.History;

/**
 * The small lines of a table: of each figure that is there quarter after quarter one
 * point a quarter, of others one a year.
 */
final class Lines {

	private static final double A_YEAR = 1;

	private static final double A_QUARTER = 0.25;

	private final Histories histories;

	private final double from;

	private final double to;

	Lines(AuthorityFigures authority, List<Figure> figures) {
		this.histories = authority.set().histories();
		this.from = figures.stream().flatMap((each) -> own(each).stream()).mapToDouble(Lines::time).min().orElse(0);
		this.to = figures.stream().flatMap((each) -> own(each).stream()).mapToDouble(Lines::time).max().orElse(0);
	}

	/** Year in which the lines begin; null where there are none. */
	@Nullable Integer since() {
		return (this.to > this.from) ? (int) Math.ceil(this.from - 1e-9) - 1 : null;
	}

	/** Empty where there are no two points. */
	Optional<Sparkline> of(Figure figure) {
		History history = this.histories.of(figure);
		boolean eachQuarter = history.eachQuarter();
		List<TrendPanel.Point> own = points(history, eachQuarter);
		List<TrendPanel.Point> england = points(
				this.histories.of(figure.measure(), AreaType.ENGLAND, Catalogue.ENGLAND), eachQuarter)
			.stream()
			.filter((point) -> point.time() >= this.from && point.time() <= this.to)
			.toList();
		return (own.size() < 2) ? Optional.empty()
				: Optional.of(new Sparkline(own, england, this.from, this.to, eachQuarter ? A_QUARTER : A_YEAR));
	}

	private List<History.Point> own(Figure figure) {
		return this.histories.of(figure).known();
	}

	private static List<TrendPanel.Point> points(History history, boolean eachQuarter) {
		History series = eachQuarter ? history : history.yearly();
		List<TrendPanel.Point> points = new ArrayList<>();
		series.known()
			.forEach((point) -> points
				.add(new TrendPanel.Point(time(point), Objects.requireNonNull(point.value()), false)));
		return points;
	}

	private static double time(History.Point point) {
		return Panels.time(point.quarter());
	}

}
