/**
 * The finished documents: what there is, for whom, to be read in the browser, downloaded
 * one by one or all together.
 */
@NullMarked
package uk.quartile.console.documents;

import org.jspecify.annotations.NullMarked;
