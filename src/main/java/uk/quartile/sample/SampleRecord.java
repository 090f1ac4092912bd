package uk.quartile.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/**
 * Writes what is on record of the invented region, so that every state of every page has
 * an example: plans, commentary, events, resolutions, quality work, and the committees
 * that they are for.
 */
final class SampleRecord {

	private static final String COMMITTEE = "Children and Young People Scrutiny Committee";

	private static final String NOTHING = "";

	/** As many actions as a long plan has. */
	private static final int LONG = 40;

	private static final List<String> RATINGS = List.of("green", "amber", "red", "done");

	private final List<Place> region;

	private final Set<String> codes;

	private final Quarter last;

	/**
	 * What is on record.
	 * @param region authorities in the order in which {@link Country} has them; four or
	 * more
	 * @param last quarter of returns
	 */
	SampleRecord(List<Place> region, List<Measure> measures, Quarter last) {
		this.region = region;
		this.codes = measures.stream().map(Measure::code).collect(Collectors.toSet());
		this.last = last;
	}

	void write(Path directory, byte[] logo) throws IOException {
		Path input = directory.resolve("input");
		plan(input.resolve("actions").resolve(code(0) + ".csv"), false);
		plan(directory.resolve("later/actions").resolve(code(0) + ".csv"), true);
		longPlan(input.resolve("actions").resolve(code(3) + ".csv"));
		commentary(input.resolve("commentary").resolve(this.last.toString()));
		context(input.resolve("context.csv"));
		resolutions(input.resolve("resolutions.csv"));
		qualityWork(input.resolve("quality_work.csv"));
		Files.createDirectories(directory.resolve("jobs/logos"));
		Files.write(directory.resolve("jobs/logos/invented.png"), logo);
		Files.writeString(directory.resolve("jobs/committees.yml"), committees(), StandardCharsets.UTF_8);
	}

	private String code(int place) {
		return this.region.get(place).code();
	}

	/** A measure of the catalogue, or else the same in words. */
	private String measured(String code, String words) {
		return this.codes.contains(code) ? code : words;
	}

	/** The end of the last quarter, so many months later. */
	private YearMonth month(int later) {
		return YearMonth.from(this.last.lastDay()).plusMonths(later);
	}

	/**
	 * @param again whether it is the plan sent again, with the second move in it
	 */
	private void plan(Path file, boolean again) throws IOException {
		try (CsvFile csv = plan(file)) {
			csv.row("Help", "1", "Assessments finished on time",
					"A second assessment team; weekly review of cases past day 35", "Head of assessment",
					measured("assessments-in-45-days-12m", "assessments on time"), "90", month(3), month(3),
					"The team is at work since January", "green", NOTHING);
			csv.row("Protection", "2", "First conferences within 15 days",
					"Book the conference on the day the enquiry starts", "Head of safeguarding",
					measured("conferences-in-15-days-12m", "conferences on time"), "85", month(again ? 5 : 2),
					month(-1), "Rooms are short", "amber", NOTHING);
			csv.row("Protection", "3", "Repeat protection plans", "Step-down plan for every child whose plan ends",
					"Principal social worker", measured("repeat-protection-plans-12m", "repeat plans"), "20", month(-3),
					month(-3), "All teams have step-down plans", "done", NOTHING);
			csv.row("Care", "4", "Dental checks recorded", "Dentists’ lists matched monthly", "Head of care",
					measured("dental-checks", "dental checks"), "90", this.last.lastDay().minusDays(16),
					this.last.lastDay().minusDays(16), "Half the gap was late entry", "amber", "Late by two weeks");
			csv.row("Workforce", "5", "Social workers staying", "Exit interviews; a pay supplement after two years",
					NOTHING, "not known: leavers not yet returned", NOTHING, month(12), month(12), "Not started", "red",
					NOTHING);
			csv.row("Workforce", "6", "Supervision written up", "not stated", "not stated", "not stated", NOTHING,
					NOTHING, NOTHING, "not stated", "not stated", NOTHING);
		}
	}

	private void longPlan(Path file) throws IOException {
		try (CsvFile csv = plan(file)) {
			for (int i = 1; i <= LONG; i++) {
				csv.row("Part " + (1 + (i - 1) / 10), i, "Action " + i + " of a long plan", "Invented, to fill pages",
						(i % 5 == 0) ? NOTHING : "Head of service " + (char) ('A' + i % 4), "audits", NOTHING,
						month(i % 18 - 6), month(i % 18 - 6 - ((i % 7 == 0) ? 3 : 0)), "Invented progress",
						RATINGS.get(i % 4), NOTHING);
			}
		}
	}

	private static CsvFile plan(Path file) throws IOException {
		return new CsvFile(file, "area", "number", "title", "intention", "owner", "measure", "target", "due",
				"first_due", "progress", "rating", "note");
	}

	/** Of two authorities; the others send none. */
	private void commentary(Path folder) throws IOException {
		for (int place : List.of(0, 3)) {
			try (CsvFile csv = new CsvFile(folder.resolve(code(place) + ".csv"), "measure", "section", "text",
					"author_role")) {
				if (this.codes.contains("conferences-in-15-days-12m")) {
					csv.row("conferences-in-15-days-12m", NOTHING,
							"Conferences were put off while three of five chairs were away; all have been held since.",
							"Head of safeguarding");
				}
				if (this.codes.contains("children-looked-after")) {
					csv.row("children-looked-after", NOTHING, "Two large families came into care in the quarter.",
							"Head of care");
					csv.row(NOTHING, "Children in care", "Homes in the area were full for the whole of the winter.",
							"not stated");
				}
			}
		}
	}

	private void context(Path file) throws IOException {
		try (CsvFile csv = new CsvFile(file, "event", "from", "to", "label", "areas")) {
			LocalDate end = this.last.lastDay();
			csv.row("Floods in the whole of the invented country", end.minusMonths(10).withDayOfMonth(5),
					end.minusMonths(9).withDayOfMonth(20), "Floods", "all");
			csv.row("New recording system, which counts contacts otherwise", end.minusMonths(8).withDayOfMonth(1),
					NOTHING, "New system", code(0));
			csv.row("One front door for the region", end.minusMonths(6).withDayOfMonth(1), NOTHING, "One front door",
					Country.REGION);
		}
	}

	private void resolutions(Path file) throws IOException {
		try (CsvFile csv = new CsvFile(file, "committee", "date", "text", "due", "state", "authority")) {
			LocalDate met = this.last.lastDay().minusMonths(7).withDayOfMonth(12);
			csv.row(COMMITTEE, met, "That a progress report be submitted on dental checks", "in 4 months", "open",
					code(0));
			csv.row(COMMITTEE, met, "That a progress report on apprenticeships be submitted", "in 9 months", "open",
					code(0));
			csv.row(COMMITTEE, met, "That the youth council be invited", YearMonth.from(met).plusMonths(2), "done",
					code(0));
			csv.row(COMMITTEE, "not stated", "That the figures be noted", "not stated", "not stated", code(1));
		}
	}

	private void qualityWork(Path file) throws IOException {
		try (CsvFile csv = new CsvFile(file, "authority", "quarter", "kind", "subject", "state", "n", "unit",
				"result")) {
			Quarter next = this.last.minus(-1);
			csv.row(code(0), this.last, "deep dive", "Children on a second or later plan", "done", 40, "families",
					"In 31 the plan had ended before the help had");
			csv.row(code(0), this.last, "survey", "Parents at conferences", "done", 28, "parents",
					"Most found it easier to take part");
			csv.row(code(0), next, "collaborative audits", "Good practice observed", "planned", 24, "audits", NOTHING);
			csv.row(code(0), next, "focussed work", "Supervision", "planned", "not stated", NOTHING, NOTHING);
			csv.row(code(3), this.last, "audit", "Return-home interviews", "done", 0, "interviews",
					"None was recorded in time to be audited");
		}
	}

	/** With and without dates, item, logo, colour and all that a cover can name. */
	private String committees() {
		LocalDate end = this.last.lastDay();
		return """
				# Invented, like all else here. The repository's own jobs/committees.yml explains each key.

				councils:
				  - {authority: %1$s, name: %4$s Council, logo: logos/invented.png, colour: "#1F5F8F"}
				  - {authority: %2$s, name: %5$s Council, colour: "#6B2C5F"}

				committees:
				  - authority: %1$s
				    name: %6$s
				    meetings: [{date: %7$s, agenda-item: 7}, {date: %8$s}]
				    report-of: Director of Children's Services
				    contact: Performance team, performance@invented.example
				    exempt-paragraph: public
				  - authority: %2$s
				    name: %6$s
				    exempt-paragraph: 3
				    recommendation: To note the figures.
				  - authority: %3$s
				    name: Cabinet
				    agenda-item: 12

				releases:
				  %9$s: %10$s
				""".formatted(code(0), code(1), code(3), this.region.get(0).name(), this.region.get(1).name(),
				COMMITTEE, end.plusDays(80), end.plusDays(170), this.last, end.plusDays(58));
	}

}
