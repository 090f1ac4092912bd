package uk.quartile.explanation;

import org.jspecify.annotations.Nullable;

/**
 * What a public edition does with a figure.
 *
 * @param area code, or codes joined by plus signs
 * @param areaName in words
 * @param measure code
 * @param title of the measure
 * @param quarter as written
 * @param decision {@code shown}, {@code rounded} or {@code withheld}; null where no
 * public edition that is decided tells of the figure
 * @param edition quarter that the edition is of, as written; null without a decision
 * @param decidedOn day of the decision, in words; null without one
 * @param numerator as the edition shows it; null where it doesn't
 * @param denominator likewise
 * @param value likewise, at its printed decimals
 * @param reason why it is withheld, as written; null where it isn't
 * @param guards the figure that could be told from it, in words; null where there is none
 * @param relation by which it could be told, or could tell, as written; null where there
 * is none
 * @param by the same in words
 * @param toldElsewhere whether what is known from elsewhere may tell it all the same
 */
public record Disclosed(String area, String areaName, String measure, String title, String quarter,
		@Nullable String decision, @Nullable String edition, @Nullable String decidedOn, @Nullable String numerator,
		@Nullable String denominator, @Nullable Double value, @Nullable String reason, @Nullable String guards,
		@Nullable String relation, @Nullable String by, boolean toldElsewhere) {
}
