package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.charts.Sparkline;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Key;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Picture;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Places;
import uk.quartile.packs.telling.Position;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.brief.Standing;
import uk.quartile.packs.words.Absences;
import uk.quartile.packs.words.Words;

/** The core measures in a line each, with their two signs. */
final class ScorecardPage {

	/** As high as a row of words. */
	private static final int LINE = 16;

	private ScorecardPage() {
	}

	static String title(AuthorityFigures authority) {
		return authority.name() + ": scorecard";
	}

	static Page of(AuthorityFigures authority) {
		Map<String, Double> thresholds = authority.set().catalogue().settings().thresholds();
		List<AuthorityFigures.Own> core = authority.core();
		boolean targets = core.stream().anyMatch((own) -> own.figure().overTime().target() != null);
		Lines lines = new Lines(authority, core.stream().map(AuthorityFigures.Own::figure).toList());
		List<Table.Row> rows = new ArrayList<>();
		String section = "";
		for (AuthorityFigures.Own own : core) {
			if (!own.among().measure().section().equals(section)) {
				section = own.among().measure().section();
				rows.add(Table.Row.over(Words.set(section)));
			}
			rows.add(row(own, targets, thresholds, lines));
		}
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.SECTION, "Heading1", title(authority)));
		blocks.add(note(authority, core));
		blocks.add(new Gap(2));
		blocks.add(new Table(columns(targets, lines.since()), rows));
		if (core.stream().allMatch((own) -> Standing.of(own.figure(), thresholds).isEmpty())) {
			return new Page(Paper.LANDSCAPE, blocks);
		}
		blocks.add(new Gap(2));
		blocks.add(new Key(List.of(new Key.Entry(Sign.BETTER, "better"), new Key.Entry(Sign.WORSE, "worse"),
				new Key.Entry(Sign.SIMILAR, "similar"),
				new Key.Entry(Sign.HIGHER, "higher or lower, neither good nor bad"),
				new Key.Entry(Sign.NOT_JUDGED, "not judged: by the 95% interval against England"))));
		if (lines.since() != null) {
			blocks.add(Text.of("Note",
					"Small lines: " + authority.shortName() + ", and in dashes England; each in its own scale, as page "
							+ Text.PAGE + " says; gaps where there is no figure.")
				.leadingTo(HowToRead.TITLE));
		}
		return new Page(Paper.LANDSCAPE, blocks);
	}

	/** In one line, or the key below the table has no room on its page. */
	private static Text note(AuthorityFigures authority, List<AuthorityFigures.Own> core) {
		Set<String> absent = core.stream().map((own) -> now(own.figure())).collect(Collectors.toSet());
		String said = (absent.contains("withheld") && !authority.set().isPublic()
				? " Withheld: at source, so few are counted." : "")
				+ (absent.contains("missing") ? " Missing: not returned." : "");
		String rates = said.isEmpty()
				? "Rates are per 10,000 children; those of one quarter are four times the quarter\u2019s."
				: "Rates are per 10,000 children, a quarter\u2019s times four." + said;
		if (!DataPages.isThere(authority)) {
			return Text.of("Note", rates);
		}
		return Text
			.of("Note",
					rates + " Numbers and dates: "
							+ (said.isEmpty() ? DataPages.TITLE.toLowerCase(Locale.ROOT) + ", page " : "page ")
							+ Text.PAGE + ".")
			.leadingTo(DataPages.TITLE);
	}

	private static List<Table.Column> columns(boolean targets, @Nullable Integer since) {
		return List.of(Table.Column.numbers("No.", 26), Table.Column.words("Measure", 143),
				Table.Column.words("Good is", 47), Table.Column.numbers("Now", 63),
				Table.Column.numbers("A year before", 50),
				Table.Column.words("In the year" + ((since != null) ? ",\nand since " + since : ""), 102),
				Table.Column.numbers("England", 52), Table.Column.numbers("Similar areas", 50),
				Table.Column.numbers(targets ? "Target" : "Region", 48), Table.Column.words("Place in the region", 104),
				Table.Column.words("Against England", 83));
	}

	private static Table.Row row(AuthorityFigures.Own own, boolean targets, Map<String, Double> thresholds,
			Lines lines) {
		Figure figure = own.figure();
		Measure measure = figure.measure();
		Optional<Standing> standing = Standing.of(figure, thresholds);
		Double aside = targets ? target(figure) : figure.region().value();
		return Table.Row.of(List.of(Table.Cell.of(String.valueOf(measure.label().number())),
				Table.Cell.of(measure.label().shortTitle()), Table.Cell.of(good(measure.polarity())),
				Table.Cell.of(now(figure)).in("TableNumberStrong"), Table.Cell.of(before(measure, figure.onYear())),
				moved(standing.map(Standing::direction).map(Direction::word).orElse(Values.NONE), lines.of(figure)),
				Table.Cell.of(value(measure, figure.england().value())),
				Table.Cell.of(value(measure, figure.neighbours().value())), Table.Cell.of(value(measure, aside)),
				Table.Cell.of(Places.of(figure, own.among().authorities())),
				standing.map((each) -> against(each.position())).orElse(Table.Cell.of(Values.NONE))));
	}

	/** The word, and beside it the line. */
	private static Table.Cell moved(String word, Optional<Sparkline> line) {
		return line.map((each) -> Table.Cell.of(new Picture(each, LINE, "")).saying(word)).orElse(Table.Cell.of(word));
	}

	private static Table.Cell against(Position position) {
		String ground = switch (position) {
			case BETTER -> "GroundBetter";
			case WORSE -> "GroundWorse";
			default -> null;
		};
		return Table.Cell.of(position.sign(), position.word()).on(ground);
	}

	private static @Nullable Double target(Figure figure) {
		return (figure.overTime().target() != null) ? figure.overTime().target().value() : null;
	}

	private static String good(Polarity polarity) {
		return switch (polarity) {
			case HIGH_IS_GOOD -> "high";
			case LOW_IS_GOOD -> "low";
			case NEUTRAL -> "neither";
		};
	}

	private static String now(Figure figure) {
		if (figure.value() == null) {
			return Absences.inWords(figure.status()).map(ScorecardPage::brief).orElse(Values.NONE);
		}
		return figure.ofTooFew() ? "too few" : Values.value(figure.measure(), figure.value());
	}

	/** Of words that have room in the column. */
	static String brief(String absence) {
		return absence.replace("withheld at source", "withheld")
			.replace("not supplied", "missing")
			.replace("not applicable", "none to count")
			.replace("unreliable", "not reliable");
	}

	private static String before(Measure measure, @Nullable Change change) {
		return (change == null || measure.ofTooFew(change.before().denominator())) ? Values.NONE
				: value(measure, change.earlierValue());
	}

	private static String value(Measure measure, @Nullable Double value) {
		return (value == null) ? Values.NONE : Values.value(measure, value);
	}

}
