package uk.quartile.packs.layout;

/** A part of a page that is set below the part before it, over the width it is given. */
public sealed interface Block permits Text, Key, Gap, Rule, Picture, Table, Columns, Panel, Kept {

	/** Whether it may not be the last on a page. */
	default boolean staysWithNext() {
		return false;
	}

}
