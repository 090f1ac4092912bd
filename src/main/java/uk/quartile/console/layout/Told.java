package uk.quartile.console.layout;

import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells a person what came of what he or she just did. */
public final class Told {

	private Told() {
	}

	/** On the next page: it went well. */
	public static void done(RedirectAttributes next, String sentence) {
		next.addFlashAttribute("message", sentence);
		next.addFlashAttribute("messageKind", "done");
	}

	/** On the next page: something to know. */
	public static void notice(RedirectAttributes next, String sentence) {
		next.addFlashAttribute("message", sentence);
		next.addFlashAttribute("messageKind", "notice");
	}

	/**
	 * On this page: something is wrong.
	 * @param field of the form, by its id
	 */
	public static void fault(Model model, String sentence, String field) {
		model.addAttribute("fault", sentence);
		model.addAttribute("faultAt", "#" + field);
	}

	/** On the next page: something is wrong. */
	public static void fault(RedirectAttributes next, String sentence, String field) {
		next.addFlashAttribute("fault", sentence);
		next.addFlashAttribute("faultAt", "#" + field);
	}

}
