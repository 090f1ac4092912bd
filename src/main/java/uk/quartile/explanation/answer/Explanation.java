package uk.quartile.explanation.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.figure.Term;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.explanation.ledger.Source;
import uk.quartile.explanation.words.Limits;

/**
 * How a figure comes about, or why there is none.
 *
 * @param asked which figure
 * @param value the figure
 * @param parts numerator and denominator; empty where neither is known
 * @param interval null where the figure has none
 * @param changes since each earlier quarter
 * @param comparators what the figure is held against
 * @param members whose figures a group's is made of; empty for a single area
 * @param rank null where the area isn't ranked
 * @param overTime trend, target and longer periods; null where there is no figure
 * @param standsOut null where nothing of the kind can be said of it
 * @param submissions of the area's return for the quarter, the oldest first
 * @param warnings what the checks of plausibility say of its lines
 * @param remarks sentences on what the reader might trip over
 * @param figures as in {@code benchmarks.csv}, by column, unrounded; blank ones are null
 */
public record Explanation(Asked asked, Value value, List<Part> parts, @Nullable Limits interval,
		List<Difference> changes, List<Comparator> comparators, List<Comparator.Member> members, @Nullable Rank rank,
		@Nullable OverTimeTold overTime, @Nullable StandsOut standsOut, List<Receipt> submissions,
		List<Warning> warnings, List<String> remarks, Map<String, @Nullable Object> figures) {

	/**
	 * Which figure.
	 *
	 * @param area code, or codes joined by plus signs
	 * @param areaName in words
	 * @param areaType what kind of area it is
	 * @param region that the area is compared in
	 * @param regionName in words
	 * @param quarter that was asked for, as written
	 * @param when the figure was true, in words
	 * @param measure code
	 * @param title of the measure
	 * @param definition of the measure; blank for none
	 * @param unit of the measure
	 * @param per the unit in words, such as {@code per 10,000 children}
	 * @param basis the time that it covers
	 * @param polarity which direction is good
	 * @param decimals that values are shown with
	 * @param figureQuarter quarter of the row, as written: the one that was asked for, or
	 * of a measure neither due nor returned in it, the latest before
	 */
	public record Asked(String area, String areaName, AreaKind areaType, String region, String regionName,
			String quarter, String when, String measure, String title, String definition, Unit unit, String per,
			Basis basis, Polarity polarity, int decimals, String figureQuarter) {
	}

	/**
	 * The figure.
	 *
	 * @param shown rounded, with its unit; null where there is none
	 * @param unrounded null where there is none
	 * @param status how final it is, or why there is none
	 * @param annualised whether it is four times the quarter's
	 * @param formula with the numbers in it; null where there is none
	 * @param because why there is no figure: sentences
	 */
	public record Value(@Nullable String shown, @Nullable Double unrounded, FigureStatus status, boolean annualised,
			@Nullable String formula, List<String> because) {
	}

	/**
	 * A numerator or denominator.
	 *
	 * @param role which of the two
	 * @param number null where it isn't known
	 * @param words what is counted
	 * @param lines that it comes from
	 * @param populations that it comes from
	 */
	public record Part(Term role, @Nullable BigDecimal number, String words, List<Line> lines,
			List<PopulationRow> populations) {
	}

	/**
	 * A line of a return, or of the published counts.
	 *
	 * @param area whose line it is
	 * @param areaName in words
	 * @param number null where the line has a marker
	 * @param marker null where the line has a number
	 * @param source where it stands
	 */
	public record Line(String area, String areaName, @Nullable BigDecimal number, @Nullable String marker,
			Source source) {
	}

	/**
	 * A row of the population estimates.
	 *
	 * @param area whose children are counted
	 * @param areaName in words
	 * @param midYear of the estimate
	 * @param release of the estimates
	 * @param earlier whether it is of an earlier year than the quarter's, for want of one
	 * @param children null where the row has a marker
	 * @param file below {@code input/}
	 * @param line in the file
	 * @param sha256 of the file
	 */
	public record PopulationRow(String area, String areaName, int midYear, String release, boolean earlier,
			@Nullable BigDecimal children, String file, int line, String sha256) {
	}

	/**
	 * One receipt of the area's return.
	 *
	 * @param authority that it was sent for
	 * @param file below {@code input/}
	 * @param sha256 of its bytes
	 * @param takenIn when
	 * @param accepted or rejected
	 * @param inForce whether figures rest on it
	 * @param line of the measure; null where it has none, or the return was rejected
	 * @param numerator null where there is none, or where it isn't to be shown again,
	 * since it was withheld
	 * @param denominator null where there is none, or where the numerator isn't shown
	 * @param withdrawn when, by whom and why; null where it wasn't
	 * @param findings for which it was rejected, each a sentence
	 */
	public record Receipt(String authority, String file, String sha256, Instant takenIn, boolean accepted,
			boolean inForce, @Nullable Integer line, @Nullable String numerator, @Nullable String denominator,
			@Nullable String withdrawn, List<String> findings) {
	}

	/**
	 * What a check of plausibility says of a line.
	 *
	 * @param area whose line it is
	 * @param areaName in words
	 * @param file below {@code input/}
	 * @param line in the file
	 * @param column {@code numerator} or {@code denominator}
	 * @param check name of the check
	 * @param found what was found
	 * @param expected what is expected
	 * @param remedy what to do
	 * @param note as the sender wrote it; where it is blank, the figure is doubted
	 * @param message all of it in a sentence
	 */
	public record Warning(String area, String areaName, String file, int line, String column, String check,
			String found, String expected, String remedy, String note, String message) {
	}

}
