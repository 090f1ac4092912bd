package uk.quartile.notices.sending;

/**
 * A file that goes with a mail.
 *
 * @param name of the file
 * @param csv its bytes
 */
public record Attachment(String name, byte[] csv) {
}
