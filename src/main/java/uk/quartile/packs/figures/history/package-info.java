/** The figures of earlier quarters, and what earlier documents said of them. */
@NullMarked
package uk.quartile.packs.figures.history;

import org.jspecify.annotations.NullMarked;
