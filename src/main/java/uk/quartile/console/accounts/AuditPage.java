package uk.quartile.console.accounts;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import uk.quartile.console.users.JdbcAudit;
import uk.quartile.console.users.JdbcUsers;
import uk.quartile.console.users.User;

/** Where an administrator reads what was done. */
@Controller
public final class AuditPage {

	private static final int MOST = 200;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private final JdbcAudit audit;

	private final JdbcUsers users;

	AuditPage(JdbcAudit audit, JdbcUsers users) {
		this.audit = audit;
		this.users = users;
	}

	@GetMapping("/audit")
	String show(@RequestParam(defaultValue = "") String who, Model model) {
		model.addAttribute("who", who);
		model.addAttribute("names", this.users.all().stream().map(User::name).toList());
		model.addAttribute("most", MOST);
		model.addAttribute("deeds", this.audit.newest(who, MOST));
		model.addAttribute("time", TIME);
		return "audit";
	}

}
