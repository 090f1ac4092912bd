package uk.quartile.intake;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import uk.quartile.domain.Authority;

/**
 * A joint return of authorities in several regions, which no region's total could hold.
 */
final class JointAcrossRegions implements ReturnCheck {

	@Override
	public void check(Return checked, Findings findings) {
		checked.place().map(Place::footprint).ifPresent((footprint) -> {
			Set<String> regions = new TreeSet<>(footprint.authorities()
				.stream()
				.map(checked.reference()::authority)
				.flatMap(Optional::stream)
				.map(Authority::regionName)
				.toList());
			if (regions.size() > 1) {
				findings.error(this, null, Column.AUTHORITY,
						Quoted.text(footprint.code()) + ", which are in " + String.join(" and ", regions),
						"authorities of one region", "let each return for itself");
			}
		});
	}

}
