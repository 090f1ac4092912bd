package uk.quartile.domain.area;

/**
 * A named group of the settings: its name is the type of its rows.
 *
 * @param name as the settings have it
 */
public record SubGroup(String name) implements AreaKind {

	@Override
	public String written() {
		return this.name;
	}

}
