package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import uk.quartile.domain.Severity;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.WhyUnsupplied;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.pages.Prose;
import uk.quartile.packs.telling.DatedTitles;
import uk.quartile.packs.telling.standout.Queried;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** What was returned and what was not, and where the figures come from. */
final class Provenance {

	static final String TITLE = "About the data";

	/** More measures than this are counted, not named. */
	private static final int MOST_NAMES = 4;

	private static final String SOURCES = "Returns: the authorities named. Populations: Office for National Statistics, "
			+ "mid-year population estimates. Figures for England and for authorities outside the region: Department for "
			+ "Education. Contains public sector information licensed under the Open Government Licence v3.0.";

	private Provenance() {
	}

	/**
	 * The page.
	 * @param sources whom to credit; blank for those of the published figures
	 */
	static Prose of(SetFigures figures, String sources) {
		Prose.Builder page = new Prose.Builder(TITLE);
		if (!figures.isPublic()) {
			page.section("Returns").paragraph(figures.returns().summary());
			page.items(rejected(figures));
			page.items(withdrawn(figures));
		}
		queried(figures, page);
		counted(figures, page);
		page.section("Not final").items(byStatus(figures, false));
		page.section("Missing figures").items(byStatus(figures, true));
		page.section("Population").paragraph(population(figures));
		page.section("Sources").paragraph(sources.isBlank() ? SOURCES : sources.strip());
		return page.build();
	}

	private static List<String> rejected(SetFigures figures) {
		List<String> items = new ArrayList<>();
		figures.returns().rejected().forEach((returned) -> {
			String name = figures.names().name(returned.authority());
			long errors = returned.findings().stream().filter((each) -> each.severity() == Severity.ERROR).count();
			items.add(name + ": the return was rejected, for "
					+ ((errors == 1) ? "an error that its receipt names"
							: Words.number((int) errors) + " errors that its receipt names")
					+ (returned.earlierInForce() ? ". An earlier return stays in force."
							: ". No figures of this return are used."));
		});
		return items;
	}

	private static List<String> withdrawn(SetFigures figures) {
		return figures.returns()
			.withdrawn()
			.stream()
			.map((returned) -> figures.names().name(returned.authority()) + ": the return was "
					+ Objects.requireNonNull(returned.withdrawn()).inWords()
					+ (returned.earlierInForce() ? ". An earlier return stays in force."
							: ". No figures of this return are used."))
			.toList();
	}

	private static void queried(SetFigures figures, Prose.Builder page) {
		List<String> items = new ArrayList<>(copied(figures));
		items.addAll(Queried.listed(Stream.concat(figures.measures().stream(), figures.yearly().stream()).toList()));
		if (!items.isEmpty()) {
			page.section("Unexplained")
				.paragraph(
						"These figures look unlikely beside earlier ones or others of the return, which gives no reason. They "
								+ "are used as returned; each table or the note before it says which they are.")
				.items(items);
		}
	}

	/** What returns by another version of the dictionary count otherwise. */
	private static void counted(SetFigures figures, Prose.Builder page) {
		Map<String, List<MeasureFigures>> measures = new TreeMap<>();
		for (MeasureFigures measure : Stream.concat(figures.measures().stream(), figures.yearly().stream()).toList()) {
			measure.authorities()
				.stream()
				.filter((figure) -> figure.otherDefinition() != null)
				.forEach((figure) -> measures
					.computeIfAbsent(figure.areaName() + ", " + figure.otherDefinition(), (key) -> new ArrayList<>())
					.add(measure));
		}
		if (!measures.isEmpty()) {
			List<String> items = new ArrayList<>();
			measures.forEach((key, named) -> items.add(key + ". " + DatedTitles.list(named) + "."));
			page.section("Counted by another definition")
				.paragraph(
						"These figures can't be compared with those that the others returned, nor with their own before "
								+ "or after: they are neither ranked nor judged, and no change is told across them. Totals have them as "
								+ "they are.")
				.items(items);
		}
	}

	/** Returns that may be an earlier quarter's, sent again. */
	private static List<String> copied(SetFigures figures) {
		return figures.returns()
			.newest()
			.stream()
			.filter((returned) -> returned.findings()
				.stream()
				.anyMatch((finding) -> finding.check().equals("return-copied")))
			.map((returned) -> figures.names().name(returned.authority())
					+ ": the whole return, for nearly all of its figures are those of an earlier one.")
			.toList();
	}

	/** For each authority and status, the measures by name, or how many they are. */
	private static List<String> byStatus(SetFigures figures, boolean absent) {
		Map<String, List<MeasureFigures>> measures = new TreeMap<>();
		for (MeasureFigures measure : Stream.concat(figures.measures().stream(), figures.yearly().stream()).toList()) {
			for (Figure figure : measure.authorities()) {
				String words = absent ? absence(figures, figure)
						: figure.status().isNotFinal() ? figure.status().written() : "";
				if (!words.isEmpty()) {
					measures.computeIfAbsent(figure.areaName() + ", " + words, (key) -> new ArrayList<>()).add(measure);
				}
			}
		}
		List<String> items = new ArrayList<>();
		measures.forEach((key, named) -> items.add(key + ": " + ((named.size() > MOST_NAMES)
				? Words.number(named.size()) + " measures." : DatedTitles.list(named) + ".")));
		return items;
	}

	/**
	 * Blank for what isn't there because its whole return isn't: that is said above. So
	 * it is where there was nothing to count.
	 */
	private static String absence(SetFigures figures, Figure figure) {
		boolean said = figure.quarter().equals(figures.quarter()) && !figures.isPublic()
				&& (WhyUnsupplied.is(figure) || figures.returns().missing().contains(figure.areaName()));
		return (said || Absences.isNothingToCount(figure.status())) ? "" : Absences.inWords(figure.status()).orElse("");
	}

	private static String population(SetFigures figures) {
		List<Figure> rated = Stream.concat(figures.measures().stream(), figures.yearly().stream())
			.flatMap((measure) -> measure.authorities().stream())
			.filter((figure) -> figure.populationYear() != null)
			.sorted(Comparator.comparing(Figure::quarter))
			.toList();
		if (rated.isEmpty()) {
			return "No figure of this report is a rate of the population.";
		}
		List<String> years = rated.stream().map((figure) -> "mid-" + figure.populationYear()).distinct().toList();
		return "Rates are of children aged 0 to 17. They use the estimates for " + Words.list(years) + ", "
				+ rated.get(0).populationRelease() + " release: a quarter takes the estimate of the middle of its "
				+ "financial year. Each page names the one it uses.";
	}

}
