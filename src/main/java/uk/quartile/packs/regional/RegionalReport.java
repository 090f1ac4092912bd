package uk.quartile.packs.regional;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.pages.Prose;

/**
 * All that the regional report says, in the order of its pages, formatted.
 *
 * @param title of the document
 * @param date of the document: the quarter's last day
 * @param notice on every page; blank for none
 * @param footer on every page
 * @param fingerprint of the inputs
 * @param cover first page
 * @param standsOut second page; null in England's report, for it is looked for among
 * authorities
 * @param overview of all measures; null where there are none
 * @param measures a page for each measure returned
 * @param yearly half a page for the latest values of each other one
 * @param overTime what time says of each measure; none where it says nothing
 * @param comparisons with other groups; null where there are none
 * @param revised list of revised figures; null where there are none
 * @param onTheData what was returned, and where the figures come from
 * @param methods in plain words
 */
public record RegionalReport(String title, LocalDate date, String notice, String footer, String fingerprint,
		Cover cover, @Nullable Prose standsOut, @Nullable Overview overview, List<MeasurePage> measures,
		List<LatestValuesPage> yearly, List<TimeOfMeasure> overTime, @Nullable OtherGroupsTable comparisons,
		@Nullable RevisedFigures revised, Prose onTheData, Prose methods) {
}
