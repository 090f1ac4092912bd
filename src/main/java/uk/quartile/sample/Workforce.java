package uk.quartile.sample;

import java.util.ArrayDeque;
import java.util.Deque;

/** Social workers in one authority, in full-time equivalents, quarter by quarter. */
final class Workforce {

	private final Chance chance;

	private final Share vacant;

	private final Share agency;

	private final Share supervised;

	private final double usualCases;

	private final Deque<Double> leavers = new ArrayDeque<>();

	Workforce(Chance chance) {
		this.chance = chance;
		this.vacant = new Share(0.17, chance);
		this.agency = new Share(0.16, chance);
		this.supervised = new Share(0.85, chance);
		this.usualCases = chance.between(14, 19);
	}

	void next(int childrenInNeed, Counts counts) {
		double holders = Math.max(2, childrenInNeed / (this.usualCases * this.chance.around(1, 0.02)));
		double inPost = holders * 1.3;
		double vacancies = inPost * this.vacant.probability();
		double hired = inPost * this.agency.probability();
		this.leavers.addLast(inPost * this.chance.between(0.02, 0.06));
		if (this.leavers.size() > 4) {
			this.leavers.removeFirst();
		}
		double left = this.leavers.stream().mapToDouble(Double::doubleValue).sum();
		int managers = (int) Math.max(3, Math.rint(inPost / 7));
		int sessions = (int) Math.rint(inPost * 3);
		counts.others().put("social-worker-vacancies", Line.tenths(vacancies, vacancies + inPost));
		counts.others().put("social-worker-turnover-12m", Line.tenths(left, inPost));
		counts.others().put("agency-social-workers", Line.tenths(hired, hired + inPost));
		counts.others().put("caseload", Line.tenths(childrenInNeed, holders));
		counts.other("permanent-managers", this.chance.part(managers, 0.94), managers);
		counts.flow("supervision-recorded", this.chance.part(sessions, this.supervised.probability()), sessions);
	}

}
