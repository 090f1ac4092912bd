/** Whether runs are in good order, for whoever watches the process. */
@NullMarked
package uk.quartile.console.health;

import org.jspecify.annotations.NullMarked;
