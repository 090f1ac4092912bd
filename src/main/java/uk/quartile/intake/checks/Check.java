package uk.quartile.intake.checks;

import java.util.Locale;

/**
 * One question asked of every return. Each answers in sentences for the analyst who
 * chases a return: what was found, what is expected, what to do.
 */
public interface Check {

	/** As findings and receipts name it, such as {@code numerator-missing}. */
	default String name() {
		return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

}
