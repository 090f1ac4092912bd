package uk.quartile.packs.profile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.documents.AuthorityFigures.Own;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.words.Words;

/**
 * What words mean that aren't plain English, as far as the profile's measures use them.
 */
final class Glossary {

	static final List<Entry> ENTRIES = List.of(
			new Entry("Adviser", "stays in touch with a care leaver and helps with plans.", "\\badviser"),
			new Entry("Agency worker", "fills a post without being employed by the council.", "\\bagency\\b"),
			new Entry("Annualised", "a quarter\u2019s count times four, to read as a year\u2019s.", ""),
			new Entry("Assessment", "what a social worker finds out about a child\u2019s needs.", "\\bassessments?\\b"),
			new Entry("Audit", "colleagues read a child\u2019s file and grade the work.", "\\baudit"),
			new Entry("Care leaver", "a young adult who was looked after.", "\\bcare leavers?\\b"),
			new Entry("Caseload", "children for whom one social worker is responsible.", "\\bcase(?:load|s)\\b"),
			new Entry("Conference", "family and professionals meet; is a protection plan needed?",
					"\\bconferences?\\b"),
			new Entry("Contact", "someone tells the council of a worry about a child.", "\\bcontacts?\\b"),
			new Entry("Early help", "support for a family before it needs a social worker.", "\\bearly help\\b"),
			new Entry("Foster carer", "brings up a child who is looked after in a family.", "\\bfoster"),
			new Entry("GP", "a family doctor.", "\\bGPs?\\b"),
			new Entry("In need", "needs help of the council to do well or to be safe.", "\\bin need\\b"),
			new Entry("Looked after, in care", "by the council, by a court\u2019s order or as parents agreed.",
					"\\blooked after\\b"),
			new Entry("Median", "the one in the middle: half are higher, half lower.", ""),
			new Entry("Missing", "away from where a child should be, not known where.", "\\bmissing\\b"),
			new Entry("Pathway plan", "how a care leaver is to be supported.", "\\bpathway"),
			new Entry("Permanence", "a home that is meant to last until a child is grown up.",
					"\\bpermanen(?:ce|t)\\b"),
			new Entry("Placement", "the home that a child who is looked after lives in.", "\\bplace(?:ments?|d)\\b"),
			new Entry("Points", "how far two percentages are apart: 70% less 65% is 5 points.", ""),
			new Entry("Proceedings", "a court decides on who is to care for a child.", "\\bproceedings\\b"),
			new Entry("Protection plan", "agreed at a conference to keep a child safe.", "\\bplans?\\b"),
			new Entry("Referral", "asks the council to look into a child\u2019s needs; re-referral: again.",
					"\\breferrals?\\b"),
			new Entry("Reviewing officer", "sees that a looked-after child\u2019s plan is right.", "\\breview"),
			new Entry("Section 47 enquiry", "is a child suffering significant harm?", "\\bsection 47\\b"),
			new Entry("Special guardian", "cares for a child until 18 by a court\u2019s order.", "\\bguardian"),
			new Entry("Stepped up", "from early help to a social worker.", "\\bstepp(?:ed|ing) up\\b"),
			new Entry("Suitable", "of a care leaver\u2019s home: safe, secure and affordable.", "\\bsuitabl[ey]\\b"),
			new Entry("Supervision", "a manager and a social worker go through the cases.", "\\bsupervision\\b"),
			new Entry("Turnover", "posts left in a year as a share of posts filled.", "\\bturnover\\b"),
			new Entry("Unaccompanied", "came to this country alone to seek asylum.", "\\bunaccompanied\\b"));

	private Glossary() {
	}

	/** The entries that an authority's measures, or all profiles, have words of. */
	static List<Text> of(AuthorityFigures authority) {
		List<String> printed = authority.figures()
			.stream()
			.filter(Own::isThere)
			.map((own) -> own.figure().measure())
			.flatMap(Glossary::names)
			.toList();
		return ENTRIES.stream().filter((entry) -> entry.isIn(printed)).map(Entry::text).toList();
	}

	private static Stream<String> names(Measure measure) {
		return Stream.of(measure.section(), measure.title(), measure.label().shortTitle());
	}

	/**
	 * A term.
	 *
	 * @param term to be explained
	 * @param meaning in plain English
	 * @param words that call for it; blank where every profile has it
	 */
	record Entry(String term, String meaning, String words) {

		private boolean isIn(List<String> printed) {
			Pattern pattern = Pattern.compile(this.words, Pattern.CASE_INSENSITIVE);
			return this.words.isEmpty() || printed.stream().anyMatch((each) -> pattern.matcher(each).find());
		}

		private Text text() {
			return new Text(Text.Part.ITEM, "Body", Words.set(this.term) + ":", this.meaning, null, null);
		}

	}

}
