package uk.quartile.sample;

/** Reviews, care leavers, audits and complaints in one authority, quarter by quarter. */
final class Reviews {

	private final Chance chance;

	private final Share inTime;

	private final Share tookPart;

	private final Share pathway;

	private final Share housed;

	private final Share working;

	private final Share inTouch;

	private final Share good;

	Reviews(Chance chance) {
		this.chance = chance;
		this.inTime = new Share(0.96, chance);
		this.tookPart = new Share(0.93, chance);
		this.pathway = new Share(0.92, chance);
		this.housed = new Share(0.88, chance);
		this.working = new Share(0.56, chance);
		this.inTouch = new Share(0.94, chance);
		this.good = new Share(0.46, chance);
	}

	void next(int lookedAfter, double children, Counts counts) {
		reviews(lookedAfter, counts);
		careLeavers(lookedAfter, counts);
		int audited = this.chance.events(9 + children / 4_000);
		int fine = this.chance.part(audited, this.good.probability());
		int outstanding = this.chance.part(audited - fine, 0.1);
		int inadequate = this.chance.part(audited - fine - outstanding, 0.2);
		counts.flow("audits-inadequate", inadequate, audited);
		counts.flow("audits-requires-improvement", audited - fine - outstanding - inadequate, audited);
		counts.flow("audits-good", fine, audited);
		counts.flow("audits-outstanding", outstanding, audited);
		int complaints = this.chance.events(1 + children / 7_000);
		counts.flow("complaints-in-time", this.chance.part(complaints, 0.82), complaints);
	}

	private void reviews(int lookedAfter, Counts counts) {
		int due = this.chance.part(lookedAfter, 0.55);
		int rated = this.chance.part(due, 0.9);
		int red = this.chance.part(rated, 0.16);
		int amber = this.chance.part(rated - red, 0.52 / 0.84);
		counts.flow("looked-after-reviews-in-time", this.chance.part(due, this.inTime.probability()), due);
		counts.flow("child-participated", this.chance.part(due, this.tookPart.probability()), due);
		counts.flow("reviews-red", red, rated);
		counts.flow("reviews-amber", amber, rated);
		counts.flow("reviews-green", rated - red - amber, rated);
	}

	private void careLeavers(int lookedAfter, Counts counts) {
		int pathways = this.chance.part(lookedAfter, 0.3);
		counts.flow("pathway-reviews-in-time", this.chance.part(pathways, this.pathway.probability()), pathways);
		int adults = this.chance.events(lookedAfter * 0.1);
		int younger = this.chance.events(lookedAfter * 0.045);
		counts.flow("care-leavers-suitable-accommodation", this.chance.part(adults, this.housed.probability()), adults);
		counts.flow("care-leavers-suitable-accommodation-17-18", this.chance.part(younger, 0.91), younger);
		counts.flow("care-leavers-in-education-employment-training",
				this.chance.part(adults, this.working.probability()), adults);
		counts.flow("care-leavers-in-education-employment-training-17-18", this.chance.part(younger, 0.66), younger);
		int leavers = (int) Math.rint(lookedAfter * 0.62);
		counts.other("care-leavers-in-touch", this.inTouch.of(leavers), leavers);
	}

}
