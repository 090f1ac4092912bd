/** The page of what changed since an instant. */
@NullMarked
package uk.quartile.console.changes;

import org.jspecify.annotations.NullMarked;
