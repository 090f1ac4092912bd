package uk.quartile.packs.regional;

import java.util.List;

/**
 * The first page.
 *
 * @param region the report is about
 * @param title of the report
 * @param quarter in full, and by when its figures were received
 * @param edition who may see it
 * @param whatIf in what its figures are others than the published ones; blank where they
 * aren't
 * @param contents what stands in the report
 * @param missing what doesn't, and should
 */
record Cover(String region, String title, String quarter, String edition, String whatIf, Contents contents,
		List<String> missing) {
}
