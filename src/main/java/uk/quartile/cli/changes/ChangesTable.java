package uk.quartile.cli.changes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.changes.FigureChange.Because;
import uk.quartile.changes.FigureChange.Made;
import uk.quartile.changes.FigureChange.Side;
import uk.quartile.changes.FigureChange;
import uk.quartile.changes.ReceiptTimes;
import uk.quartile.cli.terminal.Plural;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.cli.terminal.Words;
import uk.quartile.run.ChangesSince;

/** Changed figures as a table for the eye, each with the lines that changed it below. */
final class ChangesTable {

	/** More lines than this are counted. */
	private static final int MOST_LINES = 10;

	/** Digits of a value that matter to anybody. */
	private static final MathContext DIGITS = new MathContext(10);

	private final ChangedNames names;

	private final List<String> lines = new ArrayList<>();

	private ChangesTable(ChangesSince.Found found) {
		this.names = new ChangedNames(found.catalogue());
	}

	static List<String> of(ChangesSince.Found found, Words.Since since) {
		String when = ReceiptTimes.inWords(found.since()) + ((since.run() != null) ? " (run " + since.run() + ")" : "");
		ChangesTable table = new ChangesTable(found);
		ChangesSummary summary = new ChangesSummary(found);
		if (found.made().isEmpty()) {
			return List.of("No figures yet: ./quartile run makes the first.");
		}
		table.lines.add((summary.figures() == 0) ? "Nothing changed since " + when + "."
				: Plural.of(summary.figures(), "figure") + " changed since " + when + ".");
		if (!found.fresh().isEmpty()) {
			table.lines.add("New since then: "
					+ found.fresh().stream().map(table.names::made).collect(Collectors.joining("; ")) + ".");
		}
		if (summary.figures() > 0) {
			table.lines.addAll(summary.lines());
		}
		Made made = null;
		String measure = "";
		for (FigureChange change : found.changes()) {
			if (!change.made().equals(made)) {
				made = change.made();
				measure = "";
				table.lines.add("");
				table.lines.add(table.names.made(made));
			}
			String heading = change.figure().measure() + ", " + change.figure().quarter();
			if (!heading.equals(measure)) {
				measure = heading;
				table.lines.add("");
				table.lines.add(row(heading, "", "WAS", "IS NOW"));
			}
			table.add(change);
		}
		return table.lines;
	}

	private void add(FigureChange change) {
		Side was = change.was();
		Side now = change.now();
		String area = this.names.area(change.figure());
		for (Item item : Item.values()) {
			String before = (was != null) ? item.of(was) : "-";
			String after = (now != null) ? item.of(now) : "-";
			if (!before.equals(after)) {
				this.lines.add(row(area, item.name().toLowerCase(Locale.ROOT), before, after));
				area = "";
			}
		}
		List<Because> causes = change.causes();
		causes.stream()
			.limit(MOST_LINES)
			.forEach((cause) -> this.lines.addAll(wrapped(cause.proven() ? "because of " : "may rest on ",
					(cause.member().isEmpty() ? "" : cause.member() + ": ") + cause.line())));
		if (causes.size() > MOST_LINES) {
			this.lines.add("    and " + Plural.of(causes.size() - MOST_LINES, "line") + " more");
		}
	}

	private static String row(String area, String item, String was, String now) {
		return "%-46s  %-11s  %16s  %16s".formatted(area, item, was, now).stripTrailing();
	}

	/** Between words, as far to the right as a table of ours goes. */
	static List<String> wrapped(String before, String cause) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder("   ");
		for (String word : (before + cause).split(" ")) {
			if (line.length() + word.length() + 1 > Terminal.WIDTH) {
				lines.add(line.toString());
				line = new StringBuilder("       ");
			}
			line.append(' ').append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	/** What of a figure may change. */
	private enum Item {

		STATUS, NUMERATOR, DENOMINATOR, VALUE;

		String of(Side side) {
			return switch (this) {
				case STATUS -> side.status().written();
				case NUMERATOR -> number(side.numerator());
				case DENOMINATOR -> number(side.denominator());
				case VALUE -> (side.value() == null) ? "-"
						: number(new BigDecimal(Objects.requireNonNull(side.value())).round(DIGITS));
			};
		}

		private static String number(@Nullable BigDecimal number) {
			if (number == null) {
				return "-";
			}
			return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
		}

	}

}
