package uk.quartile.console.record;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static uk.quartile.console.record.Field.choice;
import static uk.quartile.console.record.Field.shortly;
import static uk.quartile.console.record.Field.text;

/** What can be put on record, as {@code input/README.md} has its columns. */
enum RecordKind {

	ACTIONS("actions", "Actions", "action",
			"The improvement plan. By its number an action is followed, and how often its date moved.",
			List.of("number", "title", "due", "rating"),
			shortly("number", "Number", "The plan’s own, as in 17 or 2.3. It stays the action’s."),
			shortly("area", "Area", "Part of the plan that it belongs to"),
			text("title", "Title", "What is to be better"), text("intention", "Intention", "What is to be done"),
			shortly("owner", "Owner", "A role, not a name"),
			shortly("measure", "Measured by", "The code or title of a measure, or other words"),
			shortly("target", "Target", "A number in the measure’s unit"),
			shortly("due", "Due", "A day or a month, as in 2024-06-30 or 2024-06"),
			shortly("first_due", "First due", "As it was when the action was planned"),
			text("progress", "Progress", ""),
			choice("rating", "Rating", "Green: on the way. Amber: at risk. Red: off the way, or not begun.", "done",
					"green", "amber", "red"),
			text("note", "Note", "")),

	COMMENTARY("commentary", "Commentary", "comment", "Documents quote it as it stands.",
			List.of("measure", "text", "author_role"), shortly("measure", "About", "A measure, or a section"),
			text("text", "Text", "What the officer says, in at most 1,000 characters"),
			shortly("author_role", "Said by", "A role, as in Head of safeguarding, or: not stated")),

	EVENTS("events", "Events", "event", "What readers of figures must know of, marked in charts.",
			List.of("label", "event", "from", "to", "areas"), text("event", "Event", "What happened, in a few words"),
			shortly("from", "From", "Its first day, as in 2020-03-26"),
			shortly("to", "To", "Its last day; nothing while it goes on"),
			shortly("label", "Label", "A word or two for the axis of a chart, at most 24 characters"),
			shortly("areas", "Areas", "all, or codes of authorities or regions joined by +")),

	RESOLUTIONS("resolutions", "Resolutions", "resolution", "What committees resolved, for their next packs.",
			List.of("committee", "date", "text", "due", "state"), shortly("committee", "Committee", ""),
			shortly("date", "Date", "Of the meeting, as in 2024-06-30"), text("text", "Text", "What was resolved"),
			shortly("due", "Due", "A day, a month, or as in: in 4 months"),
			choice("state", "State", "", "open", "done")),

	SIGN_OFFS("sign-offs", "Sign-offs", "sign-off", "Who stands by the return: what nobody has signed is provisional.",
			List.of("name", "role", "date", "submission"), shortly("name", "Name", "Who signed"),
			shortly("role", "Role", "As in Director of Children’s Services"),
			shortly("date", "Date", "Of the signature, as in 2024-06-30"), shortly("submission", "Submission",
					"newest, for what had come by the end of that day, or the SHA-256 of what was signed"));

	private static final Map<RecordKind, List<String>> COLUMNS = Map.of(ACTIONS,
			List.of("area", "number", "title", "intention", "owner", "measure", "target", "due", "first_due",
					"progress", "rating", "note"),
			COMMENTARY, List.of("measure", "text", "author_role"), EVENTS,
			List.of("event", "from", "to", "label", "areas"), RESOLUTIONS,
			List.of("committee", "date", "text", "due", "state", "authority"), SIGN_OFFS,
			List.of("authority", "quarter", "submission", "name", "role", "date"));

	private final String code;

	private final String title;

	private final String one;

	private final String words;

	private final List<String> listed;

	private final List<Field> fields;

	RecordKind(String code, String title, String one, String words, List<String> listed, Field... fields) {
		this.code = code;
		this.title = title;
		this.one = one;
		this.words = words;
		this.listed = listed;
		this.fields = Arrays.asList(fields);
	}

	static Optional<RecordKind> of(String code) {
		return Stream.of(values()).filter((each) -> each.code.equals(code)).findFirst();
	}

	/** In addresses. */
	public String code() {
		return this.code;
	}

	public String title() {
		return this.title;
	}

	/** One of them, with its article. */
	public String one() {
		return ("aeiou".indexOf(this.one.charAt(0)) >= 0) ? "an " + this.one : "a " + this.one;
	}

	/** What it is for, in a sentence. */
	public String words() {
		return this.words;
	}

	/** The fields that a list shows. */
	public List<Field> listed() {
		return this.listed.stream()
			.map((column) -> this.fields.stream()
				.filter((each) -> each.column().equals(column))
				.findFirst()
				.orElseThrow())
			.toList();
	}

	List<Field> fields() {
		return this.fields;
	}

	/** Of a file that is yet to be made. */
	List<String> columns() {
		return COLUMNS.getOrDefault(this, List.of());
	}

	/** The file, relative to the input folder. */
	String path(Subject subject) {
		return switch (this) {
			case ACTIONS -> "actions/" + subject.authority() + ".csv";
			case COMMENTARY -> "commentary/" + subject.quarter() + "/" + subject.authority() + ".csv";
			case EVENTS -> "context.csv";
			case RESOLUTIONS -> "resolutions.csv";
			case SIGN_OFFS -> "reference/sign_offs.csv";
		};
	}

	/** Whether a row of the file is about somebody. */
	boolean isAbout(Map<String, String> row, Subject subject) {
		return switch (this) {
			case ACTIONS, COMMENTARY, EVENTS -> true;
			case RESOLUTIONS -> List.of("", subject.authority()).contains(row.getOrDefault("authority", ""));
			case SIGN_OFFS -> List.of(row.getOrDefault("authority", "").split("\\+")).contains(subject.authority())
					&& row.getOrDefault("quarter", "").equals(subject.quarter().toString());
		};
	}

	/** What a new row bears that nobody enters. */
	Map<String, String> given(Subject subject) {
		return switch (this) {
			case ACTIONS, COMMENTARY, EVENTS -> Map.of();
			case RESOLUTIONS -> Map.of("authority", subject.authority());
			case SIGN_OFFS -> Map.of("authority", subject.authority(), "quarter", subject.quarter().toString());
		};
	}

}
