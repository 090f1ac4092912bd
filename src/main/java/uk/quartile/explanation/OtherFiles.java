package uk.quartile.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.explanation.asking.Names;
import uk.quartile.explanation.ledger.JdbcReturns;
import uk.quartile.explanation.words.InWords;

/** Tells whether what was compared last rests on what is explained. */
final class OtherFiles {

	/** More are counted, not named. */
	private static final int NAMED = 5;

	private final JdbcReturns returns;

	private final Catalogue catalogue;

	private final Names names;

	OtherFiles(JdbcReturns returns, Catalogue catalogue, Names names) {
		this.returns = returns;
		this.catalogue = catalogue;
		this.names = names;
	}

	/** How the newest comparison's inputs differ from those of this explanation. */
	List<String> since(String region, Quarter quarter) {
		Map<String, String> then = this.returns.newestComparison(region, quarter);
		String of = this.names.of(region) + " in " + quarter;
		if (then.isEmpty()) {
			return List.of("No run has compared " + of
					+ " yet: this is what one would give with the returns taken in so far.");
		}
		Map<String, String> now = new HashMap<>(this.returns.inForce(quarter));
		now.putAll(this.catalogue.files());
		SortedSet<String> differing = new TreeSet<>(then.keySet());
		differing.addAll(now.keySet());
		differing.removeIf((file) -> Objects.equals(then.get(file), now.get(file)));
		if (differing.isEmpty()) {
			return List.of();
		}
		List<String> named = new ArrayList<>(differing.stream().limit(NAMED).toList());
		if (differing.size() > NAMED) {
			named.add((differing.size() - NAMED) + " more");
		}
		return List.of("The newest comparison of " + of + " rests on other input: " + InWords.list(named)
				+ " changed since. A new run would give what is explained here.");
	}

}
