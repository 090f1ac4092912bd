package uk.quartile.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.scheduling.support.CronExpression;

import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.NamesInTables;
import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.catalogue.reading.YamlFile;
import uk.quartile.catalogue.reading.YamlMapping;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.domain.Written;
import uk.quartile.domain.area.AreaType;

/**
 * Reads {@code jobs/quarterly-benchmarking.yml}, and gives each key left out its default.
 */
final class SettingsFile {

	private static final List<String> KEYS = List.of("region", "notice", "collects", "schedule", "reports", "editions",
			"population-release", "neighbours-edition", "neighbours-statistic", "minimum-coverage", "sub-groups",
			"returns-due", "limits", "thresholds", "targets", "sources", "disclosure", "delivery", "mail", "webhook",
			"returns-due-on", "sign-off");

	private static final String REMEDY = "correct it";

	private static final int LARGEST_TARGET = 1_000_000;

	private SettingsFile() {
	}

	/**
	 * Reads the settings.
	 * @param bytes of the file
	 * @param faults where to add what is wrong
	 * @param known what the settings may name
	 * @return the settings, unless the file can't be read at all
	 */
	static Optional<Settings> read(byte[] bytes, Faults faults, NamesInTables known) {
		return YamlFile.read(bytes, faults, REMEDY).map((root) -> read(root.allow(KEYS), known));
	}

	private static Settings read(YamlMapping root, NamesInTables known) {
		String newestEdition = known.editions().isEmpty() ? "" : known.editions().last();
		return new Settings(region(root, known), collects(root, known), ScheduleReader.of(root),
				set(Report.class, root.words("reports", Report.class, List.of(Report.REGIONAL))),
				set(Edition.class, root.words("editions", Edition.class, List.of(Edition.RESTRICTED))),
				root.oneOf("population-release", known.releases(), "a release in populations.csv", "rebased"),
				root.oneOf("neighbours-edition", known.editions(), "an edition in neighbours.csv", newestEdition),
				root.word("neighbours-statistic", NeighboursStatistic.class, NeighboursStatistic.MEDIAN),
				root.number("minimum-coverage", 0, 1, 0.75), subGroups(root, known),
				root.whole("returns-due", 0, 365, 45), largestFile(root), thresholds(root), targets(root, known),
				root.text("notice", ""), root.text("sources", ""), disclosure(root), DeliveryReader.read(root),
				NoticesReader.read(root), SignOffReader.dueOn(root), SignOffReader.rule(root));
	}

	private static String region(YamlMapping root, NamesInTables known) {
		String region = root.required("region", "a region's code from authorities.csv, or all");
		if (!region.isEmpty() && !region.equals(Run.ALL_REGIONS)) {
			root.oneOf("region", known.regions(), "all, or a region in authorities.csv", region);
		}
		return region;
	}

	private static Map<String, Set<Integer>> collects(YamlMapping root, NamesInTables known) {
		YamlMapping collects = root.mapping("collects");
		Map<String, Set<Integer>> quarters = new LinkedHashMap<>();
		for (String measure : collects.keys()) {
			collects.known(measure, measure, known.measures(), "a measure of measures.yml");
			quarters.put(measure, MeasureReader.quarters(collects, measure));
		}
		return quarters;
	}

	private static Map<String, List<String>> subGroups(YamlMapping root, NamesInTables known) {
		YamlMapping subGroups = root.mapping("sub-groups");
		Map<String, List<String>> groups = new LinkedHashMap<>();
		for (String name : subGroups.keys()) {
			List<String> codes = subGroups.texts(name, List.of());
			codes.forEach((code) -> subGroups.known(name, code, known.authorities(),
					"authorities of authorities.csv, which may be older than a new code"));
			if (codes.stream().distinct().count() < 2) {
				subGroups.fault(name, "fewer than two authorities", "the codes of two or more");
			}
			if (name.indexOf(';') >= 0 || Written.read(AreaType.class, name).isPresent()) {
				subGroups.fault(name, "'" + name + "'", "a name without ; that is no area type of benchmarks.csv: "
						+ Suggestions.anyOf(AreaType.class));
			}
			groups.put(name, List.copyOf(codes));
		}
		return groups;
	}

	private static long largestFile(YamlMapping root) {
		return 1024L
				* root.mapping("limits").allow(List.of("file-kilobytes")).whole("file-kilobytes", 1, 1_048_576, 1024);
	}

	private static Map<String, Double> thresholds(YamlMapping root) {
		YamlMapping thresholds = root.mapping("thresholds").allow(Threshold.NAMES);
		Map<String, Double> values = new LinkedHashMap<>();
		for (Threshold threshold : Threshold.ALL) {
			values.put(threshold.name(),
					thresholds.number(threshold.name(), threshold.least(), threshold.most(), threshold.otherwise()));
		}
		return values;
	}

	/**
	 * The usual limits are the lowest: figures about children aren't shown more freely.
	 */
	private static Settings.Disclosure disclosure(YamlMapping root) {
		Settings.Disclosure usual = Settings.Disclosure.DEFAULT;
		YamlMapping disclosure = root.mapping("disclosure")
			.allow(List.of("smallest-count", "smallest-group", "smallest-staff"));
		return new Settings.Disclosure(
				disclosure.whole("smallest-count", usual.smallestCount(), 100, usual.smallestCount()),
				disclosure.whole("smallest-group", usual.smallestCount(), 1000, usual.smallestGroup()),
				disclosure.whole("smallest-staff", 0, 100, usual.smallestStaff()));
	}

	private static Map<String, Settings.Target> targets(YamlMapping root, NamesInTables known) {
		YamlMapping targets = root.mapping("targets");
		Map<String, Settings.Target> values = new LinkedHashMap<>();
		for (String measure : targets.keys()) {
			targets.known(measure, measure, known.measures(), "a measure of measures.yml");
			if (known.neutral().contains(measure)) {
				targets.fault(measure, "a target of a neutral measure", "a measure of which high or low is good");
			}
			YamlMapping target = targets.mapping(measure).allow(List.of("target", "tolerance"));
			target.required("target", "a number in the measure's unit");
			boolean percentage = known.percentages().contains(measure);
			int most = percentage ? 100 : LARGEST_TARGET;
			double value = target.number("target", 0, most, 0);
			if (percentage && value > 0 && value <= 1) {
				share(target, value);
			}
			values.put(measure, new Settings.Target(value, target.number("tolerance", 0, most, 0)));
		}
		return values;
	}

	/** Nobody aims at a percentage so low: a share of one was written. */
	private static void share(YamlMapping target, double value) {
		BigDecimal written = BigDecimal.valueOf(value).stripTrailingZeros();
		target.fault("target", "'" + target.text("target", "") + "', which is " + written.toPlainString() + "%",
				"a percentage: 0, or above 1 up to 100",
				"write " + written.movePointRight(2).toPlainString() + " if a share of the whole was meant");
	}

	private static <E extends Enum<E>> Set<E> set(Class<E> list, List<E> words) {
		EnumSet<E> set = EnumSet.noneOf(list);
		set.addAll(words);
		return set;
	}

	/** A threshold of {@code thresholds}, its limits, and its default. */
	private record Threshold(String name, int least, int most, double otherwise) {

		private static final List<Threshold> ALL = List.of(new Threshold("slip-factor", 2, 1000, 8),
				new Threshold("change-percent", 1, 10_000, 50), new Threshold("stock-gap-children", 0, 10_000, 12),
				new Threshold("stock-gap-percent", 0, 100, 2), new Threshold("marked-points", 0, 100, 3),
				new Threshold("marked-percent", 1, 10_000, 10));

		private static final List<String> NAMES = ALL.stream().map(Threshold::name).toList();

	}

}
