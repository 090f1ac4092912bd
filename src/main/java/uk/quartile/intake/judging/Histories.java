package uk.quartile.intake.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Finding;
import uk.quartile.domain.area.Footprint;
import uk.quartile.intake.checks.plausibility.PlausibilityChecks;
import uk.quartile.intake.history.History;
import uk.quartile.intake.history.Judged;
import uk.quartile.intake.history.StatedReturn;
import uk.quartile.intake.reading.Cells;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;

/**
 * Puts the returns of each authority together, those under a code that it had before
 * included. What returns jointly has a history of its own; what was split has none.
 */
public final class Histories {

	private Histories() {
	}

	/** Whose history a return belongs to, under the codes of now. */
	public static Footprint owner(Place place, Reference reference) {
		return Footprint.of(place.footprint().authorities().stream().map(reference::identity).toList());
	}

	/** What is to be said of returns beside one another, by file. */
	public static Map<String, List<Finding>> judge(Collection<StatedReturn> returns, Reference reference) {
		return judge(returns, (each) -> true, reference);
	}

	/** The same of some of them. */
	public static Map<String, List<Finding>> judge(Collection<StatedReturn> returns, Predicate<StatedReturn> which,
			Reference reference) {
		Map<String, List<StatedReturn>> owners = new TreeMap<>();
		returns.forEach(
				(each) -> owners.computeIfAbsent(owner(each.place(), reference).code(), (owner) -> new ArrayList<>())
					.add(each));
		Map<String, List<Finding>> findings = new HashMap<>();
		owners.values().forEach((own) -> {
			History history = new History(own);
			own.stream()
				.filter(which)
				.forEach((each) -> findings.put(each.file(), judge(each, history, reference.catalogue())));
		});
		return findings;
	}

	/** What is to be said of one of them, with the cells if it came as a workbook. */
	static List<Finding> judge(StatedReturn stated, History history, Catalogue catalogue) {
		List<Finding> findings = PlausibilityChecks.judge(new Judged(stated, history, catalogue));
		Cells cells = stated.cells();
		return (cells != null) ? findings.stream().map(cells::locate).toList() : findings;
	}

}
