package uk.quartile.intake;

/** A number below zero. */
final class NumberNegative implements FigureCheck {

	@Override
	public void check(Figure figure, ReturnLine line, Column column, Findings findings) {
		if (figure.is(Figure.Kind.NEGATIVE)) {
			findings.error(this, line.line(), column, Quoted.text(figure.written()), "0 or more", "check the figure");
		}
	}

}
