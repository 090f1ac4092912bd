package uk.quartile.intake.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.intake.reading.Column;

/** All that is in force of one authority, or of several that return jointly. */
public final class History {

	/** As many earlier figures as a message can show. */
	private static final int MOST = 8;

	/** Quarters that the oldest of them may lie back. */
	public static final int OLDEST = 24;

	private final int first;

	/** By measure, what each quarter from the first on says; null where nothing. */
	private final Map<String, @Nullable Stated[]> measures = new HashMap<>();

	/**
	 * Puts returns together.
	 * @param returns in the order of their places
	 */
	public History(Collection<StatedReturn> returns) {
		int[] quarters = returns.stream().mapToInt((each) -> each.place().quarter().index()).sorted().toArray();
		int span = (quarters.length == 0) ? 0 : quarters[quarters.length - 1] - quarters[0] + 1;
		this.first = (quarters.length == 0) ? 0 : quarters[0];
		for (StatedReturn each : returns) {
			int at = each.place().quarter().index() - this.first;
			for (Stated line : each.lines()) {
				@Nullable Stated[] series = this.measures.computeIfAbsent(line.measure().code(),
						(code) -> new @Nullable Stated[span]);
				if (series[at] == null) {
					series[at] = line;
				}
			}
		}
	}

	public Optional<Stated> line(String measure, Quarter quarter) {
		return Optional.ofNullable(at(this.measures.get(measure), quarter.index()));
	}

	/**
	 * What an earlier quarter says, if a later one can be compared with it.
	 */
	public Optional<Stated> comparable(Measure measure, Quarter earlier, Quarter later) {
		return measure.comparable(earlier, later) ? line(measure.code(), earlier) : Optional.empty();
	}

	/** Earlier figures that one can be held against, the newest last. */
	public Past before(Measure measure, Column column, Quarter quarter) {
		return before(measure, column, quarter, MOST);
	}

	/** The newest of them alone, if there is one. */
	public @Nullable Double last(Measure measure, Column column, Quarter quarter) {
		Past last = before(measure, column, quarter, 1);
		return (last.size() == 0) ? null : last.points().get(0).figure();
	}

	private Past before(Measure measure, Column column, Quarter quarter, int most) {
		@Nullable Stated[] series = this.measures.get(measure.code());
		List<Past.Point> points = new ArrayList<>();
		for (int back = 1; back <= OLDEST && points.size() < most; back++) {
			Stated line = at(series, quarter.index() - back);
			Double figure = (line != null) ? line.figure(column) : null;
			if (figure != null && (measure.breaks().isEmpty() || measure.comparable(quarter.minus(back), quarter))) {
				points.add(new Past.Point(quarter.minus(back), figure));
			}
		}
		Collections.reverse(points);
		return new Past(quarter, points);
	}

	private @Nullable Stated at(@Nullable Stated @Nullable [] series, int quarter) {
		int at = quarter - this.first;
		return (series != null && at >= 0 && at < series.length) ? series[at] : null;
	}

}
