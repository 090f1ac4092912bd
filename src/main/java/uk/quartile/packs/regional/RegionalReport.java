package uk.quartile.packs.regional;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.packs.layout.Block;
import uk.quartile.packs.pages.Prose;

/**
 * All that the regional report says, in the order of its pages, formatted.
 *
 * @param title of the document
 * @param date of the document: the quarter's last day
 * @param notice on every page; blank for none
 * @param footer on every page
 * @param fingerprint of the inputs
 * @param front first page
 * @param glanceTitle heading of the grid; blank where there is none
 * @param glance pages of the grid; none where there are no measures
 * @param exceptions by authority; none in England's report, for they are looked for among
 * authorities
 * @param measures a page for each core measure, in the order of the catalogue
 * @param annex tables of the other measures
 * @param numbers behind the core measures
 * @param overTime what time says of each core measure; none where it says nothing
 * @param otherRegions where the region stands among them; none where none is known
 * @param comparisons with other groups; null where there are none
 * @param revised list of revised figures; null where there are none
 * @param onTheData what was returned, and where the figures come from
 * @param methods in plain words
 */
public record RegionalReport(String title, LocalDate date, String notice, String footer, String fingerprint,
		Front front, String glanceTitle, List<List<Block>> glance, List<Block> exceptions, List<MeasurePage> measures,
		List<Block> annex, List<MeasureNumbers> numbers, List<TimeOfMeasure> overTime, List<Block> otherRegions,
		@Nullable OtherGroupsTable comparisons, @Nullable RevisedFigures revised, Prose onTheData, Prose methods) {
}
