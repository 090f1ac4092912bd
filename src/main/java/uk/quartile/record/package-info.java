/**
 * What is on record beside figures: improvement plans with their actions, officers'
 * commentary, events, committees' resolutions, quality work and inspection grades. The
 * documents read it here; figures never rest on it.
 */
@NullMarked
package uk.quartile.record;

import org.jspecify.annotations.NullMarked;
