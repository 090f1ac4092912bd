/**
 * What any document is laid out with: compiled templates, page numbers and page breaks.
 */
@NullMarked
package uk.quartile.packs.pages;

import org.jspecify.annotations.NullMarked;
