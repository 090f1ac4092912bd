package uk.quartile.packs.regional;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.charts.MarginLabels;
import uk.quartile.packs.charts.RankedBars;
import uk.quartile.packs.charts.ReferenceLabels;
import uk.quartile.packs.charts.Scale;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the labels of charts stand, by numbers. */
class ChartLabelsTests {

	private static final Rectangle2D BOX = new Rectangle2D.Double(0, 0, 360, 210);

	private final HouseStyle style = HouseStyle.read();

	@Test
	void putsReferenceLabelsInsideTheChartClearOfEachOtherAndOfTheOthersLine() {
		Random random = new Random(20);
		for (int i = 0; i < 20_000; i++) {
			Scale scale = new Scale(150 + random.nextInt(90), 100, 100);
			List<RankedBars.Line> lines = List.of(line("East Midlands, 8 of 10: ", random),
					line(random.nextBoolean() ? "England: " : "England, 31 March 2019: ", random));
			ReferenceLabels labels = new ReferenceLabels(lines, scale, BOX, this::width);
			assertThat(labels.placed()).hasSize(2);
			ReferenceLabels.Placed one = labels.placed().get(0);
			ReferenceLabels.Placed other = labels.placed().get(1);
			assertThat(labels.placed()).as("%s", lines)
				.allMatch((label) -> label.x() >= BOX.getX() && label.end() <= BOX.getMaxX() + 1e-9);
			assertThat(one.row() != other.row() || one.end() < other.x() || other.end() < one.x()).as("%s", lines)
				.isTrue();
			assertThat(crossed(one, other, scale) || crossed(other, one, scale)).as("%s", lines).isFalse();
		}
	}

	/** A line goes down from its own label's row. */
	private static boolean crossed(ReferenceLabels.Placed label, ReferenceLabels.Placed other, Scale scale) {
		double x = scale.x(other.line().value());
		return other.lineRow() <= label.row() && x > label.x() && x < label.end();
	}

	private static RankedBars.Line line(String name, Random random) {
		double value = random.nextInt(1001) / 10.0;
		return new RankedBars.Line(value, name + value);
	}

	private double width(String text) {
		return this.style.width("ChartLabelStrong", text);
	}

	@Test
	void putsNamesInTheMarginClearOfEachOtherAndNearWhatTheyName() {
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			double[] levels = random.doubles(1 + random.nextInt(5), 10, 120).toArray();
			double[] middles = MarginLabels.middles(levels, 15, 0, 134);
			double[] ascending = Arrays.stream(middles).sorted().toArray();
			assertThat(ascending[0]).isGreaterThanOrEqualTo(7.5 - 1e-9);
			assertThat(ascending[ascending.length - 1]).isLessThanOrEqualTo(134 - 7.5 + 1e-9);
			assertThat(
					IntStream.range(1, ascending.length).mapToDouble((each) -> ascending[each] - ascending[each - 1]))
				.allMatch((apart) -> apart >= 15 - 1e-9);
			assertThat(IntStream.range(0, levels.length).mapToDouble((each) -> Math.abs(middles[each] - levels[each])))
				.allMatch((away) -> away <= 4 * 15);
		}
	}

	@Test
	void keepsNamesBesideTheirLevelsWhereTheseAreApart() {
		assertThat(MarginLabels.middles(new double[] { 90, 20, 50 }, 15, 0, 134)).containsExactly(90, 20, 50);
		assertThat(MarginLabels.middles(new double[] { 50, 50 }, 15, 0, 134)).containsExactly(50, 65);
	}

}
