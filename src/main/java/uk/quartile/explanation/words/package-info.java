/**
 * The words for formulas and verdicts.
 */
@NullMarked
package uk.quartile.explanation.words;

import org.jspecify.annotations.NullMarked;
