package uk.quartile.template;

import java.util.Locale;

import uk.quartile.domain.Written;

/** What a template is written as. */
public enum TemplateFormat implements Written {

	XLSX, CSV;

	@Override
	public String written() {
		return name().toLowerCase(Locale.ROOT);
	}

}
