package uk.quartile.console.quarter;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import uk.quartile.domain.Quarter;
import uk.quartile.schedule.ScheduledRun;

/** What needs doing about a quarter, the most urgent first. */
final class ToDos {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

	private ToDos() {
	}

	static List<ToDo> of(Quarter quarter, List<Standing> standings, int waiting, Optional<ScheduledRun> last) {
		List<ToDo> todos = new ArrayList<>();
		last.filter((run) -> !run.succeeded() && !run.interrupted())
			.ifPresent((run) -> todos
				.add(new ToDo("The last run failed. " + run.ending(), "See the run", "/runs/" + run.number())));
		if (waiting > 0) {
			todos.add(new ToDo(counted(waiting, "return has", "returns have") + " come that no run has taken in yet.",
					"Start a run", "/runs"));
		}
		for (Standing each : standings) {
			String page = "/returns/" + quarter + "/" + each.authority();
			switch (each.state()) {
				case REJECTED -> todos.add(
						new ToDo(
								each.name() + "’s return was rejected, with "
										+ counted(each.errors(), "error", "errors") + ": nothing of it is used.",
								"Read what is wrong", page));
				case LATE -> todos.add(new ToDo(
						each.name() + "’s return was due by " + DAY.format(each.deadline()) + ", "
								+ counted(each.daysLate(), "day", "days") + " ago, and has not come.",
						"Write to them", "/chase?quarter=" + quarter));
				case WITHDRAWN -> todos.add(new ToDo(each.name() + "’s return is withdrawn.", "See the return", page));
				default -> {
				}
			}
		}
		long warned = standings.stream().filter((each) -> each.state() == Standing.State.WARNED).count();
		if (warned > 0) {
			todos.add(new ToDo(
					counted(warned, "return was", "returns were")
							+ " taken in with warnings: ask whether the figures are right.",
					"Write to them", "/chase?quarter=" + quarter));
		}
		long unsigned = standings.stream().filter(Standing::unsigned).count();
		if (unsigned > 0) {
			todos.add(new ToDo(
					counted(unsigned, "return is", "returns are")
							+ " not signed off: the figures are called provisional.",
					"Record a signature", "/record/sign-offs"));
		}
		return todos;
	}

	private static String counted(long number, String one, String many) {
		return number + " " + ((number == 1) ? one : many);
	}

}
