package uk.quartile.intake.checks.place;

import java.util.List;

import uk.quartile.intake.checks.ReturnCheck;

/** All checks of authorities and quarters. */
public final class PlaceChecks {

	/** In the order in which their findings about one line are told. */
	public static final List<ReturnCheck> ALL = List.of(new AuthorityUnknown(), new AuthorityDiffers(),
			new AuthorityNotValid(), new AuthoritySucceeded(), new JointAcrossRegions(), new QuarterMalformed(),
			new QuarterDiffers(), new QuarterNotOver());

	private PlaceChecks() {
	}

}
