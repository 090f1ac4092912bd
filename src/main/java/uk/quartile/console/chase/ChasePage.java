package uk.quartile.console.chase;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.run.Request;

/** Whom to write to about a quarter's returns. */
@Controller
public final class ChasePage {

	private static final int MOST_SENT = 100;

	private final CurrentCatalogue current;

	private final Queries queries;

	private final JdbcSent sent;

	ChasePage(CurrentCatalogue current, Request.Folders folders, JdbcSent sent) {
		this.current = current;
		this.queries = new Queries(folders);
		this.sent = sent;
	}

	@GetMapping("/chase")
	String show(@RequestParam Quarter quarter, Model model) {
		List<Letter> letters = this.queries.of(quarter, this.current.catalogue().settings().region())
			.stream()
			.map((query) -> new Letter(query, mailto(query, quarter)))
			.toList();
		model.addAttribute("quarter", quarter);
		model.addAttribute("letters", letters);
		model.addAttribute("sent", this.sent.newest(MOST_SENT));
		return "chase";
	}

	/** A link that opens the reader's own mail program. */
	private static String mailto(Query query, Quarter quarter) {
		return query.email().isEmpty() ? ""
				: "mailto:" + UriUtils.encode(query.email().replace("; ", ","), StandardCharsets.UTF_8) + "?subject="
						+ UriUtils.encode("Return for " + quarter, StandardCharsets.UTF_8) + "&body="
						+ UriUtils.encode(query.sentence(), StandardCharsets.UTF_8);
	}

	/**
	 * A query, ready to send.
	 *
	 * @param query as drafted
	 * @param mailto link; blank where no address is known
	 */
	public record Letter(Query query, String mailto) {
	}

}
