package uk.quartile.intake.checks.replaced;

import java.util.List;

import uk.quartile.intake.checks.ReturnCheck;

/** All checks of a return beside the accepted one that it takes the place of. */
public final class ReplacedChecks {

	/** In the order in which their findings about one line are told. */
	public static final List<ReturnCheck> ALL = List.of(new FiguresGone(), new FiguresReplaced());

	private ReplacedChecks() {
	}

}
