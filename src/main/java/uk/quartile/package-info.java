/**
 * Quarterly benchmarking of children's social care: five stages in a line, and the ways
 * in.
 */
@NullMarked
package uk.quartile;

import org.jspecify.annotations.NullMarked;
