package uk.quartile.packs.choosing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a briefing leaves out while it is longer than its page, in this order. Never a
 * concern, and never an action.
 */
public enum Shortening {

	/** The key takes one line. */
	KEY_IN_ONE_LINE,

	/** Two items are told of what goes well. */
	NO_THIRD_ITEM,

	/** What goes well has one line of numbers an item. */
	GOING_WELL_IN_ONE_LINE,

	/** Concerns have one line of numbers an item. */
	CONCERNS_IN_ONE_LINE,

	/** What slips, is late or of an earlier quarter is counted or left out beyond two. */
	NAMES_COUNTED,

	/** One item is told of what goes well. */
	NO_SECOND_ITEM;

	/** Nothing, the first, the first two, and so on to all. */
	public static List<Set<Shortening>> steps() {
		return Stream.iterate(0, (number) -> number <= values().length, (number) -> number + 1).map((number) -> {
			Set<Shortening> step = EnumSet.noneOf(Shortening.class);
			step.addAll(Arrays.asList(values()).subList(0, number));
			return step;
		}).toList();
	}

}
