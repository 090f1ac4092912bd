package uk.quartile.packs.telling.standout;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.MeasureFigures;
import uk.quartile.packs.figures.StandOut;
import uk.quartile.packs.words.Words;

/** How the lists of what stands out are to be read, and what chance alone would list. */
public final class ByChance {

	private static final String READING = "Worse and better mean outside the 99.8% limits of chance. A figure moves where its "
			+ "trend says so; without a trend, where its change on the year is beyond chance. Where no test is allowed, it "
			+ "moves by what the settings ask for.";

	private ByChance() {
	}

	public static String of(List<MeasureFigures> measures, List<MeasureFigures> yearly) {
		List<StandOut> directed = judged(measures, yearly, (figure) -> figure.measure().polarity() != Polarity.NEUTRAL);
		List<StandOut> neutral = judged(measures, yearly, (figure) -> figure.measure().polarity() == Polarity.NEUTRAL);
		StringBuilder said = new StringBuilder(READING);
		if (!directed.isEmpty()) {
			said.append(" Of ")
				.append(figures(directed))
				.append(" with a good direction, chance alone would call ")
				.append(number(directed))
				.append(" an exception, and ")
				.append(number(directed))
				.append(" going well.");
		}
		if (!neutral.isEmpty()) {
			said.append(" Of ")
				.append(figures(neutral))
				.append(" that are neither good nor bad in themselves, it would mark ")
				.append(number(neutral))
				.append(" as changed. Authorities differ from England by far more than chance: a figure is unusual by its "
						+ "place among all of England\u2019s authorities, not by a test.");
		}
		return said.toString();
	}

	private static List<StandOut> judged(List<MeasureFigures> measures, List<MeasureFigures> yearly,
			Predicate<Figure> which) {
		return Stream.concat(measures.stream(), yearly.stream())
			.flatMap((figures) -> figures.authorities().stream())
			.filter(which)
			.map(Figure::standOut)
			.filter(Objects::nonNull)
			.filter((standOut) -> standOut.byChance() > 0)
			.toList();
	}

	private static String figures(List<StandOut> standOuts) {
		return Words.number(standOuts.size()) + ((standOuts.size() == 1) ? " figure" : " figures");
	}

	private static String number(List<StandOut> standOuts) {
		long number = Math.round(standOuts.stream().mapToDouble(StandOut::byChance).sum());
		return (number == 0) ? "fewer than one" : "about " + Words.number((int) number);
	}

}
