/**
 * The kinds of document, and what each is made from: its file names, its model and its
 * pages. The set of documents is a loop over them.
 */
@NullMarked
package uk.quartile.packs.documents;

import org.jspecify.annotations.NullMarked;
