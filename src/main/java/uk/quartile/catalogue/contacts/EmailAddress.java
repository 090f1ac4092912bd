package uk.quartile.catalogue.contacts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address for mail is, as far as one can tell without sending. */
public final class EmailAddress {

	/** What faults say is expected. */
	public static final String EXPECTED = "one address, as in data.team@council.gov.uk";

	private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

	private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";

	/** As browsers have it, with a full stop in the domain. */
	private static final String ADDRESS = WORD + "(?:\\." + WORD + ")*@" + LABEL + "(?:\\." + LABEL + ")+";

	private static final Pattern ONE = Pattern.compile("(?=.{3,254}$)(?=[^@]{1,64}@)" + ADDRESS);

	private static final Pattern DRESSED = Pattern.compile("(?:mailto:|.*<)(" + ADDRESS + ")>?", Pattern.DOTALL);

	private EmailAddress() {
	}

	/** Whether it is one address, and nothing else. */
	public static boolean isOne(String text) {
		return ONE.matcher(text).matches();
	}

	/** What to do about a text that isn't. */
	public static String remedy(String text) {
		Matcher dressed = DRESSED.matcher(text);
		return dressed.matches() ? "write " + dressed.group(1) + " alone"
				: "correct it; give each further person a line";
	}

}
