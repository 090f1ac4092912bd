/**
 * Files as a person wrote them: tables and YAML, where each value stands, and every fault
 * found on the way.
 */
@NullMarked
package uk.quartile.catalogue.reading;

import org.jspecify.annotations.NullMarked;
