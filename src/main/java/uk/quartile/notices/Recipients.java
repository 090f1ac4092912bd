package uk.quartile.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import uk.quartile.catalogue.NoticeSettings;
import uk.quartile.catalogue.contacts.Contact;
import uk.quartile.catalogue.contacts.Contacts;

/** Finds to whom each matter goes: one address is one person, whatever its capitals. */
final class Recipients {

	private final Contacts contacts;

	private final NoticeSettings.Mail mail;

	private final SortedMap<String, List<Item>> items = new TreeMap<>();

	private final List<Matter> nobodys = new ArrayList<>();

	Recipients(Contacts contacts, NoticeSettings.Mail mail, List<Matter> matters) {
		this.contacts = contacts;
		this.mail = mail;
		matters.forEach(this::add);
	}

	private void add(Matter matter) {
		List<String> own = matter.isOfTheHub() ? List.of()
				: this.contacts.of(matter.key().area()).stream().map(Contact::email).distinct().toList();
		own.forEach((address) -> add(address, new Item(matter, true)));
		if (own.isEmpty()) {
			this.mail.hub().forEach((address) -> add(address, new Item(matter, false)));
			if (!matter.isOfTheHub() && this.mail.hub().isEmpty()) {
				this.nobodys.add(matter);
			}
		}
	}

	private void add(String address, Item item) {
		List<Item> all = this.items.computeIfAbsent(address.toLowerCase(Locale.ROOT), (any) -> new ArrayList<>());
		if (all.stream().noneMatch((each) -> each.matter().key().equals(item.matter().key()))) {
			all.add(item);
		}
	}

	/** What each is to know, by their addresses in small letters. */
	SortedMap<String, List<Item>> items() {
		return this.items;
	}

	/** What would reach nobody, for want of an address. */
	List<Matter> nobodys() {
		return this.nobodys;
	}

	/**
	 * A matter for a person.
	 *
	 * @param matter to tell of
	 * @param own whether it goes to them as a contact of its authority, with its receipt
	 */
	record Item(Matter matter, boolean own) {

		/** Whether the hub gets it for want of anybody else. */
		boolean isForWantOfAContact() {
			return !this.own && !this.matter.isOfTheHub();
		}

	}

}
