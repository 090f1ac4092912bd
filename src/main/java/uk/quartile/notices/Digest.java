package uk.quartile.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import uk.quartile.domain.Fingerprint;
import uk.quartile.notices.Recipients.Item;
import uk.quartile.notices.sending.Attachment;
import uk.quartile.notices.sending.Letter;

/** Writes what a person is to know into one mail, as plain text and as HTML. */
final class Digest {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/** Of a subject, in characters. */
	private static final int LONGEST = 150;

	private final Template text = Template.of("digest.txt");

	private final Template textOfMatter = Template.of("matter.txt");

	private final Template html = Template.of("digest.html");

	private final Template htmlOfMatter = Template.of("matter.html");

	private final String from;

	private final LocalDate today;

	Digest(String from, LocalDate today) {
		this.from = from;
		this.today = today;
	}

	Letter letter(String to, List<Item> items, Instant now) {
		String subject = subject(items);
		return new Letter(id(to, items), to, subject, body(this.text, this.textOfMatter, subject, to, items),
				body(this.html, this.htmlOfMatter, subject, to, items), attachments(items), now);
	}

	/** The same for the same matters, so that a mail that comes again is known. */
	private static String id(String to, List<Item> items) {
		Fingerprint id = new Fingerprint().add("to", to);
		items.stream().map((each) -> each.matter().key().id()).sorted().forEach((each) -> id.add("matter", each));
		return id.value().substring(0, 32);
	}

	private static String subject(List<Item> items) {
		int more = items.size() - 1;
		String first = items.get(0).matter().title();
		return ((first.length() > LONGEST) ? first.substring(0, LONGEST) + "…" : first)
				+ ((more == 0) ? "" : " and " + more + ((more == 1) ? " more matter" : " more matters"));
	}

	private String body(Template whole, Template each, String subject, String to, List<Item> items) {
		String inner = items.stream()
			.map((item) -> each.filled(Map.of("title", item.matter().title(), "sentence", sentence(item))))
			.collect(Collectors.joining());
		return whole.filled(Map.of(Template.INNER, inner, "subject", subject, "day", DAY.format(this.today), "to", to,
				"from", this.from, "because", because(items)));
	}

	private static String sentence(Item item) {
		Attachment receipt = item.matter().receipt();
		if (item.own() && receipt != null) {
			return item.matter().sentence() + " The receipt is attached: " + receipt.name() + ".";
		}
		return item.matter().sentence() + (item.isForWantOfAContact()
				? " This reaches the hub alone, for input/reference/contacts.csv has no address of "
						+ item.matter().key().area() + ": add one there."
				: "");
	}

	private static String because(List<Item> items) {
		List<String> reasons = new ArrayList<>();
		if (items.stream().anyMatch(Item::own)) {
			reasons.add("as a contact about returns");
		}
		if (items.stream().anyMatch((each) -> !each.own())) {
			reasons.add("at the hub");
		}
		return String.join(" and ", reasons);
	}

	/** To those of the authority alone: a receipt may quote small numbers. */
	private static List<Attachment> attachments(List<Item> items) {
		List<Attachment> attachments = new ArrayList<>();
		items.stream().filter(Item::own).forEach((each) -> {
			if (each.matter().receipt() != null) {
				attachments.add(each.matter().receipt());
			}
		});
		return attachments;
	}

}
