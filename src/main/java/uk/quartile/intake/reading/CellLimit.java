package uk.quartile.intake.reading;

/**
 * How many cells may be made of a workbook, all sheets together: a few bytes can stand
 * for a row of thousands of blank cells, or for thousands of rows.
 */
final class CellLimit {

	private final long most;

	private long cells;

	CellLimit(long most) {
		this.most = most;
	}

	void count(long more) throws WorkbookParts.TooLargeException {
		this.cells += more;
		if (this.cells > this.most) {
			throw new WorkbookParts.TooLargeException("more than %,d cells".formatted(this.most));
		}
	}

}
