/**
 * Which versions of the measures' definitions there were, and what changed with each: the
 * list {@code versions} of {@code jobs/measures.yml}.
 */
@NullMarked
package uk.quartile.catalogue.dictionary;

import org.jspecify.annotations.NullMarked;
