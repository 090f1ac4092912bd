/**
 * Which committee receives what, when and under whose name: what
 * {@code jobs/committees.yml} says. No figure rests on it.
 */
@NullMarked
package uk.quartile.catalogue.committees;

import org.jspecify.annotations.NullMarked;
