package uk.quartile.cli.terminal;

import java.util.Locale;

import uk.quartile.domain.Written;

/** For whom an answer is. */
public enum Format implements Written {

	TEXT, JSON;

	@Override
	public String written() {
		return name().toLowerCase(Locale.ROOT);
	}

}
