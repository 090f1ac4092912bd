/**
 * Second stage: observation -> rate. Returned and published counts become observations
 * with their population, and these rates with their intervals; each source once.
 */
@NullMarked
package uk.quartile.rates;

import org.jspecify.annotations.NullMarked;
