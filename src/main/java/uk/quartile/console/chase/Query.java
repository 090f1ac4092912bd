package uk.quartile.console.chase;

/**
 * A query to an authority, as chase.csv drafts it.
 *
 * @param name of the authority
 * @param state of its return
 * @param sentence to send
 * @param email of those to send it to; blank if none is known
 * @param deadline last day on which the return is in time
 */
public record Query(String name, String state, String sentence, String email, String deadline) {

}
