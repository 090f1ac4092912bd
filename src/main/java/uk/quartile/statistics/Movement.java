package uk.quartile.statistics;

/** Which way a figure moves, where the year's change and a trend may both say so. */
public final class Movement {

	private Movement() {
	}

	/**
	 * The trend decides: seven rises or falls are a movement, though never against the
	 * sign of the year's change; and the year's change is one where it led to a level
	 * that is unusual, not where it led back from one.
	 * @param movement 1 where seven quarters or more in a row go up, −1 where they go
	 * down; else 0
	 * @param level 1 where the newest point is above what is ordinary, −1 below; else 0
	 * @param year 1 up or −1 down on the year, beyond chance or by the marked size; else
	 * 0
	 * @param sign 1 up, −1 down on the year, however little; 0 where none is known
	 * @return 1 up, −1 down, 0 neither
	 */
	public static int of(int movement, int level, int year, int sign) {
		if (movement != 0 && sign != -movement) {
			return movement;
		}
		return (year == level) ? year : 0;
	}

}
