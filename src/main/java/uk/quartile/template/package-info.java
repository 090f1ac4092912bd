/**
 * What an authority fills in: the lines that it owes for a quarter, with all that helps
 * to fill them in right.
 */
@NullMarked
package uk.quartile.template;

import org.jspecify.annotations.NullMarked;
