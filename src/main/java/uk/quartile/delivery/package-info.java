/**
 * Finished documents go where packs are collected: each set that its manifest commits,
 * the manifest last. What is there already is known by its hash, and left alone.
 */
@NullMarked
package uk.quartile.delivery;

import org.jspecify.annotations.NullMarked;
