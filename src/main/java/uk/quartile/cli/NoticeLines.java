package uk.quartile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import uk.quartile.cli.terminal.Plural;
import uk.quartile.notices.NoticeSummary;

/** Says who was told, and who wasn't. */
final class NoticeLines {

	/** People that are named. */
	private static final int MOST_NAMED = 3;

	private NoticeLines() {
	}

	static List<String> of(NoticeSummary notices) {
		List<String> lines = new ArrayList<>();
		if (!notices.told().isEmpty()) {
			lines.add("Told: " + named(notices.told()
				.stream()
				.map((each) -> each.to() + " (" + Plural.of(each.matters(), "matter") + ")")
				.toList()) + ".");
		}
		if (notices.waiting() > 0) {
			lines.add("Told tomorrow: " + Plural.of(notices.waiting(), "matter")
					+ ", since nobody gets two mails a day.");
		}
		notices.failures()
			.forEach((each) -> lines
				.add("Not told: " + named(each.whom()) + ". " + each.reason() + " The next run tries again."));
		return lines;
	}

	/** For a log; blank where there is nothing to say. */
	static String sentence(NoticeSummary notices) {
		return of(notices).stream().map((line) -> " " + line).collect(Collectors.joining());
	}

	private static String named(List<String> all) {
		int more = all.size() - MOST_NAMED;
		return all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
				+ ((more > 0) ? " and " + more + " more" : "");
	}

}
