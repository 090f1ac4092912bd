package uk.quartile.catalogue;

/**
 * A statistical neighbour of an authority.
 *
 * @param line in the file
 * @param edition of the list
 * @param authority whose neighbour it is
 * @param neighbour GSS code
 * @param rank 1 is the nearest
 * @param closeness in words, as published
 */
public record Neighbour(int line, String edition, String authority, String neighbour, int rank, String closeness) {
}
