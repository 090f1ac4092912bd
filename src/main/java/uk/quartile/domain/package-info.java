/**
 * The field's own words as records: authorities, quarters, measures, counts and what is
 * made of them. No framework, no database; sees only the JDK.
 */
@NullMarked
package uk.quartile.domain;

import org.jspecify.annotations.NullMarked;
