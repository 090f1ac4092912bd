package uk.quartile.domain.area;

import uk.quartile.domain.Written;

/** What an inspection was of. */
public enum InspectedService implements Written {

	CHILDRENS_SERVICES("children's services"),

	CHILDRENS_HOME("children's home"),

	YOUTH_JUSTICE("youth justice");

	private final String written;

	InspectedService(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
