package uk.quartile.console.reference;

/**
 * A fault, beside the line as it was typed.
 *
 * @param sentence where it is, what was found, what is expected, and what to do
 * @param line as it was typed; blank where it is about the file as a whole
 */
record ShownFinding(String sentence, String line) {

}
