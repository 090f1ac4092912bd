package uk.quartile.catalogue.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import uk.quartile.catalogue.reading.AuthorityMeant;
import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;

/** Reads {@code reference/contacts.csv}, which need not be there. */
public final class ContactsFile {

	private static final CsvTable TABLE = new CsvTable(List.of("authority", "name", "role", "email"),
			List.of("quarter", "extended_to"));

	private ContactsFile() {
	}

	/**
	 * Reads the file.
	 * @param authorities that there are; none if their file has faults
	 */
	public static Contacts read(byte[] bytes, Faults faults, List<Authority> authorities) {
		List<Contact> contacts = new ArrayList<>();
		List<Extension> extensions = new ArrayList<>();
		Set<String> before = new HashSet<>();
		TABLE.read(bytes, faults, (row) -> {
			String authority = authority(row, authorities);
			String email = row.text("email");
			boolean extending = !row.text("quarter").isEmpty() || !row.text("extended_to").isEmpty();
			if (email.isEmpty() && !extending) {
				row.fault("email", "nothing", "an address to write to, or a quarter and the day it is extended to");
			}
			if (!email.isEmpty()) {
				if (!EmailAddress.isOne(email)) {
					row.fault("email", "'" + email + "', which is no address", EmailAddress.EXPECTED,
							EmailAddress.remedy(email));
				}
				contacts.add(new Contact(authority, row.required("name", "whom it reaches"), row.text("role"), email));
			}
			if (extending) {
				extension(row, authority, extensions);
			}
			if (!before.add(authority + " " + email + " " + row.text("quarter"))) {
				row.fault("authority", "the same line again", "each address of an authority, and each extension, once",
						"take one of the two out");
			}
		});
		return new Contacts(contacts, extensions);
	}

	private static void extension(CsvRow row, String authority, List<Extension> extensions) {
		Quarter quarter = row.quarter("quarter");
		LocalDate to = row.requiredDay("extended_to", "the last day on which the return is in time");
		if (quarter == null || to == null) {
			return;
		}
		if (!to.isAfter(quarter.lastDay())) {
			row.fault("extended_to", "'" + to + "', before the quarter is over",
					"a day after " + quarter.lastDay() + ", as in " + quarter.lastDay().plusDays(60));
			return;
		}
		extensions.add(new Extension(authority, quarter, to));
	}

	private static String authority(CsvRow row, List<Authority> authorities) {
		String code = row.required("authority", "the code of an authority");
		if (!code.isEmpty() && !authorities.isEmpty()
				&& authorities.stream().noneMatch((each) -> each.code().equals(code))) {
			String meant = AuthorityMeant.remedy(code, authorities, null, "write %s");
			row.fault("authority", "'" + code + "'", "an authority in authorities.csv",
					(meant != null) ? meant : Authority.isCode(code) ? Authority.NEWER : CsvRow.REMEDY);
		}
		return code;
	}

}
