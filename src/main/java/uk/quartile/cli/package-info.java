/**
 * The command line: understands what was asked, starts it, shows how far it is and what
 * came of it. Computes nothing.
 */
@NullMarked
package uk.quartile.cli;

import org.jspecify.annotations.NullMarked;
