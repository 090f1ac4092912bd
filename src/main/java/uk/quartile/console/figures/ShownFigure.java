package uk.quartile.console.figures;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;

/**
 * A figure of the newest run, as its documents have it.
 *
 * @param area code
 * @param areaType kind of area, as benchmarks.csv names it
 * @param measure code
 * @param quarter of the figure
 * @param value in the measure's unit; null where there is none
 * @param lower 95% limit; null where there is none
 * @param upper 95% limit; null where there is none
 * @param status of the figure, or why there is none, as benchmarks.csv has it
 * @param numerator null where there is none
 * @param rank among those that are ranked; null where it isn't
 * @param ranked how many are; null where none is
 * @param earlier value a year before, over the same ground; null where there is none
 * @param versusRegion verdict; blank where there is none
 * @param versusNeighbours verdict; blank where there is none
 * @param versusEngland verdict; blank where there is none
 * @param trend what the newest point of the series says; blank where nothing can be said
 * @param standsOut {@code exception}, {@code going-well} or {@code marked-change}; blank
 * where it doesn't
 */
record ShownFigure(String area, String areaType, String measure, Quarter quarter, @Nullable Double value,
		@Nullable Double lower, @Nullable Double upper, String status, @Nullable Double numerator,
		@Nullable Integer rank, @Nullable Integer ranked, @Nullable Double earlier, String versusRegion,
		String versusNeighbours, String versusEngland, String trend, String standsOut) {

}
