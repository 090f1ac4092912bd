/**
 * Where packs are collected: a folder, or a bucket of a store that speaks S3.
 */
@NullMarked
package uk.quartile.delivery.place;

import org.jspecify.annotations.NullMarked;
