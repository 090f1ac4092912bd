package uk.quartile.domain;

/** How final the sender of a line holds it to be. */
public enum ReturnStatus implements Written {

	FINAL("final"),

	PROVISIONAL("provisional"),

	ESTIMATED("estimated");

	private final String written;

	ReturnStatus(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
