package uk.quartile.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import uk.quartile.catalogue.reading.CsvRow;
import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.area.Authority;

/** Reads {@code reference/authorities.csv}. */
final class AuthoritiesFile {

	private static final CsvTable TABLE = new CsvTable(
			List.of("code", "dfe_code", "name", "type", "region", "region_name", "valid_from", "valid_to"),
			List.of("short_name"));

	private static final String CODE = "a nine-character code, as in E06000016";

	private final Faults faults;

	private final Map<String, Authority> authorities = new HashMap<>();

	private final Map<String, String> regionNames = new HashMap<>();

	/** Names by the short ones: a recoded authority keeps both. */
	private final Map<String, String> shortNames = new HashMap<>();

	private AuthoritiesFile(Faults faults) {
		this.faults = faults;
	}

	/** The authorities, in the order of their codes. */
	static List<Authority> read(byte[] bytes, Faults faults) {
		AuthoritiesFile file = new AuthoritiesFile(faults);
		TABLE.read(bytes, faults, file::add);
		if (file.authorities.isEmpty() && faults.count() == 0) {
			faults.add(null, null, "no authorities", "a line for each", "./quartile sample DIR writes an example");
		}
		List<Authority> sorted = new ArrayList<>(file.authorities.values());
		sorted.sort(Comparator.comparing(Authority::code));
		return List.copyOf(sorted);
	}

	private void add(CsvRow row) {
		int before = this.faults.count();
		String code = row.text("code");
		if (!Authority.isCode(code)) {
			row.fault("code", "'" + code + "'", CODE);
		}
		if (!row.text("dfe_code").matches("\\d{3}")) {
			row.fault("dfe_code", "'" + row.text("dfe_code") + "'", "three digits");
		}
		if (!Authority.isCode(row.text("region"))) {
			row.fault("region", "'" + row.text("region") + "'", "a nine-character code, as in E12000004");
		}
		LocalDate from = row.day("valid_from");
		LocalDate to = row.day("valid_to");
		if (from != null && to != null && to.isBefore(from)) {
			row.fault("valid_to", "'" + to + "'", "a day not before valid_from, " + from);
		}
		String name = row.required("name", "a name");
		Authority authority = new Authority(code, row.text("dfe_code"), name,
				row.required("type", "a type, as in unitary"), row.text("region"),
				row.required("region_name", "the region's name"), from, to, shortName(row, name));
		String regionName = this.regionNames.putIfAbsent(authority.region(), authority.regionName());
		if (regionName != null && !regionName.equals(authority.regionName())) {
			row.fault("region_name", "'" + authority.regionName() + "'",
					"'" + regionName + "', as above for " + authority.region());
		}
		if (this.faults.count() == before && this.authorities.putIfAbsent(code, authority) != null) {
			row.fault("code", "'" + code + "' again", "each code once");
		}
	}

	private String shortName(CsvRow row, String name) {
		String text = row.text("short_name");
		if (text.length() > Authority.LONGEST_SHORT) {
			row.fault("short_name", "'" + text + "', of " + text.length() + " characters",
					"at most " + Authority.LONGEST_SHORT + ", as in North Northants", "shorten it");
		}
		String other = text.isEmpty() ? null : this.shortNames.putIfAbsent(text, name);
		if (other != null && !other.equals(name)) {
			row.fault("short_name", "'" + text + "', as of " + other, "a short name that no other authority has",
					"reword one of the two");
		}
		return text.isEmpty() ? name : text;
	}

}
