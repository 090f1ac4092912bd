package uk.quartile.packs.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.choosing.Flows;
import uk.quartile.packs.documents.AuthorityFigures.Own;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.Flow;
import uk.quartile.packs.figures.history.Projection;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.FlowSentence;
import uk.quartile.packs.telling.ProjectionSentence;
import uk.quartile.packs.telling.Titles;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Numbers;
import uk.quartile.packs.words.Words;

/**
 * What time says: who came and who left, what the next quarter may bring, and which
 * figures are the highest or lowest for long.
 */
final class AheadPage {

	static final String TITLE = "Coming and going, and what may come";

	private static final String NONE_PROJECTED = "No projection can be made: no measure shown here is returned each quarter.";

	private final AuthorityFigures authority;

	private final OverTimeSentences said;

	private final List<Own> core;

	private AheadPage(AuthorityFigures authority) {
		this.authority = authority;
		this.said = new OverTimeSentences(authority);
		this.core = authority.core();
	}

	/** The page; empty where time says nothing. */
	static Optional<Page> of(AuthorityFigures authority) {
		AheadPage page = new AheadPage(authority);
		List<Flow> flows = Flows.of(authority);
		List<Projection> projections = page.projections(flows);
		List<Table.Row> extremes = page.extremes();
		if (flows.isEmpty() && projections.isEmpty() && extremes.isEmpty()) {
			return Optional.empty();
		}
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.SECTION, "Heading1", TITLE));
		if (!flows.isEmpty()) {
			section("Came and left", blocks);
			blocks.add(table(flows));
		}
		section("The next quarter, if nothing changes", blocks);
		blocks.add(Text.of("Note",
				"Nearly all quarters lie within the range as long as nothing changes. It is made from at least 12 quarters since "
						+ "the last break. Where the quarters of the year differ beyond chance, the season is reckoned in."));
		if (projections.isEmpty()) {
			blocks.add(Text.paragraph(NONE_PROJECTED));
		}
		else {
			List<Projection> made = projections.stream().filter((each) -> each.range() != null).toList();
			if (!made.isEmpty()) {
				blocks.add(new Gap(2));
				blocks.add(next(made));
			}
			blocks.addAll(notMade(projections));
			projections.forEach((each) -> ProjectionSentence.yearSoFar(each.figure())
				.ifPresent((so) -> blocks.add(Text.paragraph(Titles.of(each.figure().measure()) + ":", so))));
		}
		section("Highest and lowest for long", blocks);
		blocks.add(Text.of("Note",
				"Of two years and five figures at least, of the same quarter each year where a figure is yearly. Figures "
						+ "across a break aren\u2019t compared; two that read the same are the same. It is no test: of five, one is always the highest."));
		if (extremes.isEmpty()) {
			blocks.add(Text.paragraph("No figure of the scorecard is the highest or lowest for that long."));
		}
		else {
			blocks.add(new Gap(2));
			blocks.add(new Table(List.of(Table.Column.numbers("No.", 26), Table.Column.words("Measure", 150),
					Table.Column.numbers("Figure", 60), Table.Column.words("Of", 165),
					Table.Column.words("It is", 370)), extremes));
		}
		return Optional.of(new Page(Paper.LANDSCAPE, blocks));
	}

	private static void section(String heading, List<Block> blocks) {
		blocks.add(new Gap(8));
		blocks.add(Text.heading(Text.Part.HEADING, "Heading2", heading));
	}

	private static Table table(List<Flow> flows) {
		return new Table(List.of(Table.Column.words("Of", 190), Table.Column.words("In", 150),
				Table.Column.numbers("Came", 60), Table.Column.numbers("Left", 60),
				Table.Column.numbers("Difference", 80), Table.Column.words("In short", 230)),
				flows.stream().map(AheadPage::row).toList());
	}

	private static Table.Row row(Flow flow) {
		BigDecimal came = flow.came().count();
		BigDecimal left = flow.left().count();
		String difference = (came == null || left == null) ? Values.NONE
				: Numbers.countChange(came.subtract(left), Counts.WHOLE);
		FlowSentence said = new FlowSentence(flow);
		return Table.Row.of(List.of(Table.Cell.of(Titles.of(flow.stock()) + (flow.joint() ? ", jointly" : "")),
				Table.Cell.of(Words.capital(Dates.when(flow.basis(), flow.quarter()))), Table.Cell.of(said.came()),
				Table.Cell.of(said.left()), Table.Cell.of(difference),
				Table.Cell.of(flow.whole() ? Words.capital(said.ratio()) : "One side isn\u2019t known")));
	}

	/** Of the scorecard's measures, and of those who come to a stock or leave it. */
	private List<Projection> projections(List<Flow> flows) {
		List<String> relations = flows.stream()
			.map((flow) -> Objects.requireNonNull(flow.stock().relations().flows()))
			.flatMap((each) -> Stream.of(each.in(), each.out()))
			.toList();
		List<String> shown = this.core.stream().map((own) -> own.figure().measure().code()).toList();
		return this.authority.figures()
			.stream()
			.map(Own::figure)
			.filter((figure) -> shown.contains(figure.measure().code()) || relations.contains(figure.measure().code()))
			.flatMap((figure) -> this.said.projection(figure).stream())
			.toList();
	}

	/** Those with the same reason in one sentence. */
	static List<Text> notMade(List<Projection> projections) {
		Map<String, List<String>> because = new LinkedHashMap<>();
		projections.stream()
			.filter((each) -> each.range() == null)
			.forEach((each) -> because.computeIfAbsent(new ProjectionSentence(each).made(), (why) -> new ArrayList<>())
				.add(Titles.numbered(each.figure().measure()).replace('\u2002', ' ')));
		return because.entrySet()
			.stream()
			.map((each) -> Text.paragraph(Words.list(each.getValue()) + ".", Words.capital(each.getKey()) + "."))
			.toList();
	}

	private static Table next(List<Projection> projections) {
		return new Table(List.of(Table.Column.numbers("No.", 26), Table.Column.words("Measure", 160),
				Table.Column.words("Newest quarter", 120), Table.Column.numbers("Figure", 56),
				Table.Column.words("Next quarter", 120), Table.Column.numbers("Range", 100),
				Table.Column.words("Made from", 184)), projections.stream().map(AheadPage::row).toList());
	}

	private static Table.Row row(Projection projection) {
		Figure figure = projection.figure();
		ProjectionSentence said = new ProjectionSentence(projection);
		return Table.Row.of(List.of(Table.Cell.of(number(figure.measure())),
				Table.Cell.of(figure.measure().label().shortTitle()), Table.Cell.of(Dates.quarter(figure.quarter())),
				Table.Cell.of(Values.value(figure.measure(), Objects.requireNonNull(figure.value())))
					.in("TableNumberStrong"),
				Table.Cell.of(Dates.quarter(projection.next())), Table.Cell.of(said.range()),
				Table.Cell.of(Words.capital(said.made()))));
	}

	private List<Table.Row> extremes() {
		return this.core.stream()
			.map(Own::figure)
			.flatMap((figure) -> this.said.extreme(figure).map((words) -> row(figure, words)).stream())
			.toList();
	}

	private static Table.Row row(Figure figure, String words) {
		Measure measure = figure.measure();
		return Table.Row.of(List.of(Table.Cell.of(number(measure)), Table.Cell.of(measure.label().shortTitle()),
				Table.Cell.of(Values.value(measure, Objects.requireNonNull(figure.value()))).in("TableNumberStrong"),
				Table.Cell.of(Words.capital(Dates.when(measure.basis(), figure.quarter()))),
				Table.Cell.of(Words.capital(words))));
	}

	private static String number(Measure measure) {
		return String.valueOf(measure.label().number());
	}

}
