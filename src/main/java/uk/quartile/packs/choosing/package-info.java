/**
 * Which figures a document names first, and what it leaves out when it is too long: rules
 * that know nothing of pages.
 */
@NullMarked
package uk.quartile.packs.choosing;

import org.jspecify.annotations.NullMarked;
