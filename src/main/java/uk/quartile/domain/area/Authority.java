package uk.quartile.domain.area;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A local authority with responsibility for children's services.
 *
 * @param code nine-character GSS code, the key
 * @param dfeCode three-digit code of the Department for Education
 * @param name as published
 * @param type such as unitary or county
 * @param region GSS code of its region
 * @param regionName as published
 * @param validFrom first day; null means since before the records begin
 * @param validTo last day; null means still
 * @param shortName for grids and charts, at most {@value #LONGEST_SHORT} characters; the
 * name where the table gives none
 */
public record Authority(String code, String dfeCode, String name, String type, String region, String regionName,
		@Nullable LocalDate validFrom, @Nullable LocalDate validTo, String shortName) {

	/** Characters that a grid's column has room for. */
	public static final int LONGEST_SHORT = 18;

	/**
	 * What to do about a code that looks right and stands in no table: it may be newer
	 * than the table.
	 */
	public static final String ADD_NEWER = "if the code is newer than authorities.csv, add it there "
			+ "(input/README.md says until when that table holds)";

	public static final String NEWER = "correct it, or, " + ADD_NEWER;

	/** An authority that goes by its name everywhere. */
	public Authority(String code, String dfeCode, String name, String type, String region, String regionName,
			@Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
		this(code, dfeCode, name, type, region, regionName, validFrom, validTo, name);
	}

	/**
	 * Whether a text has the nine characters of a GSS code: a letter and eight digits.
	 */
	public static boolean isCode(String text) {
		return text.length() == 9 && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z'
				&& text.chars().skip(1).allMatch((each) -> each >= '0' && each <= '9');
	}

	public boolean validOn(LocalDate day) {
		return (this.validFrom == null || !day.isBefore(this.validFrom))
				&& (this.validTo == null || !day.isAfter(this.validTo));
	}

}
