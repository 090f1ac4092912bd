package uk.quartile.cli.terminal;

import java.util.Locale;

/** Numbers of things, as a person says them. */
public final class Plural {

	private Plural() {
	}

	/** Such as {@code 1 return}, {@code 1,359 returns}. */
	public static String of(long count, String thing) {
		return String.format(Locale.UK, "%,d %s", count, (count == 1) ? thing : thing + "s");
	}

}
