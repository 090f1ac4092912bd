package uk.quartile.catalogue.contacts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import uk.quartile.domain.Quarter;

/**
 * What {@code reference/contacts.csv} says.
 *
 * @param contacts in the order of the file
 * @param extensions in the order of the file
 */
public record Contacts(List<Contact> contacts, List<Extension> extensions) {

	/** Without such a file. */
	public static final Contacts NONE = new Contacts(List.of(), List.of());

	/**
	 * Those of an authority, or of all that return jointly, in the order of the file.
	 * @param codes GSS code, or codes joined by plus signs
	 */
	public List<Contact> of(String codes) {
		return this.contacts.stream().filter((each) -> isOf(each.authority(), codes)).toList();
	}

	/**
	 * The latest day that was agreed for a return, if any was.
	 * @param codes GSS code, or codes joined by plus signs
	 */
	public Optional<LocalDate> extendedTo(String codes, Quarter quarter) {
		return this.extensions.stream()
			.filter((each) -> each.quarter().equals(quarter) && isOf(each.authority(), codes))
			.map(Extension::to)
			.max(Comparator.naturalOrder());
	}

	private static boolean isOf(String authority, String codes) {
		return Arrays.asList(codes.split("\\+")).contains(authority);
	}

}
