package uk.quartile.packs.figures.returns;

import java.util.Arrays;
import java.util.List;

import uk.quartile.domain.Fingerprint;

/**
 * Who stands by the returns in force of a quarter.
 *
 * @param asked whether returns of the quarter are provisional until they are signed
 * @param given in the order of authority, day and line
 * @param unsigned footprints whose return is in force, and lacks a signature that is
 * asked for
 */
public record Signatures(boolean asked, List<Signature> given, List<String> unsigned) {

	/** Nobody has signed, and nobody is asked to. */
	public static final Signatures NONE = new Signatures(false, List.of(), List.of());

	/** Those of an authority, or of all that return jointly with it. */
	public List<Signature> of(String code) {
		return this.given.stream().filter((each) -> each.isOf(code)).toList();
	}

	/**
	 * Whether the return of a footprint, or one that an authority is part of, lacks a
	 * signature.
	 */
	public boolean lacks(String codes) {
		return this.unsigned.stream()
			.anyMatch((each) -> each.equals(codes) || Arrays.asList(each.split("\\+")).contains(codes));
	}

	/** Adds what documents tell of it. */
	public void addTo(Fingerprint fingerprint) {
		this.given.forEach((each) -> fingerprint.add("signed", each.toString()));
		this.unsigned.forEach((each) -> fingerprint.add("unsigned", each));
	}

}
