package uk.quartile.doctor;

import uk.quartile.domain.Visible;

/**
 * What is said of one part of an installation.
 *
 * @param condition how well it is
 * @param sentence what was looked at and found; unless all is well also what is expected,
 * and what to do
 */
public record Diagnosis(Condition condition, String sentence) {

	public Diagnosis {
		sentence = Visible.text(sentence);
	}

	static Diagnosis well(String sentence) {
		return new Diagnosis(Condition.WELL, sentence);
	}

	static Diagnosis doubtful(String sentence) {
		return new Diagnosis(Condition.DOUBTFUL, sentence);
	}

	static Diagnosis wrong(String sentence) {
		return new Diagnosis(Condition.WRONG, sentence);
	}

}
