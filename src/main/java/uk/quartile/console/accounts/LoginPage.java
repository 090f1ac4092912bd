package uk.quartile.console.accounts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import uk.quartile.console.layout.Told;

/** Where everybody comes in. */
@Controller
public final class LoginPage {

	@GetMapping("/login")
	String show(@RequestParam(required = false) String wrong, @RequestParam(required = false) String wait,
			@RequestParam(required = false) String out, Model model) {
		if (wrong != null) {
			Told.fault(model, "Enter a name and a password that belong together", "username");
		}
		if (wait != null) {
			Told.fault(model, "Wait five minutes: there were too many failed logins", "username");
		}
		if (out != null) {
			model.addAttribute("message", "You have logged out.");
			model.addAttribute("messageKind", "done");
		}
		return "login";
	}

}
