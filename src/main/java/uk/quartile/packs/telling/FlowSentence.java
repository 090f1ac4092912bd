package uk.quartile.packs.telling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Flow;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/**
 * Who came to a stock and who left it: {@code for every 10 who left, 9 came}. Of every
 * ten, rounded half up, only where 20 or more came and 20 or more left, as with
 * percentages; what rounds to ten and isn't as many is about as many; beyond 20 it is
 * more than twice as many.
 */
public final class FlowSentence {

	private static final int TEN = 10;

	private static final int TWICE = 20;

	private final Flow flow;

	private final boolean persons;

	public FlowSentence(Flow flow) {
		this.flow = flow;
		String noun = Nouns.of(flow.left().measure());
		this.persons = noun.endsWith("children") || noun.endsWith("people") || noun.isEmpty();
	}

	/** Whose flow it is, to open with. */
	public String opening() {
		return Titles.of(this.flow.stock()) + ":";
	}

	/**
	 * {@code for every 10 who left, 9 came. In the year to 31 March 2024, 91 came and 101
	 * left.}
	 */
	public String sentence() {
		String said = ratio();
		return (said.isEmpty() ? counts() : said + ". " + Words.capital(counts())) + ".";
	}

	/** {@code for every 10 who left, 9 came}; empty where one isn't known. */
	public String ratio() {
		if (!this.flow.whole()) {
			return "";
		}
		BigDecimal came = Objects.requireNonNull(this.flow.came().count());
		BigDecimal left = Objects.requireNonNull(this.flow.left().count());
		if (came.compareTo(left) == 0) {
			return (came.signum() == 0) ? "none " + verb(true) + " and none " + verb(false)
					: "as many " + verb(true) + " as " + verb(false);
		}
		if (few(came) || few(left)) {
			return "too few " + verb(true) + " or " + verb(false) + " to be set one against the other";
		}
		int ofTen = came.multiply(BigDecimal.TEN).divide(left, 0, RoundingMode.HALF_UP).intValueExact();
		if (ofTen == TEN) {
			return "about as many " + verb(true) + " as " + verb(false);
		}
		if (ofTen > TWICE) {
			return "more than twice as many " + verb(true) + " as " + verb(false);
		}
		return "for every 10 " + (this.persons ? "who " : "that ") + verb(false) + ", "
				+ ((ofTen == 0) ? "fewer than 1" : ofTen) + " " + verb(true);
	}

	private static boolean few(BigDecimal count) {
		return count.compareTo(Measure.SMALLEST_DENOMINATOR) < 0;
	}

	/** How many came, or why that isn't known. */
	public String came() {
		return cell(this.flow.came());
	}

	/** How many left, or why that isn't known. */
	public String left() {
		return cell(this.flow.left());
	}

	private static String cell(Flow.Side side) {
		return (side.count() != null) ? number(side) : Absences.inWords(side.status()).orElse("not known");
	}

	/** {@code In the year to 31 March 2024, 91 came and 101 left}. */
	private String counts() {
		String time = time() + (this.flow.joint() ? " and jointly" : "") + ", ";
		if (this.flow.whole()) {
			return time + number(this.flow.came()) + " " + verb(true) + " and " + number(this.flow.left()) + " "
					+ verb(false);
		}
		boolean knowsCame = this.flow.came().count() != null;
		Flow.Side known = knowsCame ? this.flow.came() : this.flow.left();
		Flow.Side unknown = knowsCame ? this.flow.left() : this.flow.came();
		return time + number(known) + " " + verb(knowsCame) + "; how many " + verb(!knowsCame) + " is "
				+ Absences.inWords(unknown.status()).orElse("not known");
	}

	/** {@code in the year to 31 March 2024}. */
	private String time() {
		return (this.flow.basis() == Basis.QUARTER) ? "from " + Dates.months(this.flow.quarter())
				: Dates.during(this.flow.basis(), this.flow.quarter());
	}

	private String verb(boolean came) {
		if (this.persons) {
			return came ? "came" : "left";
		}
		return came ? "started" : "ended";
	}

	private static String number(Flow.Side side) {
		return Numbers.count(Objects.requireNonNull(side.count()), Counts.WHOLE);
	}

}
