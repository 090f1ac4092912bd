package uk.quartile.packs.documents;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.record.ActionPlan;
import uk.quartile.record.Commentary;
import uk.quartile.record.Event;
import uk.quartile.record.JdbcRecord;
import uk.quartile.record.QualityWork;
import uk.quartile.record.Resolution;

/**
 * What authorities and committees have put on record beside the figures, by the
 * authority's GSS code.
 *
 * @param plans for improvement
 * @param commentary on figures of the quarter
 * @param events that readers must know of
 * @param resolutions of committees
 * @param qualityWork planned and done
 */
public record SetRecord(SortedMap<String, ActionPlan> plans, Map<String, List<Commentary>> commentary,
		List<Event> events, Map<String, List<Resolution>> resolutions, Map<String, List<QualityWork>> qualityWork) {

	/** Nothing is on record. */
	public static final SetRecord NONE = new SetRecord(new TreeMap<>(), Map.of(), List.of(), Map.of(), Map.of());

	/**
	 * What an edition may tell. A public one tells nothing of it: officers quote numbers,
	 * and no record says that it is for publication.
	 */
	public static SetRecord of(JdbcRecord read, Quarter quarter, Edition edition) {
		return (edition == Edition.PUBLIC) ? NONE : new SetRecord(read.plans(), read.commentary(quarter), read.events(),
				read.resolutions(), read.qualityWork());
	}

}
