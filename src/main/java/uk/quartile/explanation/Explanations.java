package uk.quartile.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.Footprints;
import uk.quartile.catalogue.Neighbour;
import uk.quartile.comparison.Comparison;
import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.CountStatus;
import uk.quartile.domain.measure.Measure;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.answer.StandsOut;
import uk.quartile.explanation.asking.Area;
import uk.quartile.explanation.asking.Names;
import uk.quartile.explanation.asking.Question;
import uk.quartile.explanation.ledger.Children;
import uk.quartile.explanation.ledger.CountedLine;
import uk.quartile.explanation.ledger.JdbcReturns;
import uk.quartile.explanation.ledger.Ledger;
import uk.quartile.explanation.ledger.Source;
import uk.quartile.explanation.ledger.WorkedRate;
import uk.quartile.explanation.words.FormulaInWords;
import uk.quartile.explanation.words.InWords;
import uk.quartile.explanation.words.Limits;
import uk.quartile.figures.Figure;

/**
 * Explains figures: what a run on the folders as they are now would give, with the
 * returns that were taken in. Keeps the measure that was asked for last, so that many
 * figures of one measure cost little more than one.
 */
@Configuration(proxyBeanMethods = false)
public class Explanations {

	private static final String COUNTS = "reference/comparator_counts.csv";

	private final JdbcReturns returns;

	private final CatalogueFiles files;

	private final Catalogue catalogue;

	private final Footprints footprints;

	private final Names names;

	private final Children children;

	private final Map<String, List<String>> neighbours;

	private final JdbcJudged judged;

	private @Nullable MeasureCompared last;

	/**
	 * Explanations by a catalogue.
	 * @param jdbc with the schema in place
	 * @param files of {@code jobs/} and {@code input/reference/}
	 */
	public Explanations(JdbcClient jdbc, CatalogueFiles files) {
		this.returns = new JdbcReturns(jdbc, files.catalogue().settings().signOff().from());
		this.files = files;
		this.catalogue = files.catalogue();
		this.judged = new JdbcJudged(jdbc, this.catalogue);
		this.footprints = this.catalogue.footprints();
		this.names = new Names(this.catalogue);
		this.children = new Children(files.tables().populations(), release(), this.footprints);
		this.neighbours = neighbours(files);
	}

	/** Explains a figure, or why there is none. */
	public Explanation explain(Question question) {
		Area area = question.area();
		MeasureCompared compared = compared(question, area);
		WhyAbsent absent = new WhyAbsent(compared, this.footprints);
		Optional<Benchmark> row = compared.row(area.type(), area.code());
		boolean elsewhere = !List.of(Run.ALL_REGIONS, area.region()).contains(this.catalogue.settings().region());
		if (elsewhere && row.filter((each) -> each.subject().value() != null).isEmpty()) {
			Optional<AsPublished> published = AsPublished.of(compared, area);
			if (published.isPresent()) {
				return of(compared, area, published.get(), absent);
			}
		}
		return row.map((each) -> of(compared, area, each, absent))
			.orElseGet(() -> absent.explanation(area, asked(compared, area, area.name())));
	}

	/** In the area's region; or else in the settings', among whose rows are others'. */
	private MeasureCompared compared(Question question, Area area) {
		MeasureCompared compared = compared(question.measure(), area.region(), question.quarter());
		String own = this.catalogue.settings().region();
		if (compared.row(area.type(), area.code()).isEmpty()
				&& !List.of(Run.ALL_REGIONS, area.region()).contains(own)) {
			MeasureCompared there = compared(question.measure(), own, question.quarter());
			return there.row(area.type(), area.code()).isPresent() ? there : compared;
		}
		return compared;
	}

	/** Of an authority that isn't compared: as it is used of a neighbour or a member. */
	private Explanation of(MeasureCompared compared, Area area, AsPublished published, WhyAbsent absent) {
		Subject subject = published.subject();
		List<Explanation.Part> parts = new Parts(compared.measure(), this.names, this.catalogue.files()).of(subject,
				published.sources());
		return new Explanation(asked(compared, area, area.name()), value(compared.measure(), subject, absent), parts,
				interval(compared.measure(), subject), List.of(), List.of(), List.of(), null, null, null, List.of(),
				List.of(), published.uses(), Map.of());
	}

	private Explanation of(MeasureCompared compared, Area area, Benchmark row, WhyAbsent absent) {
		Subject subject = row.subject();
		Measure measure = compared.measure();
		Parts parts = new Parts(measure, this.names, this.catalogue.files());
		Members members = new Members(compared, parts, this.footprints);
		List<Explanation.Part> shown = parts.of(subject, compared.sources(row));
		List<Explanation.Receipt> receipts = absent.receipts(subject.area(), subject.type());
		return new Explanation(asked(compared, area, this.names.of(row)), value(measure, subject, absent), shown,
				interval(measure, subject), new Differences(compared, parts, this.footprints).of(row),
				new Comparators(compared, members, parts).of(row), members.of(row), Ranks.of(row, compared),
				new OverTimeExplained(compared, members).of(row),
				StandsOut.of(Comparison.standOut(this.catalogue, measure, row), row.overTime().trend()), receipts,
				Warnings.of(compared, row), remarks(compared, absent, area, subject, shown, receipts),
				Columns.of(compared, row));
	}

	private static List<String> remarks(MeasureCompared compared, WhyAbsent absent, Area area, Subject subject,
			List<Explanation.Part> parts, List<Explanation.Receipt> receipts) {
		List<String> remarks = new ArrayList<>(Remarks.of(compared, subject, parts, receipts));
		if (subject.value() == null) {
			AsPublished.of(compared, area).map(AsPublished::remark).ifPresent((remark) -> remarks.add(0, remark));
		}
		absent.older().ifPresent((remark) -> remarks.add(0, remark));
		return remarks;
	}

	private Explanation.Asked asked(MeasureCompared compared, Area area, String name) {
		Measure measure = compared.measure();
		return new Explanation.Asked(area.code(), name, area.type(), compared.region(),
				this.names.of(compared.region()), compared.asked().toString(),
				InWords.when(measure.basis(), compared.quarter()), measure.code(), measure.title(),
				measure.definition(), measure.unit(), FormulaInWords.per(measure).strip(), measure.basis(),
				measure.polarity(), measure.decimals(), compared.quarter().toString());
	}

	private static Explanation.Value value(Measure measure, Subject subject, WhyAbsent absent) {
		if (subject.figure() instanceof Figure.Known known) {
			return new Explanation.Value(FormulaInWords.shown(measure, known.value()), known.value(), subject.status(),
					measure.annualised(),
					(subject.numerator() != null)
							? FormulaInWords.value(measure, subject.numerator(), subject.denominator(), known.value())
							: null,
					List.of());
		}
		return new Explanation.Value(null, null, subject.status(), measure.annualised(), null, absent.because(subject));
	}

	private static @Nullable Limits interval(Measure measure, Subject subject) {
		return (subject.figure() instanceof Figure.Known known && known.interval() != null
				&& subject.numerator() != null)
						? FormulaInWords.interval(measure, subject.numerator(), subject.denominator(), known.interval())
						: null;
	}

	private MeasureCompared compared(Measure measure, String region, Quarter quarter) {
		MeasureCompared known = this.last;
		if (known != null && known.measure().equals(measure) && known.region().equals(region)
				&& known.asked().equals(quarter)) {
			return known;
		}
		Ledger ledger = ledger(measure, quarter);
		List<Benchmark> rows = Comparison.compare(this.catalogue, region, quarter, measure, ledger.rates(),
				related(measure, quarter), this.neighbours);
		Quarter shown = rows.isEmpty() ? quarter : rows.get(0).subject().quarter();
		MeasureCompared compared = new MeasureCompared(this.catalogue, this.footprints, this.names, region, quarter,
				shown, measure, ledger, this.neighbours, rows, this.returns.submissions(measure.code(), shown),
				this.judged.returns(region, shown),
				new OtherFiles(this.returns, this.catalogue, this.names).since(region, quarter));
		this.last = compared;
		return compared;
	}

	private Ledger ledger(Measure measure, Quarter quarter) {
		return new Ledger(
				Stream.concat(this.returns.lines(measure.code(), quarter).stream(), published(measure, quarter))
					.map((line) -> WorkedRate.of(measure, line, this.children, this.catalogue))
					.toList(),
				this.footprints);
	}

	/** Counts of the measures that stand beside this one's over time. */
	private Map<String, List<AreaRate>> related(Measure measure, Quarter quarter) {
		Map<String, List<AreaRate>> related = new LinkedHashMap<>();
		for (String code : measure.relations().overTime()) {
			this.catalogue.measure(code).ifPresent((other) -> related.put(code, ledger(other, quarter).rates()));
		}
		return related;
	}

	private Stream<CountedLine> published(Measure measure, Quarter quarter) {
		String sha256 = this.catalogue.files().getOrDefault(COUNTS, "");
		return this.files.tables()
			.comparatorCounts()
			.stream()
			.filter((each) -> each.measure().equals(measure.code())
					&& each.quarter().compareTo(quarter.toString()) <= 0)
			.map((each) -> new CountedLine(Footprint.parse(each.area()), Quarter.parse(each.quarter()),
					each.numerator(), each.denominator(),
					new Source(COUNTS, each.line(), null, null, sha256, CountStatus.PUBLISHED, "", null)));
	}

	private static Map<String, List<String>> neighbours(CatalogueFiles files) {
		String edition = files.catalogue().settings().neighboursEdition();
		Map<String, List<String>> neighbours = new LinkedHashMap<>();
		files.tables()
			.neighbours()
			.stream()
			.filter((each) -> each.edition().equals(edition))
			.sorted(java.util.Comparator.comparing(Neighbour::authority).thenComparing(Neighbour::rank))
			.forEach((each) -> neighbours.computeIfAbsent(each.authority(), (code) -> new ArrayList<>())
				.add(each.neighbour()));
		return neighbours;
	}

	private String release() {
		return this.catalogue.settings().populationRelease();
	}

}
