package uk.quartile.sample;

/** Contacts, referrals and assessments in one authority, quarter by quarter. */
final class FrontDoor {

	private final Chance chance;

	private final double need;

	private final Share referred;

	private final Share again;

	private final Share closed;

	private final Share schools;

	private final Share health;

	private final Share police;

	private final Share inTime;

	private final Share further;

	FrontDoor(Place place, Chance chance) {
		this.chance = chance;
		this.need = place.need();
		this.referred = new Share(0.29, chance);
		this.again = new Share(0.21, chance);
		this.closed = new Share(0.07, chance);
		this.schools = new Share(0.19, chance);
		this.health = new Share(0.14, chance);
		this.police = new Share(0.29, chance);
		this.inTime = new Share(0.84, chance);
		this.further = new Share(0.66, chance);
	}

	/** One quarter on. Returns how many assessments were completed. */
	int next(double children, double season, Counts counts) {
		int contacts = this.chance.events(children * 0.046 * this.need * season);
		int referrals = this.chance.part(contacts, this.referred.probability());
		int fromSchools = this.chance.part(referrals, this.schools.probability());
		int fromHealth = this.chance.part(referrals - fromSchools, this.health.probability() / 0.8);
		int fromPolice = this.chance.part(referrals - fromSchools - fromHealth, this.police.probability() / 0.66);
		int assessments = this.chance.part(referrals, 0.91);
		counts.flow("contacts", contacts);
		counts.flow("contacts-to-referral", referrals, contacts);
		counts.flow("referrals", referrals);
		counts.flow("re-referrals", this.chance.part(referrals, this.again.probability()), referrals);
		counts.flow("referrals-no-further-action", this.chance.part(referrals, this.closed.probability()), referrals);
		counts.flow("referrals-from-schools", fromSchools, referrals);
		counts.flow("referrals-from-health", fromHealth, referrals);
		counts.flow("referrals-from-police", fromPolice, referrals);
		counts.flow("assessments", assessments);
		counts.flow("assessments-in-45-days", this.chance.part(assessments, this.inTime.probability()), assessments);
		counts.flow("assessments-further-action", this.chance.part(assessments, this.further.probability()),
				assessments);
		return assessments;
	}

}
