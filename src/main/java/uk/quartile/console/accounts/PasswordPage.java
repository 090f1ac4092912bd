package uk.quartile.console.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import uk.quartile.console.layout.Told;
import uk.quartile.console.users.Accounts;
import uk.quartile.console.users.JdbcUsers;
import uk.quartile.console.users.Person;

/** Where everybody changes the own password. */
@Controller
public final class PasswordPage {

	private final Accounts accounts;

	private final JdbcUsers users;

	PasswordPage(Accounts accounts, JdbcUsers users) {
		this.accounts = accounts;
		this.users = users;
	}

	@GetMapping("/password")
	String show() {
		return "password";
	}

	@PostMapping("/password")
	String change(@AuthenticationPrincipal Person person, @RequestParam String old, @RequestParam String wanted,
			@RequestParam String again, Model model, RedirectAttributes next, HttpServletRequest request,
			HttpServletResponse response) {
		Accounts.Outcome outcome = this.accounts.change(person, old, wanted, again);
		if (outcome.failed()) {
			Told.fault(model, outcome.fault(), outcome.fault().contains("have now") ? "old" : "wanted");
			return "password";
		}
		goOnAs(this.users.find(person.getUsername()).map(Person::new).orElse(person), request, response);
		Told.done(next, "Your password is changed.");
		return "redirect:/";
	}

	/** Other sessions of this user end; this one goes on under a new number. */
	private static void goOnAs(Person person, HttpServletRequest request, HttpServletResponse response) {
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
		SecurityContextHolder.setContext(context);
		new HttpSessionSecurityContextRepository().saveContext(context, request, response);
	}

}
