package uk.quartile.cli.changes;

import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.changes.FigureChange;
import uk.quartile.cli.terminal.Words;
import uk.quartile.run.ChangesSince;

/**
 * Changed figures for programs: as JSON, the components are the keys.
 *
 * @param since the instant
 * @param run its number; null where an instant was asked for
 * @param figures how many changed
 * @param fresh what was made that had no figures then
 * @param lines that differ, those that most figures of areas rest on first
 * @param changes in the order of what was made, measure and area
 */
public record ChangesTold(String since, @Nullable Integer run, int figures, List<Made> fresh, List<Line> lines,
		List<Change> changes) {

	static ChangesTold of(ChangesSince.Found found, Words.Since since) {
		ChangesSummary summary = new ChangesSummary(found);
		ChangedNames names = new ChangedNames(found.catalogue());
		return new ChangesTold(found.since().toString(), (since.run() != null) ? since.run().intValue() : null,
				summary.figures(), found.fresh().stream().map(Made::of).toList(), summary.byLine(),
				found.changes().stream().map((each) -> Change.of(each, names)).toList());
	}

	/**
	 * A line that differs.
	 *
	 * @param line in words: file, line, when it was received, what it says
	 * @param areas how many figures of areas rest on it, or may
	 * @param groups how many of groups
	 */
	public record Line(String line, int areas, int groups) {
	}

	/**
	 * What documents are made for.
	 *
	 * @param quarter of the documents
	 * @param region GSS code
	 */
	public record Made(String quarter, String region) {

		static Made of(FigureChange.Made made) {
			return new Made(made.quarter().toString(), made.region());
		}

	}

	/**
	 * A figure that isn't what it was.
	 *
	 * @param made for what the documents are that show it
	 * @param area code, or codes joined by plus signs
	 * @param areaName in words
	 * @param areaType as in {@code benchmarks.csv}
	 * @param quarter of the figure
	 * @param measure code
	 * @param was null where there was none
	 * @param now null where there is none
	 * @param causes the lines that changed it, or may have
	 */
	public record Change(Made made, String area, String areaName, String areaType, String quarter, String measure,
			FigureChange.@Nullable Side was, FigureChange.@Nullable Side now, List<FigureChange.Because> causes) {

		static Change of(FigureChange change, ChangedNames names) {
			FigureChange.Key figure = change.figure();
			return new Change(Made.of(change.made()), figure.area(), names.area(figure), figure.areaType().written(),
					figure.quarter().toString(), figure.measure(), change.was(), change.now(), change.causes());
		}

	}

}
