package uk.quartile.record.receiving;

/**
 * What one line of a file says.
 *
 * @param number physical line where it starts, from 1
 * @param what an action, commentary, an event, a resolution or quality work
 */
record Line(int number, Object what) {
}
