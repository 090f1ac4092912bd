package uk.quartile.intake;

/** A status that isn't one. */
final class StatusUnknown implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		for (ReturnLine line : checked.lines()) {
			if (line.statusRead().isEmpty()) {
				findings.error(this, line.line(), Column.STATUS, Quoted.text(line.status()),
						"final, provisional or estimated", "write one of these, or leave it blank for final");
			}
		}
	}

}
