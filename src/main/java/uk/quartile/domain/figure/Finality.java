package uk.quartile.domain.figure;

/** How final a figure is that is there. */
public enum Finality implements FigureStatus {

	OK("ok"),

	/** Of a group: one of its members is. */
	PROVISIONAL("provisional"),

	/** Of a group: one of its members is, and none is provisional. */
	ESTIMATED("estimated"),

	/**
	 * Of an authority that returned nothing: explained beside the rows, and no row
	 * itself.
	 */
	PUBLISHED("published");

	private final String written;

	Finality(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

	/** Whether its sender may still change it: what readers have to be told. */
	@Override
	public boolean isNotFinal() {
		return this == PROVISIONAL || this == ESTIMATED;
	}

}
