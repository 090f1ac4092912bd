package uk.quartile.comparison.comparing;

import java.util.List;

import uk.quartile.domain.Written;

/**
 * A named group of the settings: what the type of its rows is.
 *
 * @param name as the settings have it
 * @param listed codes of its authorities, whenever they were valid
 */
public record SubGroup(String name, List<String> listed) implements Written {

	@Override
	public String written() {
		return this.name;
	}

}
