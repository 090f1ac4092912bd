package uk.quartile.console.users;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets users in and out, and changes their passwords. */
public final class Accounts {

	/** The user of a new console. */
	static final String FIRST = "administrator";

	private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9@._-]{0,99}");

	private final JdbcUsers users;

	private final Passwords passwords;

	Accounts(JdbcUsers users, Passwords passwords) {
		this.users = users;
		this.passwords = passwords;
	}

	/**
	 * Makes the first user where there is none.
	 * @return a password for the one who started the console to read, once
	 */
	public Optional<String> first() {
		if (!this.users.all().isEmpty()) {
			return Optional.empty();
		}
		String password = this.passwords.random();
		this.users.keep(User.made(FIRST, this.passwords.encode(password), Role.ADMINISTRATOR, ""), "");
		return Optional.of(password);
	}

	/**
	 * Lets somebody in.
	 * @param authority code; blank unless the role is that of an authority
	 * @param by whose doing it is
	 * @return the password to hand on, or what is wrong
	 */
	public Outcome add(String name, Role role, String authority, String by) {
		String small = name.strip().toLowerCase(Locale.ROOT);
		if (!NAME.matcher(small).matches()) {
			return Outcome.fault("Enter a name of letters, digits, and . _ - @ in between, as in j.smith");
		}
		if (this.users.find(small).isPresent()) {
			return Outcome.fault("Enter another name: there is a user " + small + " already");
		}
		if ((role == Role.AUTHORITY) == authority.isEmpty()) {
			return Outcome.fault((role == Role.AUTHORITY) ? "Select the authority whose user this is"
					: "Select an authority for the role Authority only");
		}
		String password = this.passwords.random();
		this.users.keep(User.made(small, this.passwords.encode(password), role, authority), by);
		return new Outcome(password, "");
	}

	/** Gives somebody a new password to hand on, and to be changed. */
	public Outcome renew(String name, String by) {
		return this.users.find(name).map((user) -> {
			String password = this.passwords.random();
			this.users.keep(user.with(this.passwords.encode(password), true), by);
			return new Outcome(password, "");
		}).orElseGet(() -> Outcome.fault("There is no user " + name));
	}

	/** Lets somebody in no longer, or again. */
	public Outcome close(String name, boolean closed, String by) {
		if (closed && name.equals(by)) {
			return Outcome.fault("Ask another administrator to close your own account");
		}
		return this.users.find(name).map((user) -> {
			this.users.keep(user.asClosed(closed), by);
			return new Outcome("", "");
		}).orElseGet(() -> Outcome.fault("There is no user " + name));
	}

	/** Changes one's own password. */
	public Outcome change(Person person, String old, String wanted, String again) {
		User user = this.users.find(person.getUsername()).orElse(person.user());
		if (!this.passwords.matches(old, user.password())) {
			return Outcome.fault("Enter the password that you have now");
		}
		if (!wanted.equals(again)) {
			return Outcome.fault("Enter the same new password twice");
		}
		if (wanted.equals(old)) {
			return Outcome.fault("Enter a password that is new");
		}
		Optional<String> fault = Passwords.fault(wanted, user.name());
		if (fault.isPresent()) {
			return Outcome.fault(fault.get());
		}
		this.users.keep(user.with(this.passwords.encode(wanted), false), user.name());
		return new Outcome("", "");
	}

	/**
	 * What came of a change.
	 *
	 * @param password to hand on; blank if none was made
	 * @param fault what is wrong, for the person who asked; blank if all went well
	 */
	public record Outcome(String password, String fault) {

		static Outcome fault(String words) {
			return new Outcome("", words);
		}

		public boolean failed() {
			return !this.fault.isEmpty();
		}

	}

}
