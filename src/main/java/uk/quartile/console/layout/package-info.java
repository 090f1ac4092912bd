/** What all pages have: who is logged in, the menu, and what was just done. */
@NullMarked
package uk.quartile.console.layout;

import org.jspecify.annotations.NullMarked;
