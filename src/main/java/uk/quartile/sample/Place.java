package uk.quartile.sample;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An invented authority.
 *
 * @param code that can't be real: no code of a real area begins with X
 * @param dfeCode three digits below 200, which no real authority has
 * @param name of no real place
 * @param type such as unitary
 * @param region code
 * @param regionName of the region
 * @param children aged 0 to 17 at the first mid-year
 * @param need 1 is usual; twice that means twice as many children in care
 * @param validFrom first day, if it came later
 * @param validTo last day, if it went
 * @param parts the authorities whose figures are its own, taken together; empty for one
 * with figures of its own
 */
record Place(String code, String dfeCode, String name, String type, String region, String regionName, int children,
		double need, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, List<Place> parts) {

	boolean validOn(LocalDate day) {
		return (this.validFrom == null || !day.isBefore(this.validFrom))
				&& (this.validTo == null || !day.isAfter(this.validTo));
	}

	/** Children aged 0 to 17 so many years after the first mid-year. */
	int children(int years) {
		if (!this.parts.isEmpty()) {
			return this.parts.stream().mapToInt((part) -> part.children(years)).sum();
		}
		double growth = 0.004 + 0.008 * ((this.children % 7) - 3) / 3;
		return (int) Math.rint(this.children * StrictMath.pow(1 + growth, years));
	}

}
