package uk.quartile.packs.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

/** What a document says of the issue that it replaces. */
class IssueLineTests {

	private static final String FILE = "profile.pdf";

	private static SetFigures set(Histories.Of... changed) {
		ToldBefore.Issue issue = new ToldBefore.Issue(LocalDate.of(2024, 5, 3), Set.of(changed));
		return SetFigures
			.of(RegionalExample.CATALOGUE, "E12000004", FigureOf.QUARTER, List.of(), List.of(), List.of(), "", "abc",
					LocalDate.of(2024, 7, 1))
			.with(Histories.NONE,
					new ToldBefore(null, Set.of(), Map.of("regional.pdf", issue, "E06000016/" + FILE, issue)),
					SetRecord.NONE);
	}

	private static Histories.Of figure(String measure, String area) {
		return new Histories.Of(measure, AreaType.AUTHORITY, area);
	}

	private static IssueLine leicester(Histories.Of... changed) {
		return IssueLine.of(AuthorityFigures.of(set(changed), "E06000016"), FILE);
	}

	@Test
	void saysThatItIsTheFirst() {
		IssueLine line = IssueLine.of(AuthorityFigures.of(set(), "E06000017"), FILE);
		assertThat(line.text("Note", "Numbers")).isEqualTo(Text.of("Note", "First issue."));
		assertThat(line.list("Note")).isEmpty();
	}

	@Test
	void saysThatNoFigureChanged() {
		assertThat(leicester(figure("referrals", "E06000017")).text("Note", "Numbers"))
			.isEqualTo(Text.of("Note", "Replaces the issue of 3 May 2024: no figure changed."));
	}

	@Test
	void leadsToWhatChanged() {
		IssueLine line = leicester(figure("referrals", "E06000016"), figure("assessments-in-45-days-12m", "E06000016"),
				figure("referrals", "E06000015+E06000016"), figure("referrals", "E06000015"));
		assertThat(line.text("Note", "Numbers"))
			.isEqualTo(Text.of("Note", "Replaces the issue of 3 May 2024: three figures changed, page {p}.")
				.leadingTo("Numbers"));
		assertThat(line.text("Note", null))
			.isEqualTo(Text.of("Note", "Replaces the issue of 3 May 2024: three figures changed."));
		assertThat(line.list("Note")).contains(Text.of("Note",
				"Changed since the issue of 3 May 2024: 1\u00a0Referrals and 3\u00a0Assessments in 45 days."));
	}

	/** Not those of other regions, which are compared with. */
	@Test
	void countsTheFiguresOfTheRegion() {
		IssueLine line = IssueLine.of(set(figure("referrals", "E06000016"), figure("referrals", "E12000004"),
				figure("referrals", "E12000001"), figure("referrals", "E92000001")), "regional.pdf");
		assertThat(line.text("Note", null))
			.isEqualTo(Text.of("Note", "Replaces the issue of 3 May 2024: two figures changed."));
	}

	@Test
	void tellsNewExceptionsFromOldOnes() {
		ToldBefore told = new ToldBefore(Quarter.parse("2018-19-Q4"), Set.of(figure("referrals", "E06000016")),
				Map.of());
		FigureOf exception = FigureOf.measure("referrals").standsOut("exception", 4, 1, 1);
		assertThat(told.inWords(exception.area("E06000016", "authority", "Leicester").figure()))
			.isEqualTo("Told before, in Quarter 4 2018-19.");
		assertThat(told.inWords(exception.area("E06000017", "authority", "Rutland").figure())).isEqualTo("New.");
		assertThat(told.inWords(FigureOf.measure("referrals").area("E06000016", "authority", "Leicester").figure()))
			.isEmpty();
		assertThat(ToldBefore.NOTHING.inWords(exception.figure())).isEmpty();
	}

}
