package uk.quartile.intake;

/** A line whose quarter can't be read. */
final class QuarterMalformed implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		for (Lines.Same same : Lines.by(checked.lines(), ReturnLine::quarter)) {
			if (Quarters.read(same.first().quarter()).isEmpty()) {
				findings.error(this, same.first().line(), Column.QUARTER, same.found(),
						"a quarter of the financial year, as in 2019-20-Q1 for April to June 2019", "write it so");
			}
		}
	}

}
