package uk.quartile.sample;

/** Early help in one authority, quarter by quarter. */
final class EarlyHelp {

	private final Chance chance;

	private final Share inTime;

	private final Share bySchools;

	private final Share byHealth;

	private final Share steppedUp;

	private int open;

	EarlyHelp(Place place, Chance chance) {
		this.chance = chance;
		this.inTime = new Share(0.82, chance);
		this.bySchools = new Share(0.39, chance);
		this.byHealth = new Share(0.18, chance);
		this.steppedUp = new Share(0.11, chance);
		this.open = chance.events(place.children(0) * 0.012 * place.need());
	}

	void next(double children, double season, Counts counts) {
		int contacts = this.chance.events(children * 0.016 * season);
		int started = this.chance.part(contacts, 0.42);
		int completed = this.chance.part(started, 0.93);
		int schools = this.chance.part(completed, this.bySchools.probability());
		int health = this.chance.part(completed - schools, this.byHealth.probability() / 0.61);
		int closed = this.chance.part(this.open, 0.45);
		this.open += started - closed;
		counts.flow("early-help-contacts", contacts);
		counts.flow("early-help-assessments", started);
		counts.flow("early-help-in-time", this.chance.part(completed, this.inTime.probability()), completed);
		counts.flow("early-help-by-schools", schools, completed);
		counts.flow("early-help-by-health", health, completed);
		counts.other("early-help-open", this.open);
		counts.flow("early-help-stepped-up", this.chance.part(closed, this.steppedUp.probability()), closed);
	}

}
