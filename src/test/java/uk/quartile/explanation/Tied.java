package uk.quartile.explanation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.assertj.core.api.SoftAssertions;

import uk.quartile.explanation.answer.Explanation;

import static org.assertj.core.api.Assertions.within;

/** What an explanation lists must add up to what it says. */
final class Tied {

	private Tied() {
	}

	static void together(Explanation explanation, SoftAssertions softly) {
		String where = explanation.asked().areaName() + ", " + explanation.asked().measure() + ", "
				+ explanation.asked().quarter();
		for (Explanation.Part part : explanation.parts()) {
			if (part.number() != null) {
				List<BigDecimal> numbers = part.populations().isEmpty()
						? part.lines().stream().map(Explanation.Line::number).toList()
						: part.populations().stream().map(Explanation.PopulationRow::children).toList();
				softly.assertThat(sum(numbers))
					.as(where + ": lines of the " + part.role())
					.isEqualByComparingTo(part.number());
			}
		}
		if (explanation.overTime() != null && explanation.overTime().trend() != null) {
			softly.assertThat(explanation.overTime().trend().points())
				.as(where + ": points of the trend")
				.hasSize(explanation.overTime().trend().number());
		}
		for (uk.quartile.explanation.answer.Comparator comparator : explanation.comparators()) {
			Double value = comparator.value();
			if (value == null || comparator.listed() == null || comparator.method().startsWith("as published")) {
				continue;
			}
			List<uk.quartile.explanation.answer.Comparator.Member> members = comparator.members()
				.stream()
				.filter((each) -> each.value() != null)
				.toList();
			softly.assertThat(members).as(where + ": members of " + comparator.name()).hasSize(authorities(comparator));
			if (comparator.kind().equals("neighbours")) {
				softly.assertThat(median(members.stream().map((each) -> each.value()).toList()))
					.as(where + ": " + comparator.name())
					.isEqualTo(value, within(1e-12 * value));
			}
		}
	}

	private static int authorities(uk.quartile.explanation.answer.Comparator comparator) {
		int joint = comparator.members()
			.stream()
			.filter((each) -> each.value() != null)
			.mapToInt((each) -> each.area().split("\\+").length - 1)
			.sum();
		return Objects.requireNonNull(comparator.withFigure()) - joint;
	}

	private static BigDecimal sum(List<BigDecimal> numbers) {
		return numbers.stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
		int middle = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

}
