package uk.quartile.domain.area;

import uk.quartile.domain.Written;

/** An inspection's overall judgement of an authority's services for children. */
public enum Grade implements Written {

	OUTSTANDING("outstanding"),

	GOOD("good"),

	REQUIRES_IMPROVEMENT("requires improvement to be good"),

	INADEQUATE("inadequate");

	private final String written;

	Grade(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

	public boolean goodOrBetter() {
		return this == OUTSTANDING || this == GOOD;
	}

}
