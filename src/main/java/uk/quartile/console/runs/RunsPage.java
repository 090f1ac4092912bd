package uk.quartile.console.runs;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.console.inputs.JdbcQuarters;
import uk.quartile.console.layout.Told;
import uk.quartile.console.users.Person;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.schedule.AskedRun;
import uk.quartile.schedule.JdbcScheduledRuns;
import uk.quartile.schedule.RunSchedule;
import uk.quartile.schedule.ScheduledRun;

/** Where runs are started, watched and looked up. */
@Controller
public final class RunsPage {

	private static final int MOST = 50;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

	private final RunSchedule schedule;

	private final JdbcScheduledRuns kept;

	private final GoingOn goingOn;

	private final CurrentCatalogue current;

	private final JdbcQuarters quarters;

	RunsPage(RunSchedule schedule, JdbcScheduledRuns kept, GoingOn goingOn, CurrentCatalogue current,
			JdbcQuarters quarters) {
		this.schedule = schedule;
		this.kept = kept;
		this.goingOn = goingOn;
		this.current = current;
		this.quarters = quarters;
	}

	@GetMapping("/runs")
	String show(Model model) {
		Catalogue catalogue = this.current.catalogue();
		model.addAttribute("runs", this.kept.newest(MOST));
		model.addAttribute("quarters", this.quarters.all());
		model.addAttribute("regions", catalogue.regions());
		model.addAttribute("own", catalogue.settings().region());
		model.addAttribute("reports", List.of(Report.values()));
		model.addAttribute("editions", List.of(Edition.values()));
		addProgress(model);
		return "runs";
	}

	/** The part that is asked for over and over while a run goes on. */
	@GetMapping("/runs/progress")
	String progress(@RequestHeader(name = "HX-Request", required = false) String part, Model model) {
		if (part == null) {
			return "redirect:/runs";
		}
		addProgress(model);
		return "runs :: progress";
	}

	private void addProgress(Model model) {
		model.addAttribute("time", TIME.withZone(this.schedule.zone()));
		model.addAttribute("last", this.kept.newest(1).stream().findFirst().orElse(null));
		boolean running = this.schedule.isRunning();
		model.addAttribute("running", running);
		model.addAttribute("waiting", this.schedule.asked().size() - (running ? 1 : 0));
		model.addAttribute("next", TIME.format(this.schedule.nextNightly().atZone(this.schedule.zone())));
		model.addAttribute("progress", running ? this.goingOn.step().orElse(null) : null);
	}

	@GetMapping("/runs/{number:[0-9]+}")
	String one(@PathVariable long number, Model model) {
		ScheduledRun run = this.kept.run(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("run", run);
		model.addAttribute("time", TIME.withZone(this.schedule.zone()));
		return "run";
	}

	@PostMapping("/runs")
	String start(@AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String quarter,
			@RequestParam(defaultValue = "") String region, @RequestParam(required = false) List<Report> report,
			@RequestParam(required = false) List<Edition> edition, RedirectAttributes next) {
		List<String> arguments = new ArrayList<>();
		if (!quarter.isEmpty()) {
			arguments.addAll(List.of("--quarter", Quarter.parse(quarter).toString()));
		}
		if (!region.isEmpty()) {
			if (!region.equals(Run.ALL_REGIONS) && !this.current.catalogue().regions().contains(region)) {
				Told.fault(next, "Select a region of the list", "region");
				return "redirect:/runs";
			}
			arguments.addAll(List.of("--region", region));
		}
		if (report != null) {
			arguments.addAll(List.of("--reports", String.join(",", report.stream().map(Report::written).toList())));
		}
		if (edition != null) {
			arguments.addAll(List.of("--edition", String.join(",", edition.stream().map(Edition::written).toList())));
		}
		this.schedule.ask(new AskedRun(person.getUsername(), arguments));
		Told.done(next, "The run begins as soon as no other goes on.");
		return "redirect:/runs";
	}

	@PostMapping("/runs/{number:[0-9]+}/again")
	String again(@AuthenticationPrincipal Person person, @PathVariable long number, RedirectAttributes next) {
		ScheduledRun run = this.kept.run(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.schedule.ask(new AskedRun(person.getUsername(), run.arguments()));
		Told.done(next, "The run begins anew as soon as no other goes on.");
		return "redirect:/runs";
	}

	@PostMapping("/runs/stop")
	String stop(RedirectAttributes next) {
		if (this.schedule.stop()) {
			Told.done(next, "The run ends once what is at hand is finished; the next goes on from there.");
		}
		else {
			Told.notice(next, "No run goes on that this server has started.");
		}
		return "redirect:/runs";
	}

}
