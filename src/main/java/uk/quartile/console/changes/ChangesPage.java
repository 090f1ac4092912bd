package uk.quartile.console.changes;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.console.inputs.JdbcQuarters;
import uk.quartile.domain.Quarter;
import uk.quartile.run.Request;
import uk.quartile.schedule.CommandRun;

/** Every figure that changed since a morning, and which input changed it. */
@Controller
public final class ChangesPage {

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	private final Request.Folders folders;

	private final CurrentCatalogue current;

	private final JdbcQuarters quarters;

	ChangesPage(Request.Folders folders, CurrentCatalogue current, JdbcQuarters quarters) {
		this.folders = folders;
		this.current = current;
		this.quarters = quarters;
	}

	@GetMapping("/changes")
	String show(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> since,
			@RequestParam Optional<Quarter> quarter, @RequestParam(defaultValue = "") String area, Model model)
			throws IOException {
		model.addAttribute("since", since.orElseGet(() -> this.current.today().minusDays(1)));
		model.addAttribute("quarters", this.quarters.all());
		model.addAttribute("quarter", quarter.orElse(null));
		model.addAttribute("area", area);
		if (since.isPresent()) {
			List<String> arguments = new ArrayList<>(
					List.of("--since", since.get().atStartOfDay(ZONE).toInstant().toString()));
			quarter.ifPresent((each) -> arguments.addAll(List.of("--quarter", each.toString())));
			if (!area.isBlank()) {
				// In one word, so that it is no option, whatever it begins with.
				arguments.add("--authority=" + area.strip());
			}
			model.addAttribute("words", CommandRun.start(this.folders, "changes", arguments).words());
		}
		return "changes";
	}

}
