package uk.quartile.schedule;

import java.util.List;

/**
 * A run that somebody wants.
 *
 * @param askedBy name of the user
 * @param arguments of the command {@code run}, without the folders; none has a line break
 */
public record AskedRun(String askedBy, List<String> arguments) {

	public AskedRun {
		arguments = List.copyOf(arguments);
	}

	static AskedRun of(String text) {
		List<String> lines = text.lines().toList();
		return new AskedRun(lines.get(0), lines.subList(1, lines.size()));
	}

	/** A line each, the name first. */
	String inOneText() {
		return this.askedBy + "\n" + String.join("\n", this.arguments);
	}

}
