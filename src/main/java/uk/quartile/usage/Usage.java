package uk.quartile.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.measure.Measure;
import uk.quartile.usage.MeasureUsage.Returned;

/** Counts what measures are used for. */
@Configuration(proxyBeanMethods = false)
public class Usage {

	private static final Logger log = LoggerFactory.getLogger(Usage.class);

	private static final int YEAR = 4;

	private final JdbcUsage usage;

	private final Catalogue catalogue;

	private final String region;

	private final Clock clock;

	/**
	 * Usage in the region of the settings.
	 * @param jdbc with the schema in place
	 * @param files of {@code jobs/} and {@code input/reference/}
	 */
	public Usage(JdbcClient jdbc, CatalogueFiles files, Clock clock) {
		this.usage = new JdbcUsage(jdbc);
		this.catalogue = files.catalogue();
		String own = this.catalogue.settings().region();
		this.region = own.equals(Run.ALL_REGIONS) ? Catalogue.ENGLAND : own;
		this.clock = clock;
	}

	/**
	 * Notes that a figure was explained. Where that can't be kept, it isn't: to be told
	 * how a figure comes about is worth more.
	 */
	public void explained(String measure, String area, Quarter quarter) {
		try {
			this.usage.explained(measure, area, quarter, this.clock.instant());
		}
		catch (DataAccessException ex) {
			log.info("That {} was explained could not be noted", measure, ex);
		}
	}

	/** Of each measure of the catalogue, in its order. */
	public List<MeasureUsage> of(Quarter quarter) {
		LocalDate since = quarter.minus(YEAR - 1).firstDay();
		Map<String, Integer> explained = this.usage.explainedSince(since.atStartOfDay().toInstant(ZoneOffset.UTC));
		Map<String, Integer> exceptions = this.usage.exceptions(this.region, quarter);
		Map<String, List<JdbcUsage.Shown>> shown = this.usage.shown(this.region, quarter);
		Map<String, List<JdbcUsage.Line>> returned = this.usage.returned(quarter.minus(2 * YEAR - 1), quarter);
		return this.catalogue.measures().stream().map((measure) -> {
			String code = measure.code();
			List<JdbcUsage.Line> lines = returned.getOrDefault(code, List.of());
			List<JdbcUsage.Shown> documents = shown.getOrDefault(code, List.of());
			return new MeasureUsage(measure, returned(measure, lines, List.of(quarter)),
					returned(measure, lines, year(quarter)), returned(measure, lines, year(quarter.minus(YEAR))),
					shown.isEmpty() ? null : documents.stream().mapToInt(JdbcUsage.Shown::documents).sum(),
					documents.stream().map(JdbcUsage.Shown::kind).toList(), explained.getOrDefault(code, 0),
					this.usage.actions(code, measure.title()), exceptions.getOrDefault(code, 0));
		}).toList();
	}

	private static List<Quarter> year(Quarter last) {
		return IntStream.rangeClosed(1, YEAR).mapToObj((nth) -> last.minus(YEAR - nth)).toList();
	}

	private Returned returned(Measure measure, List<JdbcUsage.Line> lines, List<Quarter> quarters) {
		int due = 0;
		List<JdbcUsage.Line> own = new ArrayList<>();
		for (Quarter quarter : quarters) {
			List<String> members = this.catalogue.members(this.region, quarter.lastDay())
				.stream()
				.map(Authority::code)
				.toList();
			due += this.catalogue.due(measure, quarter) ? members.size() : 0;
			lines.stream()
				.filter((line) -> line.quarter().equals(quarter) && members.contains(line.authority()))
				.forEach(own::add);
		}
		int withheld = count(own, Absence.CONFIDENTIAL, Absence.LOW, Absence.ROUNDS_TO_ZERO);
		int nothing = count(own, Absence.NOT_APPLICABLE);
		int figures = (int) own.stream().filter((line) -> line.absence() == null).count();
		return new Returned(due, figures, withheld, own.size() - figures - withheld - nothing, nothing);
	}

	private static int count(List<JdbcUsage.Line> lines, Absence... absences) {
		return (int) lines.stream().filter((line) -> Arrays.asList(absences).contains(line.absence())).count();
	}

}
