package uk.quartile.intake.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;
import uk.quartile.intake.reading.Column;

/** All that is in force of one authority, or of several that return jointly. */
public final class History {

	/** As many earlier figures as a message can show. */
	private static final int MOST = 8;

	/** Quarters that the oldest of them may lie back. */
	public static final int OLDEST = 24;

	private final Map<Quarter, Map<String, Stated>> quarters = new HashMap<>();

	/**
	 * Puts returns together.
	 * @param returns in the order of their places
	 */
	public History(Collection<StatedReturn> returns) {
		for (StatedReturn each : returns) {
			Map<String, Stated> lines = this.quarters.computeIfAbsent(each.place().quarter(),
					(quarter) -> new HashMap<>());
			each.lines().forEach((line) -> lines.putIfAbsent(line.measure().code(), line));
		}
	}

	public Optional<Stated> line(String measure, Quarter quarter) {
		return Optional.ofNullable(this.quarters.getOrDefault(quarter, Map.of()).get(measure));
	}

	/**
	 * What an earlier quarter says, if a later one can be compared with it.
	 */
	public Optional<Stated> comparable(Measure measure, Quarter earlier, Quarter later) {
		return measure.comparable(earlier, later) ? line(measure.code(), earlier) : Optional.empty();
	}

	/** Earlier figures that one can be held against, the newest last. */
	public Past before(Measure measure, Column column, Quarter quarter) {
		List<Past.Point> points = new ArrayList<>();
		for (int back = 1; back <= OLDEST && points.size() < MOST; back++) {
			Quarter earlier = quarter.minus(back);
			comparable(measure, earlier, quarter).map((line) -> line.figure(column))
				.ifPresent((figure) -> points.add(0, new Past.Point(earlier, figure)));
		}
		return new Past(quarter, points);
	}

}
