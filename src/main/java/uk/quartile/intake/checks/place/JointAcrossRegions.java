package uk.quartile.intake.checks.place;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import uk.quartile.domain.area.Authority;
import uk.quartile.intake.checks.Findings;
import uk.quartile.intake.checks.ReturnCheck;
import uk.quartile.intake.reading.Column;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Quoted;
import uk.quartile.intake.returns.Return;

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
