package uk.quartile.packs.layout;

/**
 * A line of the list of bookmarks that a reader's window shows beside the pages.
 *
 * @param level from 1; what is below the one before it has a level more
 * @param name for readers
 * @param place that it leads to
 */
public record Bookmark(int level, String name, String place) {
}
