package uk.quartile;

import java.util.List;
import java.util.Random;

import uk.quartile.RandomMeasure.Below;

/** Makes up what a return may hold for a measure: numbers, zeros and all markers. */
final class RandomFigures {

	static final List<String> MARKERS = List.of("c", "x", "z", "low", "k", "u", "not supplied");

	private final Random random;

	RandomFigures(Random random) {
		this.random = random;
	}

	/** A figure, a zero, or a marker above or below the line. */
	Cell cell(RandomMeasure kind) {
		Cell known = known(kind);
		return switch (this.random.nextInt(12)) {
			case 0 -> new Cell(marker(), "", known.status());
			case 1 -> new Cell(marker(), known.denominator(), known.status());
			case 2 -> new Cell(known.numerator(), (kind.denominator == Below.RETURNED) ? marker() : "", known.status());
			case 3 -> new Cell("0", known.denominator(), known.status());
			default -> known;
		};
	}

	/** A figure. */
	Cell known(RandomMeasure kind) {
		int whole = 1 + this.random.nextInt(magnitude());
		int part = this.random.nextInt(1 + (kind.partsOfWhole() ? whole : Math.min(3 * whole, 10_000)));
		boolean fractional = !kind.partsOfWhole() && this.random.nextInt(4) == 0;
		return new Cell(part + (fractional ? ".25" : ""), (kind.denominator == Below.RETURNED) ? "" + whole : "",
				List.of("", "", "final", "provisional", "estimated").get(this.random.nextInt(5)));
	}

	private int magnitude() {
		return List.of(5, 40, 400, 4_000).get(this.random.nextInt(4));
	}

	private String marker() {
		return MARKERS.get(this.random.nextInt(MARKERS.size()));
	}

	/**
	 * What a return says of a measure.
	 *
	 * @param numerator number or marker
	 * @param denominator number, marker or blank
	 * @param status of the line
	 */
	record Cell(String numerator, String denominator, String status) {

		/**
		 * The marker that stands for the figure, the one above the line first; or none.
		 */
		String absence() {
			return MARKERS.contains(this.numerator) ? this.numerator
					: MARKERS.contains(this.denominator) ? this.denominator : "";
		}

		/** As the outputs say it. */
		String expectedStatus() {
			if (!known()) {
				return absence().replace(' ', '-');
			}
			return (this.status.isEmpty() || this.status.equals("final")) ? "ok" : this.status;
		}

		boolean known() {
			return absence().isEmpty();
		}

		/** With a figure, or nothing to count: METHODS has that for an answer. */
		boolean answers() {
			return known() || this.numerator.equals("z");
		}

	}

}
