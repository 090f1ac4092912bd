/**
 * Value and interval of a numerator over its denominator, by the measure's unit: the one
 * place where the field's words meet the statistics, shared by the rates of single areas
 * and the pooled ones of groups.
 */
@NullMarked
package uk.quartile.figures;

import org.jspecify.annotations.NullMarked;
