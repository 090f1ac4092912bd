package uk.quartile.usage;

import java.util.Locale;

import uk.quartile.domain.Written;

/** What usage is written as. */
public enum UsageFormat implements Written {

	TEXT, CSV;

	@Override
	public String written() {
		return name().toLowerCase(Locale.ROOT);
	}

}
