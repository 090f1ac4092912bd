package uk.quartile.console.figures;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.text.TextOf;

/** Why a figure is what it is: the words of {@code ./quartile explain}. */
@Controller
public final class ExplainPage {

	/** Such as {@code returns/2019-20-Q1/E06000016.csv, line 12}. */
	private static final Pattern RETURN = Pattern
		.compile("returns/(\\d{4}-\\d{2}-Q[1-4])/([A-Z0-9+]+)\\.(?:csv|xlsx|ods)(?:, line ([0-9,]+))?");

	private final CurrentCatalogue current;

	private final JdbcExplained explained;

	ExplainPage(CurrentCatalogue current, JdbcExplained explained) {
		this.current = current;
		this.explained = explained;
	}

	@GetMapping("/explain")
	String show(@RequestParam String area, @RequestParam String measure, @RequestParam Quarter quarter, Model model) {
		try {
			Explanation explanation = this.explained.explain(this.current.files(), area, measure, quarter);
			List<String> lines = TextOf.lines(explanation);
			model.addAttribute("title", explanation.asked().areaName() + ", " + quarter);
			model.addAttribute("text", String.join("\n", lines));
			model.addAttribute("sources",
					lines.stream()
						.flatMap((line) -> RETURN.matcher(line)
							.results()
							.map((found) -> new SourceLink(found.group(), found.group(1), found.group(2),
									(found.group(3) != null) ? found.group(3).replace(",", "") : "1")))
						.distinct()
						.toList());
		}
		catch (Refusal ex) {
			model.addAttribute("title", "No such figure");
			model.addAttribute("text", String.valueOf(ex.getMessage()));
			model.addAttribute("sources", List.of());
		}
		return "explain";
	}

	/**
	 * A return that a figure rests on.
	 *
	 * @param words file and line
	 * @param quarter of the return
	 * @param authority whose it is
	 * @param line in its file
	 */
	public record SourceLink(String words, String quarter, String authority, String line) {
	}

}
