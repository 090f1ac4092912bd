package uk.quartile.comparison;

import java.util.List;
import java.util.function.Predicate;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;

/**
 * Authorities with the other code of a recoding: whoever was recoded has a row under
 * each.
 *
 * @param members codes
 * @param aliases the other code of each member, or its own where it has no other
 */
record OtherCodes(List<String> members, List<String> aliases) {

	static OtherCodes of(Catalogue catalogue, Predicate<Authority> member) {
		List<String> members = catalogue.authorities().stream().filter(member).map(Authority::code).toList();
		Footprints footprints = catalogue.footprints();
		return new OtherCodes(members, members.stream().map((code) -> alias(code, footprints)).toList());
	}

	private static String alias(String code, Footprints footprints) {
		return footprints.sameGround(code)
			.stream()
			.filter((same) -> !same.joint())
			.map(Footprint::code)
			.findFirst()
			.orElse(code);
	}

}
