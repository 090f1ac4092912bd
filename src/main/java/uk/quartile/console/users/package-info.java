/** Who may use the console, for what, and what was done there. */
@NullMarked
package uk.quartile.console.users;

import org.jspecify.annotations.NullMarked;
