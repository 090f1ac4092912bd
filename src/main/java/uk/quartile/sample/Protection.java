package uk.quartile.sample;

/** Enquiries, conferences and protection plans in one authority, quarter by quarter. */
final class Protection {

	private final Chance chance;

	private final Share inTime;

	private final Share police;

	private final Share doctors;

	private final Share voice;

	private final Share again;

	private final Share twoYears;

	private final Share reviewed;

	private final Share visited;

	private int plans;

	Protection(Place place, Chance chance) {
		this.chance = chance;
		this.inTime = new Share(0.79, chance);
		this.police = new Share(0.81, chance);
		this.doctors = new Share(0.14, chance);
		this.voice = new Share(0.9, chance);
		this.again = new Share(0.23, chance);
		this.twoYears = new Share(0.03, chance);
		this.reviewed = new Share(0.93, chance);
		this.visited = new Share(0.86, chance);
		this.plans = chance.events(place.children(0) * 0.0043 * place.need());
	}

	/** One quarter on. Returns how many children are on a plan at its end. */
	int next(int assessments, Counts counts) {
		int enquiries = this.chance.part(assessments, 0.36);
		int conferences = this.chance.part(enquiries, 0.36);
		int started = this.chance.part(conferences, 0.86);
		int ended = this.chance.part(this.plans, 0.27);
		this.plans += started - ended;
		int reviewable = this.chance.part(this.plans, 0.7);
		counts.flow("section-47", enquiries);
		counts.flow("conferences", conferences);
		counts.flow("conferences-in-15-days", this.chance.part(conferences, this.inTime.probability()), conferences);
		counts.flow("conferences-police", this.chance.part(conferences, this.police.probability()), conferences);
		counts.flow("conferences-gp", this.chance.part(conferences, this.doctors.probability()), conferences);
		counts.flow("conferences-child-voice", this.chance.part(conferences, this.voice.probability()), conferences);
		counts.other("protection-plans", this.plans);
		counts.flow("protection-plans-started", started);
		counts.flow("protection-plans-ended", ended);
		counts.flow("repeat-protection-plans", this.chance.part(started, this.again.probability()), started);
		counts.other("protection-plans-2-years", this.twoYears.of(this.plans), this.plans);
		counts.flow("protection-plans-ended-2-years", this.chance.part(ended, 0.04), ended);
		counts.other("protection-reviews-in-time", this.reviewed.of(reviewable), reviewable);
		counts.other("statutory-visits-protection", this.visited.of(this.plans), this.plans);
		return this.plans;
	}

}
