/**
 * The console: schedule and pages in one process. It starts runs and shows what they
 * made, and computes nothing of its own.
 */
@NullMarked
package uk.quartile.console;

import org.jspecify.annotations.NullMarked;
