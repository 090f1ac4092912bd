package uk.quartile.console.users;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets users in who know their password. Who is wrong too often has to wait, whether or
 * not there is such a user, and however many servers there are: what failed is read from
 * the audit.
 */
public final class Logins implements AuthenticationProvider {

	private static final int MOST_FAILURES = 5;

	/** How long failures count. */
	static final Duration LATELY = Duration.ofMinutes(5);

	/** More at a time would keep the processor from everybody else. */
	private static final int AT_ONCE = 2;

	private final JdbcUsers users;

	private final JdbcAudit audit;

	private final Passwords passwords;

	private final Semaphore checking = new Semaphore(AT_ONCE);

	/** Compared with where there is no such user. */
	private final String nobodys;

	Logins(JdbcUsers users, JdbcAudit audit, Passwords passwords) {
		this.users = users;
		this.audit = audit;
		this.passwords = passwords;
		this.nobodys = passwords.encode(passwords.random());
	}

	@Override
	public Authentication authenticate(Authentication asked) {
		String name = asked.getName().strip().toLowerCase(Locale.ROOT);
		String from = (asked.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		if (this.audit.failures(name, LATELY) >= MOST_FAILURES) {
			throw new LockedException("too many failures");
		}
		Optional<User> user = this.users.find(name).filter((each) -> !each.closed() && !each.password().isEmpty());
		if (!matches(String.valueOf(asked.getCredentials()), user.map(User::password).orElse(this.nobodys))
				|| user.isEmpty()) {
			this.audit.note(name, Deed.FAILED_LOGIN, "", from);
			throw new BadCredentialsException("unknown name, or another password");
		}
		this.audit.note(name, Deed.LOGGED_IN, "", from);
		Person person = new Person(user.get());
		UsernamePasswordAuthenticationToken known = UsernamePasswordAuthenticationToken.authenticated(person, null,
				person.getAuthorities());
		known.setDetails(asked.getDetails());
		return known;
	}

	private boolean matches(String password, String encoded) {
		if (!this.checking.tryAcquire()) {
			throw new LockedException("too many at once");
		}
		try {
			return this.passwords.matches(password, encoded);
		}
		finally {
			this.checking.release();
		}
	}

	@Override
	public boolean supports(Class<?> kind) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
	}

}
