/**
 * An explanation as text for people and as JSON for programs.
 */
@NullMarked
package uk.quartile.explanation.text;

import org.jspecify.annotations.NullMarked;
