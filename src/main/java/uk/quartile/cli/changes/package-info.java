/** The command that tells what changed, for people and for programs. */
@NullMarked
package uk.quartile.cli.changes;

import org.jspecify.annotations.NullMarked;
