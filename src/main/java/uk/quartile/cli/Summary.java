package uk.quartile.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import uk.quartile.run.Durations;
import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.Plural;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.intake.IntakeSummary.Unlikely;
import uk.quartile.intake.IntakeSummary;
import uk.quartile.packs.PackSummary;
import uk.quartile.run.RunOutcome.Ending;
import uk.quartile.run.RunOutcome;

/** Says what came of a run. */
final class Summary {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final long MEGABYTE = 1_000_000;

	/** Warnings that are named. */
	private static final int MOST_NAMED = 5;

	private Summary() {
	}

	/** What the end of a run amounts to for scripts. */
	static int exitStatus(RunOutcome outcome) {
		if (outcome.ending() == Ending.INTERRUPTED || outcome.ending() == Ending.CUT_SHORT) {
			return ExitStatus.INTERRUPTED;
		}
		if (outcome.made() != null && !outcome.made().unwritten().isEmpty()) {
			return ExitStatus.FAILED;
		}
		IntakeSummary returns = outcome.returns();
		return ((returns == null || returns.rejected().isEmpty()) && outcome.onRecord().rejected().isEmpty())
				? ExitStatus.DONE : ExitStatus.REJECTED_RETURNS;
	}

	/** The summary in full, for one who waits for it. */
	static List<String> lines(RunOutcome outcome) {
		List<String> lines = new ArrayList<>();
		IntakeSummary returns = outcome.returns();
		PackSummary made = outcome.made();
		if (returns != null && made != null) {
			lines.add("Returns: " + counts(returns) + ".");
			returns.rejected()
				.forEach((rejected) -> lines.add("  Rejected: " + rejected.first().message() + ((rejected.errors() > 1)
						? " (" + Plural.of(rejected.errors() - 1, "more error") + ".)" : "")));
			returns.withdrawn().forEach((each) -> lines.add("  " + withdrawn(each)));
			returns.replaced().forEach((each) -> lines.add("  " + replaced(each)));
			returns.absent()
				.forEach((quarter, absent) -> lines
					.add("  Due for " + quarter + ", but absent: " + names(absent) + "."));
			outcome.ofTables().forEach((warning) -> lines.add("  Warning: " + warning.message()));
			returns.warnings().forEach((warning) -> lines.add("  Warning: " + warning.message()));
			returns.unlikely().forEach((quarter, warnings) -> addUnlikely(quarter, warnings, lines));
			lines.addAll(RecordLines.of(outcome.onRecord()));
			made.regions().forEach((region) -> addRegion(outcome, region, lines));
			lines.addAll(made.leftOut());
			lines.addAll(made.awaited());
			made.unwritten().forEach((each) -> lines.add("Not written: " + each));
			lines.addAll(DeliveryLines.of(outcome.delivered()));
			lines.addAll(NoticeLines.of(outcome.told()));
		}
		lines.add(ending(outcome));
		return lines;
	}

	/** The worst by name: more would hide them. */
	private static void addUnlikely(Quarter quarter, List<Unlikely> warnings, List<String> lines) {
		int more = warnings.size() - MOST_NAMED;
		lines.add("  " + Plural.of(warnings.size(), "warning") + " that figures of " + quarter + " are unlikely"
				+ ((more > 0) ? ", the worst first:" : "; the receipts say why:"));
		warnings.stream().limit(MOST_NAMED).forEach((each) -> lines.add("    " + each.inShort() + "."));
		if (more > 0) {
			lines.add("    and " + more + " more; the receipts say why.");
		}
	}

	private static void addRegion(RunOutcome outcome, PackSummary.OfRegion made, List<String> lines) {
		lines.add("Figures: " + Plural.of(made.figures(), "figure") + " of " + made.quarter() + " for " + made.region()
				+ ".");
		lines.add("Documents and tables: " + Plural.of(made.documents().size(), "file") + " in " + folder(outcome, made)
				+ ".");
		made.documents()
			.stream()
			.filter((document) -> document.pages() != null)
			.forEach((document) -> lines.add("  " + shown(output(outcome).resolve(document.path())) + ", "
					+ Plural.of(document.pages(), "page") + ", " + megabytes(document.size())));
	}

	/** For a clerk who sends it by mail: in tenths, and never none. */
	private static String megabytes(long bytes) {
		return BigDecimal.valueOf(Math.max(bytes, MEGABYTE / 10)).movePointLeft(6).setScale(1, RoundingMode.HALF_UP)
				+ " MB";
	}

	/** The summary in one line, for a log. */
	static String sentence(RunOutcome outcome) {
		IntakeSummary returns = outcome.returns();
		PackSummary made = outcome.made();
		return (returns == null || made == null) ? ending(outcome)
				: ending(outcome) + " Returns " + counts(returns) + ". " + onRecord(outcome)
						+ returns.replaced().stream().map((each) -> replaced(each) + " ").collect(Collectors.joining())
						+ made.regions()
							.stream()
							.map((region) -> region.quarter() + ", " + region.region() + ": "
									+ Plural.of(region.documents().size(), "file") + " in " + folder(outcome, region))
							.collect(Collectors.joining("; "))
						+ "." + made.awaited().stream().map((each) -> " " + each).collect(Collectors.joining())
						+ DeliveryLines.sentence(outcome.delivered()) + NoticeLines.sentence(outcome.told());
	}

	private static String onRecord(RunOutcome outcome) {
		return outcome.onRecord().isEmpty() ? "" : "On record " + RecordLines.counts(outcome.onRecord()) + ". ";
	}

	private static String counts(IntakeSummary returns) {
		return returns.takenIn() + " taken in, " + returns.unchanged() + " unchanged, " + returns.rejected().size()
				+ " rejected, " + (returns.withdrawn().isEmpty() ? "" : returns.withdrawn().size() + " withdrawn, ")
				+ returns.absent().values().stream().mapToInt(List::size).sum() + " due but absent";
	}

	private static String replaced(IntakeSummary.Replaced replaced) {
		return "Replaced: " + replaced.file() + ", received before on " + DAY.format(replaced.receivedOn()) + ": "
				+ replaced.inWords() + ".";
	}

	private static String withdrawn(IntakeSummary.Withdrawn withdrawn) {
		return "Withdrawn on " + DAY.format(withdrawn.on()) + " by " + withdrawn.by() + ": " + withdrawn.file() + ", "
				+ withdrawn.reason() + (withdrawn.earlierInForce() ? "; the one received before it counts." : ".");
	}

	private static String names(List<Authority> authorities) {
		return authorities.stream()
			.map((authority) -> authority.name() + " (" + authority.code() + ")")
			.collect(Collectors.joining(", "));
	}

	private static Path folder(RunOutcome outcome, PackSummary.OfRegion made) {
		return shown(output(outcome).resolve(made.quarter().toString()).resolve(made.region()));
	}

	private static Path output(RunOutcome outcome) {
		return (outcome.output() != null) ? outcome.output() : Path.of("");
	}

	/** As one who stands here would name it. */
	private static Path shown(Path file) {
		Path here = Path.of("").toAbsolutePath();
		return (here.getNameCount() > 0 && file.startsWith(here)) ? here.relativize(file) : file;
	}

	private static String ending(RunOutcome outcome) {
		String took = Durations.inWords(outcome.took());
		return switch (outcome.ending()) {
			case DONE -> "Run finished in " + took + ".";
			case NOTHING_TO_DO -> "Nothing to do (" + took + "): no input has changed, and the documents stand.";
			case INTERRUPTED -> "Interrupted after " + took + "; the next run goes on from there.";
			case CUT_SHORT -> "Interrupted after " + took + "; the next run begins anew.";
		};
	}

}
