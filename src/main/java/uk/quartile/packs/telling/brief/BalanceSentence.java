package uk.quartile.packs.telling.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import uk.quartile.packs.telling.Position;
import uk.quartile.packs.words.Words;

/**
 * How many measures are better than England, similar and worse, of those that can be
 * judged.
 */
public final class BalanceSentence {

	private final List<Standing> judged;

	private final String comparator;

	/**
	 * Of standings that are better, similar or worse.
	 * @param region name; named where England has no value for some of them
	 */
	public BalanceSentence(List<Standing> judged, String region) {
		this.judged = judged;
		long byRegion = judged.stream().filter(Standing::byRegion).count();
		this.comparator = (byRegion == 0) ? "England" : (byRegion == judged.size()) ? region : "England or " + region;
	}

	/** {@code Five of the nine measures that can be judged are better than England,} */
	public String opening() {
		int all = this.judged.size();
		if (all == 0) {
			return "No measure can be judged against England.";
		}
		int better = count(Position.BETTER);
		if (all == 1) {
			return "The one measure that can be judged is "
					+ this.judged.get(0).position().word().toLowerCase(Locale.ROOT)
					+ ((this.judged.get(0).position() == Position.SIMILAR) ? " to " : " than ") + this.comparator + ".";
		}
		String measures = Words.number(all) + " measures that can be judged ";
		return ((better == 0) ? "None of the " + measures + "is"
				: (better == all) ? "All " + measures + "are"
						: Words.capital(Words.number(better)) + " of the " + measures + ((better == 1) ? "is" : "are"))
				+ " better than " + this.comparator + ((better == all) ? "." : ",");
	}

	/** {@code two similar, two worse.}; blank where the opening says it all. */
	public String rest() {
		List<String> parts = new ArrayList<>();
		int similar = count(Position.SIMILAR);
		int worse = count(Position.WORSE);
		if (this.judged.size() < 2 || similar + worse == 0) {
			return "";
		}
		if (similar > 0) {
			parts.add(Words.number(similar) + " similar");
		}
		if (worse > 0) {
			parts.add(Words.number(worse) + " worse");
		}
		return String.join(", ", parts) + ".";
	}

	private int count(Position position) {
		return (int) this.judged.stream().filter((standing) -> standing.position() == position).count();
	}

}
