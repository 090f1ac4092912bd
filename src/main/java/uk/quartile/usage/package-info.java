/**
 * What each measure is used for, for the yearly vote on which to retire. It is a command
 * of its own and no file of a set: how often a measure is explained is no input, and
 * equal inputs give equal bytes in every file of a set.
 */
@NullMarked
package uk.quartile.usage;

import org.jspecify.annotations.NullMarked;
