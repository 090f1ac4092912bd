package uk.quartile.console.layout;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import uk.quartile.console.users.Person;
import uk.quartile.program.Program;

/** What the layout of every page shows. */
@ControllerAdvice
public final class PageModel {

	private final String version = Program.current().version();

	@ModelAttribute("version")
	String version() {
		return this.version;
	}

	@ModelAttribute("person")
	@Nullable Person person(@AuthenticationPrincipal @Nullable Person person) {
		return person;
	}

	@ModelAttribute("menu")
	List<MenuItem> menu(@AuthenticationPrincipal @Nullable Person person, HttpServletRequest request) {
		return (person != null) ? Menu.of(person.user().role(), request.getServletPath()) : List.of();
	}

}
