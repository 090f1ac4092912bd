package uk.quartile.domain.figure;

import java.util.Optional;

import uk.quartile.domain.Written;

/** What there is of a figure: the figure, and how final it is; or why it isn't there. */
public sealed interface FigureStatus extends Written permits Finality, Absence, NotShown {

	/**
	 * Reads what the tables of figures have.
	 * @throws IllegalArgumentException if they have another word
	 */
	static FigureStatus read(String written) {
		return Written.read(Finality.class, written)
			.<FigureStatus>map((status) -> status)
			.or(() -> Written.read(Absence.class, written))
			.or(() -> Optional.of(NotShown.WITHHELD).filter((word) -> word.written().equals(written)))
			.orElseThrow(() -> new IllegalArgumentException(
					"status of a figure: found '" + written + "'; expected ok, provisional, estimated or a marker"));
	}

	/** Whether its sender may still change the figure: what readers have to be told. */
	default boolean isNotFinal() {
		return false;
	}

}
