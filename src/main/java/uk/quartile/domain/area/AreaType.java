package uk.quartile.domain.area;

/** What kind of area a figure is of. */
public enum AreaType implements AreaKind {

	AUTHORITY("authority"),

	/** Several authorities that return together. */
	JOINT("joint"),

	REGION("region"),

	/** The statistical neighbours of the authority whose code the row bears. */
	NEIGHBOURS("neighbours"),

	ENGLAND("england"),

	/** Those of the whole country, by their newest inspection; the row bears its code. */
	GRADED("good or outstanding authorities");

	private final String written;

	AreaType(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
