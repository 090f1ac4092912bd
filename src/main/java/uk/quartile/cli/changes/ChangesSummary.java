package uk.quartile.cli.changes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.changes.FigureChange.Because;
import uk.quartile.changes.FigureChange.Side;
import uk.quartile.changes.FigureChange;
import uk.quartile.cli.changes.ChangesTold.Line;
import uk.quartile.cli.terminal.Plural;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Unit;
import uk.quartile.run.ChangesSince;

/**
 * What changed on the whole: by which lines, and what most. An area's own figures come
 * before those of the groups that it is in, which follow from them.
 */
final class ChangesSummary {

	/** More lines, or figures, than this are counted. */
	private static final int MOST = 10;

	private final ChangedNames names;

	/** Digits of a value that matter to anybody. */
	private static final int DIGITS = 8;

	/** Each figure once, though several regions' documents may show it. */
	private final List<FigureChange> changes;

	ChangesSummary(ChangesSince.Found found) {
		this.names = new ChangedNames(found.catalogue());
		Map<FigureChange.Key, FigureChange> once = new LinkedHashMap<>();
		found.changes().forEach((each) -> once.putIfAbsent(each.figure(), each));
		this.changes = List.copyOf(once.values());
	}

	/** How many figures changed. */
	int figures() {
		return this.changes.size();
	}

	List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add("");
		lines.add("Lines that differ, and the figures that rest on them:");
		List<Line> all = byLine();
		all.stream().limit(MOST).forEach((each) -> {
			lines.addAll(ChangesTable.wrapped("", each.line()));
			lines.add("        " + Plural.of(each.areas(), "figure") + " of areas themselves, " + each.groups()
					+ " of groups");
		});
		if (all.size() > MOST) {
			lines.add("    and " + Plural.of(all.size() - MOST, "line") + " more");
		}
		largest(true, "Largest changes of areas themselves:", lines);
		largest(false, "Largest changes of groups:", lines);
		return lines;
	}

	/** What rests on most figures of areas themselves comes first. */
	List<Line> byLine() {
		Map<String, int[]> counts = new LinkedHashMap<>();
		for (FigureChange change : this.changes) {
			change.causes()
				.stream()
				.map(Because::line)
				.distinct()
				.forEach((line) -> counts.computeIfAbsent(line, (each) -> new int[2])[change.ofArea() ? 0 : 1]++);
		}
		return counts.entrySet()
			.stream()
			.map((each) -> new Line(each.getKey(), each.getValue()[0], each.getValue()[1]))
			.sorted(Comparator.comparing(Line::areas).thenComparing(Line::groups).reversed())
			.toList();
	}

	private void largest(boolean ofAreas, String heading, List<String> lines) {
		List<FigureChange> largest = this.changes.stream()
			.filter((each) -> each.ofArea() == ofAreas)
			.sorted(Comparator.comparingDouble(ChangesSummary::size).reversed())
			.toList();
		if (!largest.isEmpty()) {
			lines.add("");
			lines.add(heading);
			largest.stream().limit(MOST).forEach((each) -> lines.add("    " + sentence(each)));
			if (largest.size() > MOST) {
				lines.add("    and " + (largest.size() - MOST) + " more");
			}
		}
	}

	/** By how many times; what came or went is larger than all. */
	private static double size(FigureChange change) {
		Double was = value(change.was());
		Double now = value(change.now());
		if (was == null || now == null) {
			return (was == null && now == null) ? 0 : Double.MAX_VALUE;
		}
		return (was == 0 || now == 0) ? ((was.equals(now)) ? 0 : Double.MAX_VALUE) : Math.abs(Math.log(now / was));
	}

	private static @Nullable Double value(@Nullable Side side) {
		return (side != null) ? side.value() : null;
	}

	private String sentence(FigureChange change) {
		Measure measure = this.names.catalogue().measure(change.figure().measure()).orElse(null);
		int decimals = (measure != null) ? measure.decimals() : 1;
		// As many as it takes to tell the two apart.
		while (decimals < DIGITS
				&& inWords(measure, change.now(), decimals).equals(inWords(measure, change.was(), decimals))) {
			decimals++;
		}
		return this.names.area(change.figure()) + ", " + this.names.measure(change.figure().measure()) + ", "
				+ change.figure().quarter() + ": " + inWords(measure, change.now(), decimals) + ", was "
				+ inWords(measure, change.was(), decimals);
	}

	private static String inWords(@Nullable Measure measure, @Nullable Side side, int decimals) {
		Double value = value(side);
		if (value == null) {
			return (side == null) ? "none" : side.status().written();
		}
		return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
				+ ((measure != null && measure.unit() == Unit.PERCENT) ? "%" : "");
	}

}
