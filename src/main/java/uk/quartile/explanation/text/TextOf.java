package uk.quartile.explanation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Visible;
import uk.quartile.domain.figure.Finality;
import uk.quartile.domain.figure.Term;
import uk.quartile.explanation.answer.Explanation.Asked;
import uk.quartile.explanation.answer.Explanation.Line;
import uk.quartile.explanation.answer.Explanation.Part;
import uk.quartile.explanation.answer.Explanation.PopulationRow;
import uk.quartile.explanation.answer.Explanation.Receipt;
import uk.quartile.explanation.answer.Explanation.Value;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.answer.TooFew;
import uk.quartile.explanation.words.InWords;
import uk.quartile.explanation.words.Limits;

/** An explanation for people: plain sentences in sections, for a terminal. */
public final class TextOf {

	/** One line is told in full, several as a table. */
	private static final int FULL = 1;

	private final Explanation explanation;

	private final TextPage page = new TextPage();

	private TextOf(Explanation explanation) {
		this.explanation = explanation;
	}

	/** The lines of the text. */
	public static List<String> lines(Explanation explanation) {
		TextOf text = new TextOf(explanation);
		text.value();
		text.warnings();
		explanation.parts().forEach(text::part);
		text.interval();
		ComparedText compared = new ComparedText(explanation, text.page);
		compared.members();
		compared.changes();
		compared.comparators();
		compared.rank();
		OverTimeText.add(explanation, text.page);
		text.standsOut();
		text.submissions();
		text.remarks();
		return text.page.lines();
	}

	private void value() {
		Asked asked = this.explanation.asked();
		Value value = this.explanation.value();
		this.page.heading(
				asked.areaName() + ": " + asked.title() + ", " + asked.when() + " (" + asked.figureQuarter() + ")");
		if (value.shown() == null) {
			this.page.heading("There is no figure.");
			value.because().forEach((because) -> this.page.sentence(2, because));
			return;
		}
		if (TooFew.is(this.explanation)) {
			this.page.heading(TooFew.inWords(TooFew.part(this.explanation, Term.NUMERATOR),
					TooFew.part(this.explanation, Term.DENOMINATOR)) + finality(value));
			this.page.sentence(2,
					"No percentage of fewer than 20 is told: one child would move it by 5 points and more.");
			return;
		}
		this.page.heading(value.shown() + finality(value));
		if (value.formula() != null) {
			this.page.sentence(2, value.formula());
		}
		if (value.unrounded() != null) {
			this.page.sentence(2, "Unrounded: " + InWords.unrounded(value.unrounded()));
		}
		if (value.annualised()) {
			this.page.sentence(2,
					"A quarter's figure, taken four times so as to read as a year's: it is compared only with other "
							+ "areas' same quarter.");
		}
	}

	private static String finality(Value value) {
		return (value.status() == Finality.OK) ? "" : " (" + value.status().written() + ")";
	}

	private void warnings() {
		List<Explanation.Warning> warnings = this.explanation.warnings();
		if (warnings.isEmpty()) {
			return;
		}
		Object doubt = this.explanation.figures().get("doubt");
		this.page.heading((doubt == null) ? "The checks warn of this figure, which has a note"
				: this.explanation.members().isEmpty() ? "This figure is unexplained: " + doubt
						: "This figure " + doubt);
		warnings.forEach((each) -> this.page.sentence(2, each.message()));
	}

	private void part(Part part) {
		BigDecimal number = part.number();
		this.page.heading(InWords.capital(part.role().written()) + ": "
				+ ((number != null) ? InWords.count(number) + " " : "not known: ") + part.words());
		if (part.lines().size() == FULL) {
			line(part.lines().get(0), part.role() == Term.NUMERATOR);
		}
		else if (!part.lines().isEmpty()) {
			this.page.table(2, part.lines().stream().map(TextOf::row).toList());
		}
		if (part.populations().size() == FULL) {
			population(part.populations().get(0));
		}
		else if (!part.populations().isEmpty()) {
			this.page.table(2, part.populations().stream().map(TextOf::row).toList());
			this.page.sentence(2, "SHA-256 of the file: " + part.populations().get(0).sha256());
		}
	}

	private void line(Line line, boolean inFull) {
		this.page.sentence(2, line.source().where() + ((line.marker() != null) ? ": marked " + line.marker() : ""));
		if (inFull) {
			this.page.sentence(4, received(line));
			this.page.sentence(4, "SHA-256 of the file: " + line.source().sha256());
		}
	}

	private static String received(Line line) {
		String note = line.source().note().isBlank() ? "no note" : "note: " + Visible.text(line.source().note());
		return (line.source().takenIn() != null)
				? "taken in on " + InWords.moment(line.source().takenIn()) + "; " + line.source().status().written()
						+ "; " + signed(line) + note
						+ ((line.source().dictionary() != null)
								? "; by version " + line.source().dictionary() + " of the dictionary" : "")
				: "a published count";
	}

	private static String signed(Line line) {
		String signed = line.source().signed();
		return (signed == null) ? "" : line.source().isUnsigned() ? "not signed yet; " : "signed " + signed + "; ";
	}

	private static List<String> row(Line line) {
		List<String> row = new ArrayList<>(
				List.of(line.areaName(), number(line.number(), line.marker()), line.source().where()));
		if (line.source().standing().ofFigure().isNotFinal()) {
			row.add(line.source().standing().written());
		}
		return row;
	}

	private void population(PopulationRow row) {
		this.page.sentence(2, row.file() + ", line " + InWords.count(BigDecimal.valueOf(row.line())) + ": "
				+ row.areaName() + ", mid-" + row.midYear() + ", release " + row.release());
		this.page.sentence(4, "SHA-256 of the file: " + row.sha256());
	}

	private static List<String> row(PopulationRow row) {
		return List.of(row.areaName(), number(row.children(), null), "mid-" + row.midYear() + ", " + row.release(),
				row.file() + ", line " + InWords.count(BigDecimal.valueOf(row.line())));
	}

	private static String number(@Nullable BigDecimal number, @Nullable String marker) {
		return (number != null) ? InWords.count(number) : (marker != null) ? marker : "";
	}

	private void interval() {
		Limits interval = this.explanation.interval();
		if (interval == null || TooFew.is(this.explanation)) {
			return;
		}
		int decimals = this.explanation.asked().decimals();
		this.page.heading("95% interval: " + InWords.value(interval.lower(), decimals) + " to "
				+ InWords.value(interval.upper(), decimals) + ", by " + interval.method());
		interval.workings().forEach((working) -> this.page.sentence(2, working));
	}

	private void standsOut() {
		if (this.explanation.standsOut() != null) {
			this.page.heading("Whether it stands out");
			this.page.sentence(2, this.explanation.standsOut().words());
		}
	}

	private void submissions() {
		List<Receipt> receipts = this.explanation.submissions();
		if (receipts.size() < 2 && receipts.stream().allMatch(Receipt::inForce)) {
			return;
		}
		this.page.heading("Submissions of this return, the oldest first");
		for (Receipt each : receipts) {
			String said = (each.line() == null) ? "no line of this measure"
					: "line " + each.line() + ": " + ((each.numerator() != null) ? each.numerator() : "no longer shown")
							+ ((each.denominator() != null) ? " of " + each.denominator() : "");
			this.page.sentence(2, InWords.moment(each.takenIn()) + ", " + each.file() + ": "
					+ (each.accepted() ? "accepted; " + said : "rejected") + (each.inForce() ? "; in force" : ""));
			if (each.withdrawn() != null) {
				this.page.sentence(4, "Withdrawn on " + each.withdrawn());
			}
			each.findings().forEach((finding) -> this.page.sentence(4, finding));
			this.page.sentence(4, "SHA-256 of the file: " + each.sha256());
		}
	}

	private void remarks() {
		if (!this.explanation.remarks().isEmpty()) {
			this.page.heading("Note");
			this.explanation.remarks().forEach((remark) -> this.page.sentence(2, remark));
		}
	}

}
