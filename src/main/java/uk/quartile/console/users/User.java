package uk.quartile.console.users;

/**
 * Somebody who may use the console, as last written down.
 *
 * @param version grows with each change
 * @param name in small letters; what is typed at the login
 * @param password encoded; blank for one who comes by the council's own login
 * @param role what he or she may do
 * @param authority code of the one authority that a user of that role belongs to; else
 * blank
 * @param mustChangePassword before anything else
 * @param closed whether he or she may no longer come in
 */
public record User(long version, String name, String password, Role role, String authority, boolean mustChangePassword,
		boolean closed) {

	/** One who is new. */
	static User made(String name, String password, Role role, String authority) {
		return new User(0, name, password, role, authority, true, false);
	}

	User with(String newPassword, boolean toBeChanged) {
		return new User(this.version, this.name, newPassword, this.role, this.authority, toBeChanged, this.closed);
	}

	User asClosed(boolean nowClosed) {
		return new User(this.version, this.name, this.password, this.role, this.authority, this.mustChangePassword,
				nowClosed);
	}

}
