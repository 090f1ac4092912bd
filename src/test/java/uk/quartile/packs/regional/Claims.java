package uk.quartile.packs.regional;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.domain.measure.Unit;
import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.domain.verdict.YearlyVerdict;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.OverTime;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.standout.StandOutList;
import uk.quartile.statistics.ByarInterval;
import uk.quartile.statistics.WilsonInterval;
import uk.quartile.statistics.XmrSignal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the sentences of what stands out as a reader does, and looks each claim up in the
 * figures, by other means than those who wrote it.
 */
final class Claims {

	private static final List<String> NUMBERS = List.of("none", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten");

	private static final Pattern LINE = Pattern
		.compile("(?<value>[\\d,.]+%?)(?: per 10,000)?(?:, (?<change>(?:up|down) .+? on the year"
				+ "|seven quarters or more in a row (?<run>up|down)))?; (?<name>.+) (?<comparator>[\\d,.]+%?)");

	private static final Pattern MOVED = Pattern.compile(
			"The (?<first>rise|fall)(?: since [^.]+?)? is marked in (?<names>[^.]+?)(?:, the fall in (?<down>[^.]+))?\\.");

	private final StandOutList list;

	private final Measure measure;

	private final List<Figure> authorities;

	Claims(StandOutList list) {
		this.list = list;
		this.measure = list.figures().measure();
		this.authorities = list.figures().authorities();
	}

	/** The value, the change and the comparator of one figure. */
	void checkLine(Figure figure, String sentence) {
		Matcher line = LINE.matcher(sentence);
		assertThat(line.matches()).as(sentence).isTrue();
		assertThat(line.group("value")).as(sentence).isEqualTo(Values.value(this.measure, figure.value()));
		Figure.Against against = against(figure);
		assertThat(line.group("comparator")).as(sentence).isEqualTo(Values.value(this.measure, against.value()));
		assertThat(line.group("name").startsWith("England")).as(sentence).isEqualTo(figure.england().verdict() != null);
		int good = (this.measure.polarity() == Polarity.HIGH_IS_GOOD) ? 1 : -1;
		StandOutKind list = this.list.listed().get(0).standOut().list();
		assertThat(side(figure)).as(sentence).satisfies((side) -> {
			switch (list) {
				case EXCEPTION -> assertThat(side).isEqualTo(-good);
				case GOING_WELL -> assertThat(side).isEqualTo(good);
				default -> assertThat(side).isNotEqualTo(-good);
			}
		});
		if (line.group("change") == null) {
			assertThat(list).as(sentence).isEqualTo(StandOutKind.GOING_WELL);
		}
		else if (line.group("run") == null) {
			changed(sentence, figure, line.group("change"));
		}
		if (list != StandOutKind.GOING_WELL) {
			assertThat(line.group("change")).as(sentence).contains((good > 0) ? "down" : "up");
		}
	}

	private void changed(String sentence, Figure figure, String change) {
		Change year = figure.onYear();
		double difference = year.value() - year.earlierValue();
		assertThat(change).as(sentence).startsWith((difference > 0) ? "up " : "down ");
		if (this.measure.unit() == Unit.PERCENT) {
			assertThat(Double.parseDouble(change.replaceAll("[^0-9.]", ""))).as(sentence)
				.isCloseTo(Math.abs(difference),
						org.assertj.core.api.Assertions.within(0.5 * Math.pow(10, -this.measure.decimals()) + 1e-9));
		}
	}

	void checkMarked(String sentences) {
		assertThat(sentences).as("neutral measures have no places")
			.doesNotContainPattern("\\d(st|nd|rd|th)\\b")
			.doesNotContain("better", "worse");
		Matcher moved = MOVED.matcher(sentences);
		boolean moves = moved.lookingAt();
		assertThat(moves).as(sentences).isTrue();
		boolean rise = moved.group("first").equals("rise");
		named(sentences, moved.group("names"), moved(rise ? 1 : -1));
		named(sentences, moved.group("down"), rise ? moved(-1) : List.of());
		assertThat(moved.end()).isEqualTo(sentences.length());
	}

	/**
	 * Those whose change is beyond chance or, untested, of the marked size of the
	 * settings.
	 */
	private List<Figure> moved(int direction) {
		return Stream.concat(this.authorities.stream(), this.list.figures().splits().stream())
			.filter((figure) -> direction(figure) == direction)
			.toList();
	}

	private static int direction(Figure figure) {
		Change year = figure.onYear();
		if (year == null || year.noneBecause() != null || year.value() == null || year.earlierValue() == null) {
			return 0;
		}
		boolean marked;
		if (year.test() != null) {
			marked = year.test().beyondChance();
		}
		else if (figure.measure().ofSeparateEvents()) {
			return 0;
		}
		else if (figure.measure().unit() == Unit.PERCENT) {
			marked = !year.ofTooFew(figure.measure()) && Math.abs(year.value() - year.earlierValue()) >= 3 - 1e-9;
		}
		else {
			double children = year.numerator().subtract(year.earlierNumerator()).doubleValue();
			marked = year.percent(figure.measure()) != null
					&& Math.abs(year.percent(figure.measure()).doubleValue()) >= 10
					&& children * children > 4 * year.numerator().add(year.earlierNumerator()).doubleValue();
		}
		int sign = (int) Math.signum(year.value() - year.earlierValue());
		return byTrend(figure.overTime().trend(), marked ? sign : 0, sign);
	}

	/** A run of seven decides, or else whether the change led to an unusual level. */
	private static int byTrend(OverTime.Trend trend, int year, int sign) {
		if (trend == null || trend.verdict() == null) {
			return year;
		}
		boolean up = trend.signals().contains(XmrSignal.RISING);
		boolean down = trend.signals().contains(XmrSignal.FALLING);
		if (up || down) {
			int run = up ? 1 : -1;
			return (sign == -run) ? 0 : run;
		}
		boolean high = trend.signals()
			.stream()
			.anyMatch((each) -> each.written().matches("above-limit|near-upper.*|run-above"));
		boolean low = trend.signals()
			.stream()
			.anyMatch((each) -> each.written().matches("below-limit|near-lower.*|run-below"));
		return ((year > 0 && high) || (year < 0 && low)) ? year : 0;
	}

	/** The list of a figure of a measure with a good direction. */
	static StandOutKind expected(Figure figure) {
		int side = side(figure);
		int good = (figure.measure().polarity() == Polarity.HIGH_IS_GOOD) ? 1 : -1;
		if (against(figure).verdict() == null) {
			return null;
		}
		if (direction(figure) == -good) {
			return (side == -good) ? StandOutKind.EXCEPTION : StandOutKind.SLIPPING;
		}
		return (side == good && (direction(figure) == good || !concern(figure))) ? StandOutKind.GOING_WELL : null;
	}

	/** What a trend says is getting worse isn't told as not getting worse. */
	private static boolean concern(Figure figure) {
		OverTime time = figure.overTime();
		return (time.yearly() != null && time.yearly().verdict() == YearlyVerdict.WORSENING)
				|| (time.trend() != null && time.trend().verdict() == TrendVerdict.CONCERN);
	}

	private void named(String sentences, String names, List<Figure> figures) {
		if (names == null) {
			assertThat(figures).as(sentences).isEmpty();
		}
		else if (names.matches("(?i)\\w+ (?:authorities|areas)")) {
			assertThat(number(names.split(" ")[0].toLowerCase(java.util.Locale.ROOT), -1)).as(sentences)
				.isEqualTo(figures.size());
		}
		else {
			assertThat(figures.stream().map(Claims::name)).as(sentences)
				.containsExactlyInAnyOrderElementsOf(joined(names, figures));
		}
	}

	/** A joint area's name has an "and" of its own. */
	private static List<String> joined(String names, List<Figure> figures) {
		List<Figure> joint = figures.stream().filter((figure) -> figure.isOf(AreaType.JOINT)).toList();
		String left = names;
		for (Figure figure : joint) {
			left = left.replace(figure.areaName(), figure.areaName().replace(" and ", " & "));
		}
		return Arrays.stream(left.split(", | and ")).map((name) -> name.replace(" & ", " and ")).toList();
	}

	private static String name(Figure figure) {
		return figure.ofSplit() ? "the former " + figure.others().groundName() : figure.areaName();
	}

	private static Figure.Against against(Figure figure) {
		return (figure.england().verdict() != null) ? figure.england() : figure.region();
	}

	/** By the 99.8% interval itself. */
	private static int side(Figure figure) {
		Figure.Against against = against(figure);
		if (against.verdict() == null || against.value() == null) {
			return 0;
		}
		double lower;
		double upper;
		if (figure.measure().unit() == Unit.PERCENT) {
			WilsonInterval interval = WilsonInterval.of(figure.numerator().doubleValue(),
					figure.denominator().doubleValue(), 0.998);
			lower = interval.lower() * 100;
			upper = interval.upper() * 100;
		}
		else {
			ByarInterval interval = ByarInterval.of(figure.numerator().doubleValue(), 0.998);
			double scale = 10_000 / figure.denominator().doubleValue() * (figure.measure().annualised() ? 4 : 1);
			lower = interval.lower() * scale;
			upper = interval.upper() * scale;
		}
		return (lower > against.value()) ? 1 : (upper < against.value()) ? -1 : 0;
	}

	static double distance(Figure figure) {
		Double distance = figure.standOut().beyondChance();
		return (distance != null) ? Math.abs(distance) : 0;
	}

	/** {@code all} and {@code both} are as many as there are. */
	private static int number(String word, int all) {
		if (word == null) {
			return all;
		}
		return switch (word.toLowerCase(java.util.Locale.ROOT)) {
			case "all", "both" -> all;
			default -> word.matches("\\d+") ? Integer.parseInt(word)
					: NUMBERS.indexOf(word.toLowerCase(java.util.Locale.ROOT));
		};
	}

}
