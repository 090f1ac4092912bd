package uk.quartile.disclosure;

/** The protections: all are on. Only tests of each one's need leave one out. */
enum Protects {

	/** Small counts, and zero and full marks of small groups. */
	PRIMARY,

	/** Small rests. */
	COMPLEMENT,

	/** What would give another away. */
	SECONDARY,

	/** Groups to the nearest 10. */
	ROUNDING,

	/** What earlier editions have shown stays known. */
	EARLIER,

	/** What its authority withholds. */
	SHARING

}
