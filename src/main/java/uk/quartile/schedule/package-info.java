/** Runs the main job by itself, at the times that {@code jobs/} sets. */
@NullMarked
package uk.quartile.schedule;

import org.jspecify.annotations.NullMarked;
