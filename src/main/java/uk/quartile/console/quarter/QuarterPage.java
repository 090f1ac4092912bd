package uk.quartile.console.quarter;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.console.inputs.JdbcQuarters;
import uk.quartile.console.inputs.WaitingReturns;
import uk.quartile.domain.Quarter;
import uk.quartile.schedule.JdbcScheduledRuns;
import uk.quartile.schedule.RunSchedule;
import uk.quartile.schedule.ScheduledRun;

/** The quarter at a glance. */
@Controller
public final class QuarterPage {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", Locale.UK);

	private final CurrentCatalogue current;

	private final JdbcReceived received;

	private final JdbcQuarters quarters;

	private final WaitingReturns waiting;

	private final JdbcScheduledRuns runs;

	private final RunSchedule schedule;

	QuarterPage(CurrentCatalogue current, JdbcReceived received, JdbcQuarters quarters, WaitingReturns waiting,
			JdbcScheduledRuns runs, RunSchedule schedule) {
		this.current = current;
		this.received = received;
		this.quarters = quarters;
		this.waiting = waiting;
		this.runs = runs;
		this.schedule = schedule;
	}

	@GetMapping("/quarter")
	String show(@RequestParam(required = false) Quarter quarter, Model model) {
		List<Quarter> quarters = this.quarters.all();
		ZoneId zone = this.schedule.zone();
		Optional<ScheduledRun> last = this.runs.newest(1).stream().findFirst();
		model.addAttribute("quarters", quarters);
		model.addAttribute("last", last.orElse(null));
		model.addAttribute("running", this.schedule.isRunning());
		model.addAttribute("next", TIME.format(this.schedule.nextNightly().atZone(zone)));
		model.addAttribute("time", TIME.withZone(zone));
		model.addAttribute("day", DAY.withZone(zone));
		int waits = this.waiting.count();
		Quarter shown = (quarter != null) ? quarter : quarters.stream().findFirst().orElse(null);
		List<Standing> standings = (shown == null) ? List.of()
				: new Standings(this.current.catalogue(), this.received, this.current.today()).of(shown);
		model.addAttribute("quarter", shown);
		model.addAttribute("standings", standings);
		model.addAttribute("todos", (shown == null) ? List.of() : ToDos.of(shown, standings, waits, last));
		model.addAttribute("waits", waits);
		int due = standings.stream().mapToInt(Standing::due).sum();
		int given = standings.stream().mapToInt(Standing::given).sum();
		model.addAttribute("due", due);
		model.addAttribute("given", given);
		model.addAttribute("coverage", (due == 0) ? "" : Math.floorDiv(100L * given, due) + "%");
		return "quarter";
	}

}
