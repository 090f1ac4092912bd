package uk.quartile.packs;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Settings;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.packs.JdbcDocuments.Compared;
import uk.quartile.packs.csv.PunctualityCsv;
import uk.quartile.packs.figures.reading.JdbcArrivals;
import uk.quartile.packs.figures.reading.JdbcReturned;
import uk.quartile.packs.figures.reading.JdbcSignatures;
import uk.quartile.packs.figures.reading.JdbcToldBefore;

/** Reads what stands beside the figures of a set. */
final class SourcesReader {

	private final Catalogue catalogue;

	private final Run run;

	private final Clock clock;

	private final JdbcReturned returned;

	private final JdbcToldBefore told;

	private final JdbcSignatures signatures;

	private final JdbcArrivals arrivals;

	SourcesReader(JdbcClient jdbc, Catalogue catalogue, Run run, Clock clock) {
		Settings settings = catalogue.settings();
		this.catalogue = catalogue;
		this.run = run;
		this.clock = clock;
		this.returned = new JdbcReturned(jdbc, run.receivedBy());
		this.told = new JdbcToldBefore(jdbc, settings.schedule().zone(), run.receivedBy());
		this.signatures = new JdbcSignatures(jdbc, run.receivedBy(), settings.signOff());
		this.arrivals = new JdbcArrivals(jdbc, run.receivedBy());
	}

	Sources of(Compared compared, Edition edition) {
		Quarter quarter = compared.quarter();
		return new Sources(this.returned.placed(quarter, edition), this.returned.relabelled(quarter, edition),
				this.told.of(compared.id(), edition, JdbcDocuments.folder(compared, edition)),
				this.signatures.of(quarter), (edition == Edition.PUBLIC) ? List.of() : punctuality(compared));
	}

	private List<PunctualityCsv.Row> punctuality(Compared compared) {
		Quarter quarter = compared.quarter();
		return new Punctuality(this.catalogue, compared.region(), quarter).rows(
				this.arrivals.between(Punctuality.first(quarter), quarter), this.arrivals.began().orElse(null),
				this.run.today(this.clock));
	}

}
