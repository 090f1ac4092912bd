package uk.quartile.console.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.console.layout.Told;
import uk.quartile.console.users.Accounts;
import uk.quartile.console.users.JdbcUsers;
import uk.quartile.console.users.Person;
import uk.quartile.console.users.Role;
import uk.quartile.domain.area.Authority;

/** Where an administrator lets users in. */
@Controller
public final class UsersPage {

	private final JdbcUsers users;

	private final Accounts accounts;

	private final CurrentCatalogue current;

	UsersPage(JdbcUsers users, Accounts accounts, CurrentCatalogue current) {
		this.users = users;
		this.accounts = accounts;
		this.current = current;
	}

	@GetMapping("/users")
	String show(Model model) {
		model.addAttribute("users", this.users.all());
		model.addAttribute("roles", List.of(Role.values()));
		model.addAttribute("authorities", authorities());
		return "users";
	}

	/** Names by code, as they are today. */
	private Map<String, String> authorities() {
		Map<String, String> names = new TreeMap<>();
		this.current.catalogue()
			.authorities()
			.stream()
			.sorted(Comparator.comparing(Authority::code))
			.forEach((each) -> names.put(each.code(), each.name()));
		return names;
	}

	@PostMapping("/users")
	String add(@AuthenticationPrincipal Person person, @RequestParam String name, @RequestParam Role role,
			@RequestParam(defaultValue = "") String authority, Model model) {
		Accounts.Outcome outcome = this.accounts.add(name, role, authority, person.getUsername());
		if (outcome.failed()) {
			Told.fault(model, outcome.fault(), outcome.fault().contains("authority") ? "authority" : "name");
		}
		else {
			handOver(model, name.strip(), outcome.password());
		}
		return show(model);
	}

	@PostMapping("/users/{name}/password")
	String renew(@AuthenticationPrincipal Person person, @PathVariable String name, Model model) {
		Accounts.Outcome outcome = this.accounts.renew(name, person.getUsername());
		if (outcome.failed()) {
			Told.fault(model, outcome.fault(), "users");
		}
		else {
			handOver(model, name, outcome.password());
		}
		return show(model);
	}

	/** Shown once: it is kept nowhere. */
	private static void handOver(Model model, String name, String password) {
		model.addAttribute("handOverName", name);
		model.addAttribute("handOver", password);
	}

	@PostMapping("/users/{name}/closed")
	String close(@AuthenticationPrincipal Person person, @PathVariable String name, @RequestParam boolean closed,
			RedirectAttributes next) {
		Accounts.Outcome outcome = this.accounts.close(name, closed, person.getUsername());
		if (outcome.failed()) {
			Told.fault(next, outcome.fault(), "users");
		}
		else {
			Told.done(next, closed ? name + " can no longer log in." : name + " can log in again.");
		}
		return "redirect:/users";
	}

}
