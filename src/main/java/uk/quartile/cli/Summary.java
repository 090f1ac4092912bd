package uk.quartile.cli;

import uk.quartile.Outcome;

/** Says what came of a run. */
final class Summary {

	private Summary() {
	}

	/**
	 * Prints the summary.
	 * @return the exit status that it amounts to
	 */
	static int print(Outcome outcome, Terminal terminal) {
		terminal.out().println(sentence(outcome));
		return (outcome.ending() == Outcome.Ending.INTERRUPTED) ? ExitStatus.INTERRUPTED : ExitStatus.DONE;
	}

	/** The summary in one line. */
	static String sentence(Outcome outcome) {
		String took = Spans.inWords(outcome.took());
		return switch (outcome.ending()) {
			case DONE -> "Run finished in " + took + ".";
			case NOTHING_TO_DO ->
				"Nothing to do: no input has changed since the last run, and its documents stand (" + took + ").";
			case INTERRUPTED -> "Interrupted after " + took + "; the next run goes on from there.";
		};
	}

}
