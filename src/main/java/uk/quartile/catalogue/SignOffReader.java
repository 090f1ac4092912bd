package uk.quartile.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.YamlMapping;
import uk.quartile.domain.Quarter;

/**
 * Reads when returns are due, who must have signed them, and what waits for that.
 */
final class SignOffReader {

	private SignOffReader() {
	}

	/** Days of quarters that are due on another day than the others. */
	static SortedMap<Quarter, LocalDate> dueOn(YamlMapping root) {
		YamlMapping days = root.mapping("returns-due-on");
		SortedMap<Quarter, LocalDate> dueOn = new TreeMap<>();
		for (String key : days.keys()) {
			quarter(days, key, key).ifPresent((quarter) -> {
				LocalDate day = day(days.text(key, ""));
				if (day == null || !day.isAfter(quarter.lastDay()) || day.isAfter(quarter.lastDay().plusYears(1))) {
					days.fault(key, "'" + days.text(key, "") + "'",
							"a day in the year after the quarter's end, as in " + quarter.lastDay().plusDays(60));
				}
				else {
					dueOn.put(quarter, day);
				}
			});
		}
		return dueOn;
	}

	static Settings.SignOffRule rule(YamlMapping root) {
		YamlMapping rule = root.mapping("sign-off").allow(List.of("from", "embargo-days", "corrections-days"));
		String from = rule.text("from", "");
		return new Settings.SignOffRule(from.isEmpty() ? null : quarter(rule, "from", from).orElse(null),
				rule.whole("embargo-days", 0, 365, 0), rule.whole("corrections-days", 0, 365, 0));
	}

	private static Optional<Quarter> quarter(YamlMapping mapping, String key, String text) {
		try {
			return Optional.of(Quarter.parse(text));
		}
		catch (IllegalArgumentException ex) {
			mapping.fault(key, "'" + text + "'", "a quarter, as in 2019-20-Q1");
			return Optional.empty();
		}
	}

	private static @Nullable LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
