package uk.quartile.console.quarter;

/**
 * Something that needs doing.
 *
 * @param sentence what is the matter
 * @param button what to do about it, in a word or two
 * @param address of the page to do it on
 */
public record ToDo(String sentence, String button, String address) {

}
