package uk.quartile.packs.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

/** Words of the field in the titles of measures, and what is said of them. */
class GlossaryTests {

	private static final String LEICESTER = "E06000016";

	/** Words of titles that a reader of a newspaper knows. */
	private static final Set<String> PLAIN = Stream.of("""
			a accommodation action adopters adoption after aged amber and answered area as asylum at attended
			average away be became before by care carers ceased check checks child child's children children's
			closed complaints completed current date days dental door each education employment ended enquiries
			entering episodes for from front further good graded green health held homes housed improvement
			improving in inadequate incident initial is last later led left length life like live managers miles
			months more moving needs no now of office officer officers on open or outside outstanding over part
			people per personal police practice protection quality quarter rated re recorded red reports requiring
			same schools second seeking services short show single social special started study support targeted
			that the their this three tiers time timescale to took touch training up vacancies visits voice weeks
			what who with within without work worker workers workforce working year years""".split("\\s+"))
		.collect(Collectors.toSet());

	private static final List<Measure> MEASURES = RegionalExample.CATALOGUE.measures();

	/** Else a new measure could bring a word that nobody explains. */
	@Test
	void explainsEachWordOfATitleThatIsNotPlain() {
		Set<String> unexplained = new TreeSet<>();
		for (Measure measure : MEASURES) {
			for (String title : List.of(measure.title(), measure.label().shortTitle())) {
				Arrays.stream(rest(title).toLowerCase(Locale.ROOT).split("[^a-z']+"))
					.filter((word) -> !word.isEmpty() && !PLAIN.contains(word))
					.forEach((word) -> unexplained.add(word + ": " + measure.title()));
			}
		}
		assertThat(unexplained).isEmpty();
	}

	@Test
	void hasNoEntryThatNoMeasureCallsFor() {
		assertThat(terms(MEASURES)).hasSize(Glossary.ENTRIES.size());
	}

	@Test
	void hasTheWordsOfTheAuthoritysMeasuresAlone() {
		assertThat(terms(MEASURES.stream()
			.filter((measure) -> Set.of("referrals", "social-worker-turnover-12m").contains(measure.code()))
			.toList())).containsExactly("Annualised:", "Median:", "Points:", "Referral:", "Turnover:");
	}

	/** What no entry has. */
	private static String rest(String title) {
		String rest = title;
		for (Glossary.Entry entry : Glossary.ENTRIES) {
			rest = entry.words().isEmpty() ? rest
					: Pattern.compile(entry.words() + "\\w*", Pattern.CASE_INSENSITIVE).matcher(rest).replaceAll(" ");
		}
		return rest;
	}

	private static List<String> terms(List<Measure> measures) {
		List<Figure> figures = measures.stream()
			.map((measure) -> FigureOf.measure(measure)
				.area(LEICESTER, "authority", "Leicester")
				.counts(50, 100.0)
				.value(50)
				.figure())
			.toList();
		AuthorityFigures authority = AuthorityFigures.of(SetFigures.of(RegionalExample.CATALOGUE, "E12000004",
				FigureOf.QUARTER, figures, List.of(), List.of(), "", "0123456789abcdef", LocalDate.of(2024, 7, 1)),
				LEICESTER);
		return Glossary.of(authority).stream().map((text) -> text.opening()).toList();
	}

}
