/**
 * Forms for what stands beside figures: plans, commentary, events, resolutions and
 * signatures. Each writes a new version of its input file, which runs receive like any
 * other.
 */
@NullMarked
package uk.quartile.console.record;

import org.jspecify.annotations.NullMarked;
