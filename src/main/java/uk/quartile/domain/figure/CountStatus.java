package uk.quartile.domain.figure;

import java.util.stream.Stream;

import uk.quartile.domain.Written;

/** How final a count is: as the sender of its line holds it to be, or as published. */
public enum CountStatus implements Written {

	FINAL("final"),

	PROVISIONAL("provisional"),

	ESTIMATED("estimated"),

	/** No return has it, nor may one write the word. */
	PUBLISHED("published");

	private final String written;

	CountStatus(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

	/** The words that a return may have. */
	public static Stream<CountStatus> ofReturns() {
		return Stream.of(values()).filter(CountStatus::isOfReturns);
	}

	public boolean isOfReturns() {
		return this != PUBLISHED;
	}

	/** How final a figure is that is made of it. */
	public Finality ofFigure() {
		return switch (this) {
			case FINAL, PUBLISHED -> Finality.OK;
			case PROVISIONAL -> Finality.PROVISIONAL;
			case ESTIMATED -> Finality.ESTIMATED;
		};
	}

}
