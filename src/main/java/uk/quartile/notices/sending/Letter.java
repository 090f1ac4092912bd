package uk.quartile.notices.sending;

import java.time.Instant;
import java.util.List;

/**
 * A mail to one person.
 *
 * @param id the same for the same matters to the same person, of small letters and digits
 * @param to address
 * @param subject in one line
 * @param text for those who read plain text
 * @param html the same for others
 * @param attachments that go with it
 * @param at when it was written
 */
public record Letter(String id, String to, String subject, String text, String html, List<Attachment> attachments,
		Instant at) {
}
