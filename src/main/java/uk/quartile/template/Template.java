package uk.quartile.template;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.dictionary.Dictionary;
import uk.quartile.catalogue.dictionary.DictionaryVersion;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.area.Footprint;
import uk.quartile.intake.EarlierLine;
import uk.quartile.intake.Intake;

/**
 * What an authority owes for a quarter.
 *
 * @param footprint authority, or those that return jointly
 * @param name of the authority
 * @param quarter that is returned
 * @param due day by which it is to come
 * @param version of the dictionary by which the quarter is counted; null where none is
 * kept
 * @param dictionary all versions, and what changed with each
 * @param jump percentage of change on the year before that wants a note
 * @param lines in the order of the catalogue; at least one
 */
public record Template(Footprint footprint, String name, Quarter quarter, LocalDate due, @Nullable String version,
		Dictionary dictionary, double jump, List<Owed> lines) {

	/**
	 * Collects the lines.
	 * @param catalogue in force
	 * @param input folder whose accepted returns hold the earlier figures
	 * @param footprint authority, or those that return jointly
	 * @param name of the authority
	 * @param quarter that is returned
	 * @param today in Europe/London
	 * @throws Refusal if nothing is due for the quarter
	 */
	public static Template of(Catalogue catalogue, Path input, Footprint footprint, String name, Quarter quarter,
			LocalDate today) {
		Map<String, EarlierLine> last = Intake.earlier(input, catalogue, footprint, quarter.minus(1), today);
		Map<String, EarlierLine> year = Intake.earlier(input, catalogue, footprint, quarter.minus(4), today);
		List<Owed> lines = catalogue.measures()
			.stream()
			.filter((each) -> catalogue.due(each, quarter))
			.map((each) -> new Owed(each, last.getOrDefault(each.code(), EarlierLine.NONE),
					year.getOrDefault(each.code(), EarlierLine.NONE)))
			.toList();
		if (lines.isEmpty()) {
			throw Refusal.wrongRequest("QUARTER: found '" + quarter
					+ "', for which no measure is due; expected a quarter "
					+ "in which jobs/ asks for some; see 'collects' in jobs/quarterly-benchmarking.yml and 'due' in "
					+ "jobs/measures.yml.");
		}
		return new Template(footprint, name, quarter, catalogue.deadline(footprint.code(), quarter),
				catalogue.dictionary().inForce(quarter).map(DictionaryVersion::name).orElse(null),
				catalogue.dictionary(), catalogue.settings().thresholds().getOrDefault("change-percent", 0.0), lines);
	}

}
