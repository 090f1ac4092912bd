/**
 * Invents a region, so that there is something whole to try the program on: every measure
 * returned every quarter, with each irregularity that real returns have.
 */
@NullMarked
package uk.quartile.sample;

import org.jspecify.annotations.NullMarked;
