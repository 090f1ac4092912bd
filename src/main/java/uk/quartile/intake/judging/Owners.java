package uk.quartile.intake.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.Footprint;
import uk.quartile.intake.returns.Reference;

/** Sorts returns in force by whose they are, and tells what each judgement rests on. */
public final class Owners {

	/** The files by which returns are judged, besides other returns. */
	private static final List<String> JUDGED_BY = List.of("jobs/measures.yml", "jobs/quarterly-benchmarking.yml",
			"reference/authorities.csv", "reference/successions.csv");

	private Owners() {
	}

	/** In the order of their footprints. */
	public static List<Owner> of(List<JdbcJudgements.InForce> returns, Reference reference, Run run) {
		Fingerprint basis = new Fingerprint().add("program", run.program());
		JUDGED_BY.forEach((path) -> basis.add(path, reference.catalogue().files().getOrDefault(path, "none")));
		String start = basis.value();
		SortedMap<String, SortedMap<Quarter, List<JdbcJudgements.InForce>>> owners = new TreeMap<>();
		returns.forEach((each) -> owners
			.computeIfAbsent(Histories.owner(each.place(), reference).code(), (code) -> new TreeMap<>())
			.computeIfAbsent(each.place().quarter(), (quarter) -> new ArrayList<>())
			.add(each));
		List<Owner> sorted = new ArrayList<>();
		owners.forEach((code, quarters) -> sorted.add(new Owner(Footprint.parse(code), placed(quarters, start))));
		return sorted;
	}

	/** What each submission's judgement rests on. */
	public static SortedMap<Long, String> fingerprints(List<JdbcJudgements.InForce> returns, Reference reference,
			Run run) {
		SortedMap<Long, String> fingerprints = new TreeMap<>();
		of(returns, reference, run).forEach((owner) -> owner.returns()
			.forEach((each) -> fingerprints.put(each.inForce().submission(), each.fingerprint())));
		return fingerprints;
	}

	/** A quarter's judgements rest on its own returns and on all earlier ones. */
	private static List<Owner.Placed> placed(Map<Quarter, List<JdbcJudgements.InForce>> quarters, String start) {
		List<Owner.Placed> placed = new ArrayList<>();
		String before = start;
		for (List<JdbcJudgements.InForce> quarter : quarters.values()) {
			Fingerprint fingerprint = new Fingerprint().add("before", before);
			quarter.forEach((each) -> fingerprint.add(each.place().file(), each.sha256()));
			String value = fingerprint.value();
			quarter.forEach((each) -> placed.add(new Owner.Placed(each, value)));
			before = value;
		}
		return placed;
	}

}
