package uk.quartile.packs.figures.returns;

import java.time.LocalDate;
import java.util.Arrays;

import uk.quartile.packs.words.Dates;

/**
 * That somebody stands by a return in force.
 *
 * @param authority code of who signed, or codes joined by plus signs
 * @param name of the person
 * @param role such as {@code Director of Children's Services}
 * @param on day of the signature
 */
public record Signature(String authority, String name, String role, LocalDate on) {

	boolean isOf(String code) {
		return Arrays.asList(this.authority.split("\\+")).contains(code);
	}

	/** {@code Jane Smith, Director of Children's Services, on 30 August 2019}. */
	public String inWords() {
		return this.name + ", " + this.role + ", on " + Dates.day(this.on);
	}

}
