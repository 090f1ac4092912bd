package uk.quartile.console.documents;

import org.jspecify.annotations.Nullable;

/**
 * A file of a set, as a page lists it.
 *
 * @param title such as Profile
 * @param of whose it is, for those who hear a link without its surroundings
 * @param extent pages and size, in words
 * @param address where it is had
 * @param readable whether browsers show it
 * @param note what to know of it; null for nothing
 */
record DocumentEntry(String title, String of, String extent, String address, boolean readable, @Nullable String note) {

}
