/**
 * What this build is: its version, and the fingerprint of the sources it was made from.
 */
@NullMarked
package uk.quartile.program;

import org.jspecify.annotations.NullMarked;
