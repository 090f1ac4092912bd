package uk.quartile.console.users;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Which passwords are taken, and how they are kept. */
final class Passwords {

	private static final int SHORTEST = 12;

	/** bcrypt sees no more. */
	private static final int MOST_BYTES = 72;

	/** 2 to this many rounds: some 60 ms on a machine of 2024. */
	private static final int STRENGTH = 10;

	/** Without what looks alike: l and 1, O and 0. */
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final int RANDOM_LENGTH = 20;

	private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);

	private final SecureRandom random = new SecureRandom();

	/**
	 * What is wrong with a new password, in a sentence; empty if nothing is.
	 * @param name of the user
	 */
	static Optional<String> fault(String password, String name) {
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			return Optional.of("Enter a password of at least " + SHORTEST
					+ " characters: three or four words that do not belong together are easy to remember");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			return Optional.of("Enter a password of at most " + MOST_BYTES
					+ " characters, or fewer where some are not of the English alphabet");
		}
		if (password.toLowerCase(Locale.ROOT).contains(name) || password.chars().distinct().count() < 5) {
			return Optional
				.of("Enter a password that is harder to guess: without your name, and of different characters");
		}
		return Optional.empty();
	}

	String encode(String password) {
		return String.valueOf(this.encoder.encode(password));
	}

	/** Takes as long whether or not there is such a user. */
	boolean matches(String password, String encoded) {
		return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
				&& this.encoder.matches(password, encoded);
	}

	/** A new one that nobody could guess. */
	String random() {
		StringBuilder password = new StringBuilder();
		for (int each = 0; each < RANDOM_LENGTH; each++) {
			password.append((each > 0 && each % 5 == 0) ? "-" : "")
				.append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return password.toString();
	}

}
