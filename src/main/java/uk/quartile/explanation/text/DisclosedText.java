package uk.quartile.explanation.text;

import java.util.List;

import uk.quartile.explanation.Disclosed;

/** What a public edition does with a figure, in sentences for a terminal. */
public final class DisclosedText {

	private DisclosedText() {
	}

	/** The lines of the text. */
	public static List<String> lines(Disclosed told) {
		TextPage page = new TextPage();
		page.heading(told.areaName() + ": " + told.title() + ", " + told.quarter());
		if (told.decision() == null) {
			page.sentence(0, "No public edition tells of this figure: none that is decided has it.");
			return page.lines();
		}
		page.sentence(0, "In the public edition of " + told.edition() + ", decided on " + told.decidedOn() + ": "
				+ decision(told) + ".");
		if (told.by() != null) {
			page.sentence(2,
					((told.guards() != null) ? "It could tell " + told.guards() + ", for " : "It could be found, for ")
							+ told.by() + ".");
		}
		else if (told.guards() != null) {
			page.sentence(2, "It shows the same count as " + told.guards() + ".");
		}
		if (told.toldElsewhere()) {
			page.sentence(2, "No proof was found that it can't be told: what is published elsewhere, or was published "
					+ "before, may tell it. All that is connected with it is withheld.");
		}
		return page.lines();
	}

	private static String decision(Disclosed told) {
		if (told.reason() == null) {
			String of = (told.denominator() != null) ? " of " + told.denominator() : "";
			return "rounded".equals(told.decision()) ? "rounded to " + told.numerator() + of + ", to the nearest 10"
					: "shown, " + told.numerator() + of;
		}
		return "withheld, " + switch (told.reason()) {
			case "primary" -> "for its count, or the group that it is of, is so small that it tells of single people";
			case "complement" -> "for all but a few of its group are counted, who could be told";
			case "secondary" -> "to protect another figure";
			case "sharing" -> "as the authority asks in input/reference/sharing.csv";
			default -> "where it comes from";
		};
	}

}
