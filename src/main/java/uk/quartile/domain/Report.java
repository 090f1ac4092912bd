package uk.quartile.domain;

/** A kind of document. */
public enum Report implements Written {

	REGIONAL("regional"),

	PROFILE("profile"),

	BRIEFING("briefing"),

	PACK("pack");

	private final String written;

	Report(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
