package uk.quartile.console.users;

import java.util.Locale;

/** What somebody may do at the console. */
public enum Role {

	/** Reads what is published. */
	VIEWER("Viewer", "reads the public edition"),

	/** Sends one authority's returns, and reads that authority's documents. */
	AUTHORITY("Authority", "sends one authority's returns, and reads its documents and the public edition"),

	/** Does all that concerns figures. */
	ANALYST("Analyst", "reads all editions, takes in returns, starts runs"),

	/** Does all, and lets others in. */
	ADMINISTRATOR("Administrator", "does what an analyst does, lets users in, and reads the audit");

	private final String title;

	private final String words;

	Role(String title, String words) {
		this.title = title;
		this.words = words;
	}

	/** For a list to choose from. */
	public String title() {
		return this.title;
	}

	/** What it may do. */
	public String words() {
		return this.words;
	}

	/** Whether it may see figures that are not published, of every authority. */
	public boolean seesAllFigures() {
		return this == ANALYST || this == ADMINISTRATOR;
	}

	/** As it is stored, and written in settings. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Role of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
