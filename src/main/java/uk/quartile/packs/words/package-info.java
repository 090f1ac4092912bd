/**
 * How figures and sentences read: the one place for number formats, dates and grammar.
 */
@NullMarked
package uk.quartile.packs.words;

import org.jspecify.annotations.NullMarked;
