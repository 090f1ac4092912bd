package uk.quartile.changes;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.figure.FigureStatus;

/**
 * A figure that isn't what it was.
 *
 * @param made quarter and region of the documents that show it
 * @param figure which one
 * @param was null where there was none
 * @param now null where there is none
 * @param causes the lines that changed it, or may have; of a group, those of its members
 */
public record FigureChange(Made made, Key figure, @Nullable Side was, @Nullable Side now, List<Because> causes) {

	FigureChange was(Side was) {
		return new FigureChange(this.made, this.figure, was, this.now, this.causes);
	}

	FigureChange because(List<Because> lines) {
		return new FigureChange(this.made, this.figure, this.was, this.now, List.copyOf(lines));
	}

	/** Whether it is an area's own, and not a group's that the area is in. */
	public boolean ofArea() {
		return this.figure.areaType().returns();
	}

	/**
	 * A line that changed a figure, or may have.
	 *
	 * @param member name of the group's member whose line it is; blank where the figure
	 * is no group's, or the line no member's
	 * @param line in words: file, line, when it was received, what it says
	 * @param proven whether the figure is different because of it; else it only may rest
	 * on it
	 */
	public record Because(String member, String line, boolean proven) {
	}

	/**
	 * What documents are made for.
	 *
	 * @param quarter of the documents
	 * @param region GSS code
	 */
	public record Made(Quarter quarter, String region) {
	}

	/**
	 * A figure.
	 *
	 * @param area code, or codes joined by plus signs
	 * @param areaType of the row
	 * @param quarter of the figure
	 * @param measure code
	 */
	public record Key(String area, AreaKind areaType, Quarter quarter, String measure) {
	}

	/**
	 * What a figure is or was.
	 *
	 * @param status how final it is or was, or why there is none
	 * @param numerator null where there is none
	 * @param denominator null where there is none
	 * @param value null where there is none
	 */
	public record Side(FigureStatus status, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
			@Nullable Double value) {
	}

}
