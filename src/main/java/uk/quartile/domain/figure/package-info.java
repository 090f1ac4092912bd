/** What figures are made of, how final they are, and why one is not there. */
@NullMarked
package uk.quartile.domain.figure;

import org.jspecify.annotations.NullMarked;
