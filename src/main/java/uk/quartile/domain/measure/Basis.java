package uk.quartile.domain.measure;

import uk.quartile.domain.Written;

/** The time that a measure's count covers. */
public enum Basis implements Written {

	/** A stock on the quarter's last day. */
	SNAPSHOT("snapshot"),

	/** What happened during the quarter. */
	QUARTER("quarter"),

	/** What happened during the twelve months that end with the quarter. */
	ROLLING_12_MONTHS("rolling-12-months");

	private final String written;

	Basis(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
