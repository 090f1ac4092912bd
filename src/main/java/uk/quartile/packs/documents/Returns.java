package uk.quartile.packs.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.figures.returns.Signatures;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * Which authorities sent a return for the quarter.
 *
 * @param quarter of the returns
 * @param expected the region's authorities
 * @param newest the newest submission of each return of the quarter
 * @param signatures under those in force
 */
public record Returns(Quarter quarter, List<Authority> expected, List<Returned> newest, Signatures signatures) {

	/** More than these are counted, not named: England has some 150. */
	private static final int MOST_NAMES = 20;

	/** Returns that nobody is asked to sign. */
	public Returns(Quarter quarter, List<Authority> expected, List<Returned> newest) {
		this(quarter, expected, newest, Signatures.NONE);
	}

	/** The same with what was signed. */
	Returns signed(Signatures under) {
		return new Returns(this.quarter, this.expected, this.newest, under);
	}

	/** Those of which no submission has come, not even a rejected one. */
	public List<String> missing() {
		Set<String> sent = new TreeSet<>();
		this.newest.forEach((returned) -> sent.addAll(Arrays.asList(returned.authority().split("\\+"))));
		return this.expected.stream()
			.filter((authority) -> !sent.contains(authority.code()))
			.map(Authority::name)
			.sorted()
			.toList();
	}

	public List<Returned> rejected() {
		return this.newest.stream().filter((returned) -> !returned.accepted() && returned.withdrawn() == null).toList();
	}

	public List<Returned> withdrawn() {
		return this.newest.stream().filter((returned) -> returned.withdrawn() != null).toList();
	}

	/** All of it in a sentence or two. */
	public String summary() {
		int all = this.expected.size();
		List<String> missing = missing();
		int sent = all - missing.size();
		String who = Words.someOf(sent, all) + ((sent <= 1) ? " has" : " have") + " sent a return for "
				+ Dates.quarter(this.quarter);
		String accepted = (sent > 0) ? accepted(sent) : ".";
		return who + accepted + (missing.isEmpty() ? "" : " Missing: " + named(missing) + ".") + signed();
	}

	/** Which are not signed, where that is asked for: their figures are provisional. */
	private String signed() {
		List<String> unsigned = this.expected.stream()
			.filter((authority) -> this.signatures.lacks(authority.code()))
			.map(Authority::name)
			.sorted()
			.toList();
		return unsigned.isEmpty() ? "" : " Not signed off yet, and so provisional: the return"
				+ ((unsigned.size() == 1) ? "" : "s") + " of " + named(unsigned) + ".";
	}

	private static String named(List<String> names) {
		return (names.size() > MOST_NAMES) ? Words.authorities(names.size()) : Words.list(names);
	}

	/** {@code ; eight returns were accepted, one was rejected and one withdrawn.} */
	private String accepted(int sent) {
		int rejected = rejected().size();
		int withdrawn = withdrawn().size();
		if (rejected == 0 && withdrawn == 0) {
			return (sent == 1) ? "; it was accepted." : "; all were accepted.";
		}
		List<String> parts = new ArrayList<>();
		part(this.newest.size() - rejected - withdrawn, "accepted", parts);
		part(rejected, "rejected", parts);
		part(withdrawn, "withdrawn", parts);
		return "; " + Words.list(parts) + ".";
	}

	private static void part(int number, String what, List<String> parts) {
		if (number > 0) {
			parts.add((parts.isEmpty() ? Words.counted(number, "return") : Words.number(number))
					+ ((number == 1) ? " was " : " were ") + what);
		}
	}

}
