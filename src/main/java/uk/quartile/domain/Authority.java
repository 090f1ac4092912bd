package uk.quartile.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A local authority with responsibility for children's services.
 *
 * @param code nine-character GSS code, the key
 * @param dfeCode three-digit code of the Department for Education
 * @param name as published
 * @param type such as unitary or county
 * @param region GSS code of its region
 * @param regionName as published
 * @param validFrom first day; null means since before the records begin
 * @param validTo last day; null means still
 */
public record Authority(String code, String dfeCode, String name, String type, String region, String regionName,
		@Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

	public boolean validOn(LocalDate day) {
		return (this.validFrom == null || !day.isBefore(this.validFrom))
				&& (this.validTo == null || !day.isAfter(this.validTo));
	}

}
