package uk.quartile.console.layout;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import uk.quartile.console.users.Person;

/** Sends everybody to the page that he or she needs first. */
@Controller
public final class FirstPage {

	@GetMapping("/")
	String show(@AuthenticationPrincipal Person person) {
		return switch (person.user().role()) {
			case VIEWER -> "redirect:/documents";
			case AUTHORITY -> "redirect:/returns";
			case ANALYST, ADMINISTRATOR -> "redirect:/quarter";
		};
	}

}
