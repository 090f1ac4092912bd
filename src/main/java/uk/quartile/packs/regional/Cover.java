package uk.quartile.packs.regional;

import java.util.List;

/**
 * The first page.
 *
 * @param region the report is about
 * @param title of the report
 * @param quarter in full
 * @param edition who may see it
 * @param contents what stands in the report
 * @param missing what doesn't, and should
 */
record Cover(String region, String title, String quarter, String edition, Contents contents, List<String> missing) {
}
