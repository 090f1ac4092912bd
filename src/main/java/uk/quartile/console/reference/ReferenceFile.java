package uk.quartile.console.reference;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import uk.quartile.run.Request;

/** The files that figures, documents and notices rest on, in the order of the page. */
enum ReferenceFile {

	MEASURES("jobs/measures.yml", "Measures",
			"What is measured: definitions, units, what is good, and when each is due."),

	SETTINGS("jobs/quarterly-benchmarking.yml", "Settings",
			"Which region, what it collects and when, the schedule, thresholds, delivery and notices."),

	COMMITTEES("jobs/committees.yml", "Committees",
			"Who receives packs and when they meet; councils’ names, logos and colours."),

	AUTHORITIES("reference/authorities.csv", "Authorities",
			"Every authority with children’s services, its region, and its first and last day."),

	SUCCESSIONS("reference/successions.csv", "Successions",
			"Reorganisations: which authority took over whose ground, so that figures are compared like with like."),

	POPULATIONS("reference/populations.csv", "Populations",
			"Children aged 0 to 17 by area and mid-year, which rates per 10,000 are divided by."),

	NEIGHBOURS("reference/neighbours.csv", "Statistical neighbours",
			"The authorities most like each authority, for comparisons among equals."),

	COMPARATOR_COUNTS("reference/comparator_counts.csv", "Published counts",
			"Counts of England, its regions and other authorities, as they were published."),

	WITHDRAWALS("reference/withdrawals.csv", "Withdrawals",
			"Decisions that a return no longer holds, with the reason."),

	INSPECTIONS("reference/inspections.csv", "Inspections", "Grades of inspections, shown in profiles."),

	GENERAL_POPULATION("reference/general_population.csv", "General population",
			"Figures of people in general, to stand beside a measure."),

	SHARING("reference/sharing.csv", "Sharing", "What each authority lets others see in public editions."),

	SIGN_OFFS("reference/sign_offs.csv", "Sign-offs", "Who stands by a return: what nobody has signed is provisional."),

	CONTACTS("reference/contacts.csv", "Contacts",
			"Whom to write to about a return, and later days that were agreed. Never in a public edition.");

	private final String path;

	private final String title;

	private final String purpose;

	ReferenceFile(String path, String title, String purpose) {
		this.path = path;
		this.title = title;
		this.purpose = purpose;
	}

	/** The file of a path such as {@code reference/populations.csv}. */
	static Optional<ReferenceFile> of(String path) {
		return Stream.of(values()).filter((each) -> each.path.equals(path)).findFirst();
	}

	public String path() {
		return this.path;
	}

	public String title() {
		return this.title;
	}

	/** What it is for, in a sentence. */
	public String purpose() {
		return this.purpose;
	}

	/** As findings name it, and people look for it. */
	String shown() {
		return this.path.startsWith("jobs/") ? this.path : "input/" + this.path;
	}

	/** Where it lies. */
	Path place(Request.Folders folders) {
		return this.path.startsWith("jobs/") ? folders.jobs().resolve(this.path.substring("jobs/".length()))
				: folders.input().resolve(this.path);
	}

}
