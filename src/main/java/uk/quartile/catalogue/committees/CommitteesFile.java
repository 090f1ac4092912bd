package uk.quartile.catalogue.committees;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.AuthorityMeant;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.reading.QuarterMeant;
import uk.quartile.catalogue.reading.Suggestions;
import uk.quartile.catalogue.reading.YamlFile;
import uk.quartile.catalogue.reading.YamlMapping;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;

/** Reads {@code jobs/committees.yml}, which need not be there. */
public final class CommitteesFile {

	private static final String REMEDY = "correct it or remove the entry";

	private static final String DAY = "a date, as in 2024-09-05";

	private static final int PARAGRAPHS = 7;

	private final List<Authority> authorities;

	private final Map<String, byte[]> jobs;

	private CommitteesFile(List<Authority> authorities, Map<String, byte[]> jobs) {
		this.authorities = authorities;
		this.jobs = jobs;
	}

	/**
	 * Reads the file.
	 * @param faults where to add what is wrong
	 * @param authorities known; none where they aren't known
	 * @param jobs bytes by path, such as {@code jobs/logos/leicester.png}
	 */
	public static Committees read(byte[] bytes, Faults faults, List<Authority> authorities, Map<String, byte[]> jobs) {
		CommitteesFile file = new CommitteesFile(authorities, jobs);
		return YamlFile.read(bytes, faults, REMEDY)
			.map((root) -> file.read(root.allow(List.of("councils", "committees", "releases"))))
			.orElse(Committees.NONE);
	}

	private Committees read(YamlMapping root) {
		List<Council> councils = new ArrayList<>();
		Set<String> once = new HashSet<>();
		for (YamlMapping each : root.mappings("councils", REMEDY)) {
			Council council = council(each);
			if (!once.add(council.authority())) {
				each.fault("authority", "'" + council.authority() + "' again", "each council once");
			}
			councils.add(council);
		}
		List<Committee> committees = new ArrayList<>();
		for (YamlMapping each : root.mappings("committees", REMEDY)) {
			Committee committee = committee(each);
			if (!once.add(committee.authority() + " " + committee.name())) {
				each.fault("name", "'" + committee.name() + "' again for " + committee.authority(),
						"each committee of a council once");
			}
			committees.add(committee);
		}
		return new Committees(List.copyOf(councils), List.copyOf(committees), releases(root.mapping("releases")),
				new TreeMap<>());
	}

	private Council council(YamlMapping entry) {
		entry.allow(List.of("authority", "name", "logo", "colour"));
		return new Council(authority(entry), entry.required("name", "the council's name, as it writes itself"),
				LogoFile.check(entry, this.jobs), colour(entry));
	}

	private static @Nullable Colour colour(YamlMapping entry) {
		String text = entry.text("colour", "");
		if (text.isEmpty()) {
			return null;
		}
		Optional<Colour> colour = Colour.read(text);
		if (colour.isEmpty()) {
			entry.fault("colour", "'" + text + "'",
					"a number sign and six digits of 0 to 9 and A to F between quotation marks, as in \"#1F5F8F\"");
		}
		else if (colour.get().onWhite() < Colour.LEAST) {
			entry.fault("colour", "'" + text + "', whose contrast with white is " + colour.get().ratio() + " to 1",
					"at least " + Colour.LEAST + " to 1, so that everybody can read it",
					"take a darker shade, such as \"" + colour.get().readable() + "\"");
		}
		return colour.orElse(null);
	}

	private Committee committee(YamlMapping entry) {
		entry.allow(List.of("authority", "name", "meetings", "agenda-item", "report-of", "contact", "exempt-paragraph",
				"recommendation"));
		return new Committee(authority(entry), entry.required("name", "the committee's name"), meetings(entry),
				text(entry, "agenda-item"), text(entry, "report-of"), text(entry, "contact"), access(entry),
				text(entry, "recommendation"));
	}

	private String authority(YamlMapping entry) {
		String code = entry.required("authority", "an authority's code, as in E06000016");
		if (!code.isEmpty() && !this.authorities.isEmpty()
				&& this.authorities.stream().noneMatch((each) -> each.code().equals(code))) {
			String meant = AuthorityMeant.remedy(code, this.authorities, null, "write %s");
			entry.fault("authority", "'" + code + "'", "an authority in authorities.csv",
					(meant != null) ? meant : Authority.isCode(code) ? Authority.NEWER : REMEDY);
		}
		return code;
	}

	private static List<Meeting> meetings(YamlMapping entry) {
		List<Meeting> meetings = new ArrayList<>();
		for (YamlMapping each : entry.mappings("meetings", "correct it, as in {date: 2024-09-05, agenda-item: 7}")) {
			each.allow(List.of("date", "agenda-item"));
			each.required("date", DAY);
			LocalDate date = day(each, "date");
			if (date != null && meetings.stream().anyMatch((other) -> other.date().equals(date))) {
				each.fault("date", "'" + date + "' again", "each meeting once");
			}
			else if (date != null) {
				meetings.add(new Meeting(date, text(each, "agenda-item"), true));
			}
		}
		meetings.sort(Comparator.comparing(Meeting::date));
		return List.copyOf(meetings);
	}

	private static Access access(YamlMapping entry) {
		String text = entry.text("exempt-paragraph", "");
		if (text.equals("public")) {
			return Access.PUBLIC;
		}
		if (text.matches("[1-" + PARAGRAPHS + "]")) {
			return new Access(false, Integer.valueOf(text));
		}
		if (!text.isEmpty()) {
			entry.fault("exempt-paragraph", "'" + text + "'",
					"public, or the number, 1 to " + PARAGRAPHS
							+ ", of the paragraph of Schedule 12A, Part 1, to the Local Government Act 1972",
					Suggestions.nearest(text.toLowerCase(Locale.ROOT), List.of("public"))
						.map((near) -> "write '" + near + "' if that is meant")
						.orElse("correct it, or leave it out: the pack is then marked as a draft"));
		}
		return Access.UNDECIDED;
	}

	private static Map<Quarter, LocalDate> releases(YamlMapping releases) {
		Map<Quarter, LocalDate> days = new LinkedHashMap<>();
		for (String key : releases.keys()) {
			LocalDate day = day(releases, key);
			try {
				Quarter quarter = Quarter.parse(key);
				if (day != null && !day.isAfter(quarter.lastDay())) {
					releases.fault(key, "'" + day + "'", "a day after the quarter's last, " + quarter.lastDay());
				}
				else if (day != null) {
					days.put(quarter, day);
				}
			}
			catch (IllegalArgumentException ex) {
				releases.fault(key, "'" + key + "'",
						"a quarter of the financial year, as in 2019-20-Q1 for April to June 2019",
						QuarterMeant.by(key).map((quarter) -> "write " + quarter + " if that is meant").orElse(REMEDY));
			}
		}
		return days;
	}

	private static @Nullable LocalDate day(YamlMapping entry, String key) {
		String text = entry.text(key, "");
		try {
			return text.isEmpty() ? null : LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			entry.fault(key, "'" + text + "'", DAY);
			return null;
		}
	}

	/** Null where nothing, or that it isn't stated, is written. */
	private static @Nullable String text(YamlMapping entry, String key) {
		String text = entry.text(key, "");
		return (text.isEmpty() || text.equalsIgnoreCase("not stated")) ? null : text;
	}

}
