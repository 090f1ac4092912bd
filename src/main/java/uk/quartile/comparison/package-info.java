/**
 * Third stage: rate -> change, rank, comparators and verdicts. One query reads the rates
 * of all measures in order; each measure is compared by itself, without a database.
 */
@NullMarked
package uk.quartile.comparison;

import org.jspecify.annotations.NullMarked;
