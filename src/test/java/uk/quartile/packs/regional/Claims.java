package uk.quartile.packs.regional;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import uk.quartile.domain.AreaType;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Polarity;
import uk.quartile.domain.Unit;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.telling.StandOutList;
import uk.quartile.packs.telling.Values;
import uk.quartile.statistics.ByarInterval;
import uk.quartile.statistics.WilsonInterval;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the sentences of what stands out as a reader does, and looks each claim up in the
 * figures, by other means than those who wrote it.
 */
final class Claims {

	private static final List<String> NUMBERS = List.of("none", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten");

	private static final Pattern ONE = Pattern
		.compile("(?<area>.+?)(?:, (?<placeJoint>joint )?(?<place>\\d+)(?:st|nd|rd|th) of the "
				+ "(?<ofPlace>\\w+) .*?,)? (?:has|have) (?:a|the (?<joint>joint )?(?<extreme>highest|lowest)) (?<noun>\\w+) "
				+ "(?:of the (?<all>\\w+) (?:authorities|areas)(?<ranked> that are ranked)? \\((?<value>[^)]+)\\)|of (?<own>\\S+)), "
				+ "well (?<side>above|below) (?<name>.+?) \\((?<comparator>[^)]+)\\) and getting (?<way>better|worse)"
				+ "(?: \\((?<change>.+) on the year\\))?");

	private static final Pattern SEVERAL = Pattern
		.compile("(?<some>\\w+)(?: of the (?<all>\\w+))? authorities are well "
				+ "(?<side>above|below) (?<name>.+?) \\((?<comparator>[^)]+)\\) and getting (?<way>better|worse): (?<named>.+)");

	private static final Pattern MOVED = Pattern.compile(
			"The (?<first>rise|fall)(?: since [^.]+?)? is marked in (?<names>[^.]+?)(?:, the fall in (?<down>[^.]+))?\\.");

	private static final Pattern STAND = Pattern.compile("(?<names>[^.;]+) (?:is|are) well (?<side>above|below) "
			+ "(?<name>.+?) \\((?<comparator>[^)]+)\\)(?:; (?<others>.+) (?:is|are) well below)?\\.");

	private final StandOutList list;

	private final Measure measure;

	private final List<Figure> authorities;

	Claims(StandOutList list) {
		this.list = list;
		this.measure = list.figures().measure();
		this.authorities = list.figures().authorities();
	}

	void checkDirected(String sentence) {
		Matcher several = SEVERAL.matcher(sentence);
		if (several.matches()) {
			assertThat(number(several.group("some"), this.authorities.size())).as(sentence)
				.isEqualTo(this.list.listed().size());
			assertThat(number(several.group("all"), this.authorities.size())).as(sentence)
				.isEqualTo(this.authorities.size());
			for (Figure figure : this.list.listed()) {
				stands(sentence, figure, several);
				assertThat(several.group("named"))
					.contains(figure.areaName() + " " + Values.value(this.measure, figure.value()));
				Matcher change = Pattern
					.compile(Pattern.quote(figure.areaName() + " ") + "\\S+ \\(([^)]+?)(?: on the year)?\\)")
					.matcher(several.group("named"));
				if (change.find()) {
					changed(sentence, figure, change.group(1));
				}
			}
			assertThat(several.group("named").split(", | and (?=[A-Z])")).as(sentence)
				.hasSizeGreaterThanOrEqualTo(this.list.listed().size());
			return;
		}
		Matcher one = ONE.matcher(sentence);
		assertThat(one.matches()).as(sentence).isTrue();
		assertThat(this.list.listed()).as(sentence).hasSize(1);
		Figure figure = this.list.listed().get(0);
		assertThat(one.group("area")).isEqualTo(name(figure));
		assertThat((one.group("value") != null) ? one.group("value") : one.group("own")).as(sentence)
			.isEqualTo(Values.value(this.measure, figure.value()));
		stands(sentence, figure, one);
		if (one.group("extreme") != null) {
			extreme(sentence, figure, one);
		}
		if (one.group("place") != null) {
			assertThat(Integer.parseInt(one.group("place"))).as(sentence).isEqualTo(1 + better(figure));
			assertThat(one.group("placeJoint") != null).as(sentence).isEqualTo(equal(figure) > 1);
			assertThat(number(one.group("ofPlace"), -1)).as(sentence).isEqualTo((int) ranked().count());
		}
		if (one.group("change") != null) {
			changed(sentence, figure, one.group("change"));
		}
	}

	private void extreme(String sentence, Figure figure, Matcher one) {
		boolean highest = one.group("extreme").equals("highest");
		assertThat(ranked()
			.allMatch((other) -> highest ? other.value() <= figure.value() : other.value() >= figure.value()))
			.as(sentence)
			.isTrue();
		assertThat(one.group("joint") != null).as(sentence).isEqualTo(equal(figure) > 1);
		assertThat(number(one.group("all"), -1)).as(sentence).isEqualTo((int) ranked().count());
		assertThat(one.group("ranked") != null).as(sentence).isEqualTo(ranked().count() < this.authorities.size());
		assertThat(this.measure.polarity()).isNotEqualTo(Polarity.NEUTRAL);
	}

	/**
	 * Well above or below what is named, and better or worse by the measure's direction.
	 */
	private void stands(String sentence, Figure figure, Matcher claim) {
		int side = claim.group("side").equals("above") ? 1 : -1;
		assertThat(side(figure)).as(sentence).isEqualTo(side);
		Figure.Against against = against(figure);
		assertThat(claim.group("comparator")).as(sentence).isEqualTo(Values.value(this.measure, against.value()));
		assertThat(claim.group("name").startsWith("England")).as(sentence)
			.isEqualTo(figure.england().verdict() != null);
		boolean good = (side > 0) == (this.measure.polarity() == Polarity.HIGH_IS_GOOD);
		assertThat(claim.group("way")).as(sentence).isEqualTo(good ? "better" : "worse");
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
		assertThat(moves).as(sentences)
			.isEqualTo(this.list.listed().stream().anyMatch((figure) -> figure.standOut().moves() != 0));
		if (moves) {
			boolean rise = moved.group("first").equals("rise");
			named(sentences, moved.group("names"), moved(rise ? 1 : -1));
			named(sentences, moved.group("down"), rise ? moved(-1) : List.of());
		}
		Matcher stand = STAND.matcher(sentences.substring(moves ? Math.min(sentences.length(), moved.end() + 1) : 0));
		List<Figure> above = this.authorities.stream().filter((figure) -> side(figure) > 0).toList();
		List<Figure> below = this.authorities.stream().filter((figure) -> side(figure) < 0).toList();
		assertThat(stand.matches()).as(sentences).isEqualTo(!above.isEmpty() || !below.isEmpty());
		if (stand.matches()) {
			boolean first = stand.group("side").equals("above");
			named(sentences, stand.group("names"), first ? above : below);
			named(sentences, stand.group("others"), first ? below : List.of());
		}
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
			marked = !figure.ofTooFew() && Math.abs(year.value() - year.earlierValue()) >= 3 - 1e-9;
		}
		else {
			marked = year.percent(figure.measure()) != null
					&& Math.abs(year.percent(figure.measure()).doubleValue()) >= 10;
		}
		return marked ? (int) Math.signum(year.value() - year.earlierValue()) : 0;
	}

	/** The list of a figure of a measure with a good direction. */
	static String expected(Figure figure) {
		int side = side(figure);
		int good = (figure.measure().polarity() == Polarity.HIGH_IS_GOOD) ? 1 : -1;
		return (side == 0 || side != direction(figure)) ? null : (side == good) ? "going-well" : "exception";
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

	private Stream<Figure> ranked() {
		return this.authorities.stream().filter((figure) -> figure.rank() != null);
	}

	private long better(Figure figure) {
		boolean low = this.measure.polarity() == Polarity.LOW_IS_GOOD;
		return ranked().filter((other) -> low ? other.value() < figure.value() : other.value() > figure.value())
			.count();
	}

	private long equal(Figure figure) {
		return ranked().filter((other) -> other.value().equals(figure.value())).count();
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

	/** The sum of the measures that a text counts. */
	static long numbers(String text) {
		return Pattern.compile("(\\w+) measures?")
			.matcher(text)
			.results()
			.mapToInt((found) -> number(found.group(1), -1))
			.sum();
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
