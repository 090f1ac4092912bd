package uk.quartile.catalogue;

import java.time.LocalDate;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;

/**
 * What {@code jobs/quarterly-benchmarking.yml} sets.
 *
 * @param region GSS code, or {@code all}
 * @param collects numbers of the quarters in which each measure is collected, by measure;
 * empty means all measures, as due in the catalogue
 * @param schedule when the job runs by itself
 * @param reports kinds of document
 * @param editions for whom
 * @param populationRelease release of the population estimates
 * @param neighboursEdition edition of the list of statistical neighbours
 * @param neighboursStatistic of their values
 * @param minimumCoverage share of members, 0 to 1, below which a group has no figure
 * @param subGroups named groups of authorities, by their codes
 * @param returnsDue days after the quarter's end on which returns are due
 * @param largestFile bytes, above which a return isn't read
 * @param thresholds of the plausibility checks, by name
 * @param targets of measures, by code
 * @param notice printed on every page; blank for none
 * @param sources whom reports credit for their figures; blank for those of the published
 * ones
 * @param disclosure what public editions don't show by itself
 * @param delivery where finished documents go
 * @param notices who is told what
 * @param dueOn days on which the returns of single quarters are due instead
 * @param signOff whose signature figures and public editions wait for
 */
public record Settings(String region, Map<String, Set<Integer>> collects, Schedule schedule, Set<Report> reports,
		Set<Edition> editions, String populationRelease, String neighboursEdition,
		NeighboursStatistic neighboursStatistic, double minimumCoverage, Map<String, List<String>> subGroups,
		int returnsDue, long largestFile, Map<String, Double> thresholds, Map<String, Target> targets, String notice,
		String sources, Disclosure disclosure, Delivery delivery, NoticeSettings notices,
		SortedMap<Quarter, LocalDate> dueOn, SignOffRule signOff) {

	/** Settings that say nothing of disclosure, deliver nothing and tell nobody. */
	public Settings(String region, Map<String, Set<Integer>> collects, Schedule schedule, Set<Report> reports,
			Set<Edition> editions, String populationRelease, String neighboursEdition,
			NeighboursStatistic neighboursStatistic, double minimumCoverage, Map<String, List<String>> subGroups,
			int returnsDue, long largestFile, Map<String, Double> thresholds, Map<String, Target> targets,
			String notice, String sources) {
		this(region, collects, schedule, reports, editions, populationRelease, neighboursEdition, neighboursStatistic,
				minimumCoverage, subGroups, returnsDue, largestFile, thresholds, targets, notice, sources,
				Disclosure.DEFAULT, Delivery.NONE, NoticeSettings.NONE, new TreeMap<>(), SignOffRule.NONE);
	}

	/** The last day on which a quarter's returns are in time. */
	public LocalDate dueDate(Quarter quarter) {
		LocalDate otherwise = quarter.lastDay().plusDays(this.returnsDue);
		return this.dueOn.getOrDefault(quarter, otherwise);
	}

	/** The last day on which a public edition waits for signatures. */
	public LocalDate embargoedThrough(Quarter quarter) {
		return dueDate(quarter).plusDays(this.signOff.embargoDays());
	}

	/** The last day on which what is sent after a preview still counts. */
	public LocalDate correctionsUntil(Quarter quarter) {
		return dueDate(quarter).plusDays(this.signOff.correctionsDays());
	}

	/** The same settings, by which returns are signed from a quarter on. */
	Settings signedFrom(Quarter from) {
		return new Settings(this.region, this.collects, this.schedule, this.reports, this.editions,
				this.populationRelease, this.neighboursEdition, this.neighboursStatistic, this.minimumCoverage,
				this.subGroups, this.returnsDue, this.largestFile, this.thresholds, this.targets, this.notice,
				this.sources, this.disclosure, this.delivery, this.notices, this.dueOn,
				new SignOffRule(from, this.signOff.embargoDays, this.signOff.correctionsDays));
	}

	/**
	 * What a measure is to reach.
	 *
	 * @param value in the measure's unit
	 * @param tolerance in the measure's unit: by so much it may be missed and be amber
	 */
	public record Target(double value, double tolerance) {
	}

	/**
	 * What is too small for a public edition.
	 *
	 * @param smallestCount counts of 1 up to it are withheld, and so are those that leave
	 * as few of their group
	 * @param smallestGroup none or all of a group up to it is withheld, and its average
	 * @param smallestStaff full-time equivalents above 0 and up to it are withheld
	 */
	public record Disclosure(int smallestCount, int smallestGroup, int smallestStaff) {

		/** Where the settings say nothing. */
		public static final Disclosure DEFAULT = new Disclosure(5, 10, 5);

	}

	/**
	 * Whose signature figures and public editions wait for.
	 *
	 * @param from first quarter of which a return that nobody has signed is provisional;
	 * null where none is signed
	 * @param embargoDays after the due date, for which public editions wait until all
	 * have signed; 0 where they don't
	 * @param correctionsDays after the due date, for which authorities see their own
	 * documents before the others' release; 0 where they don't
	 */
	public record SignOffRule(@Nullable Quarter from, int embargoDays, int correctionsDays) {

		/** Where the settings say nothing. */
		public static final SignOffRule NONE = new SignOffRule(null, 0, 0);

		/** Whether a quarter's return is provisional until it is signed. */
		public boolean asks(Quarter quarter) {
			return this.from != null && quarter.compareTo(this.from) >= 0;
		}

	}

	/**
	 * Where finished documents are collected. Who may put them there is no setting, but
	 * in the environment.
	 *
	 * @param to a folder, or {@code s3://bucket/prefix}; blank for nowhere
	 * @param editions that go there
	 * @param endpoint address of the store; blank for Amazon's
	 * @param region of the bucket
	 * @param timeout in seconds, after which a store that says nothing is given up
	 */
	public record Delivery(String to, Set<Edition> editions, String endpoint, String region, int timeout) {

		/** How the address of a bucket begins. */
		public static final String STORE = "s3://";

		/** Where the settings say nothing. */
		public static final Delivery NONE = new Delivery("", Set.of(Edition.PUBLIC), "", "eu-west-2", 30);

		/** Whether it goes to a store rather than to a folder. */
		public boolean isToStore() {
			return this.to.startsWith(STORE);
		}

	}

	/**
	 * When the job runs by itself.
	 *
	 * @param cron six fields, seconds first, as Spring has them
	 * @param zone in which they are meant
	 * @param tries how often a run that fails is tried in all, 1 or more
	 * @param minutesBetween tries, 1 or more
	 */
	public record Schedule(String cron, ZoneId zone, int tries, int minutesBetween) {

		/** Time between tries. */
		public Duration pause() {
			return Duration.ofMinutes(this.minutesBetween);
		}

	}

}
