package uk.quartile.comparison;

import java.util.List;
import java.util.Map;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.domain.measure.Measure;

/** Of comparisons, and of their measures: of all that each rests on. */
final class Fingerprints {

	private final Catalogue catalogue;

	private final Run run;

	private final JdbcRevisions revisions;

	private final JdbcDoubts doubts;

	Fingerprints(Catalogue catalogue, Run run, JdbcRevisions revisions, JdbcDoubts doubts) {
		this.catalogue = catalogue;
		this.run = run;
		this.revisions = revisions;
		this.doubts = doubts;
	}

	/**
	 * Of a comparison, which rests on the returns up to its quarter, and marks what they
	 * revise and what is doubted of them.
	 */
	String of(String region, Quarter quarter, List<ReturnInForce> returns) {
		Fingerprint fingerprint = of(region, quarter);
		returns.stream().filter((each) -> each.quarter().compareTo(quarter) <= 0).forEach((each) -> {
			fingerprint.add(each.place(), each.sha256());
			if (each.unsigned()) {
				fingerprint.add("unsigned", each.place());
			}
		});
		this.revisions.addTo(fingerprint, quarter);
		this.doubts.addTo(fingerprint, region, quarter);
		return fingerprint.value();
	}

	/**
	 * Of one measure of a comparison, which rests on its rates, and on those of its
	 * relations, by their content, whatever return or receipt they came in.
	 */
	String of(String region, Quarter quarter, Measure measure, List<AreaRate> rates, List<AreaRate> older,
			Map<String, List<AreaRate>> related) {
		Fingerprint fingerprint = of(region, quarter).add("measure", measure.code());
		add("rate", rates, fingerprint);
		add("older rate", older, fingerprint);
		related.forEach((code, others) -> add("rate of " + code, others, fingerprint));
		return fingerprint.value();
	}

	private static void add(String name, List<AreaRate> rates, Fingerprint fingerprint) {
		StringBuilder content = new StringBuilder();
		for (AreaRate rate : rates) {
			content.setLength(0);
			rate.appendTo(content);
			fingerprint.add(name, content.toString());
		}
	}

	private Fingerprint of(String region, Quarter quarter) {
		Fingerprint fingerprint = new Fingerprint().add("program", this.run.program())
			.add("quarter", quarter.toString())
			.add("region", region)
			.add("population release", this.run.populationRelease());
		this.catalogue.files().forEach(fingerprint::add);
		return fingerprint;
	}

}
