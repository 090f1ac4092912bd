/**
 * What stands on a page, as blocks from the top down, and how blocks are set on paper. A
 * document's page model is its blocks: they are what is tested, and all that is printed.
 */
@NullMarked
package uk.quartile.packs.layout;

import org.jspecify.annotations.NullMarked;
