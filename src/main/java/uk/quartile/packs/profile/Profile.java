package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.IssueLine;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.words.Dates;

/** The pages of an authority's profile. */
public final class Profile {

	/** The place that has the numbers, and says which of them have changed. */
	public static final String NUMBERS = DataPages.TITLE;

	private Profile() {
	}

	public static Pages of(AuthorityFigures authority) {
		SetFigures set = authority.set();
		String quarter = Dates.quarter(set.quarter());
		Map<String, String> inside = new LinkedHashMap<>();
		List<Page> pages = new ArrayList<>(body(authority, inside));
		pages.addAll(end(authority, IssueLine.of(authority, ProfileDocument.FILE), inside));
		pages.add(0, Page.make("cover", () -> CoverPage.of(authority, inside)));
		return new Pages(authority.name() + ": profile, " + quarter, authority.name() + ", " + quarter + ": profile",
				set.strip(), set.notice(), pages);
	}

	/**
	 * The pages that say how the authority stands.
	 * @param inside is told the names of the pages by their headings
	 */
	public static List<Page> body(AuthorityFigures authority, Map<String, String> inside) {
		List<Page> pages = new ArrayList<>();
		if (DataPages.isThere(authority)) {
			figures(authority, inside, pages);
		}
		if (PlanPage.isThere(authority)) {
			add(PlanPage.TITLE, PlanPage.TITLE, () -> PlanPage.of(authority), inside, pages);
		}
		add(ExceptionsPage.TITLE, ExceptionsPage.TITLE, () -> ExceptionsPage.of(authority), inside, pages);
		return pages;
	}

	private static void figures(AuthorityFigures authority, Map<String, String> inside, List<Page> pages) {
		if (!MatrixPage.core(authority).isEmpty()) {
			add("Position and direction", MatrixPage.title(authority), () -> MatrixPage.of(authority), inside, pages);
		}
		add("Scorecard", ScorecardPage.title(authority), () -> ScorecardPage.of(authority), inside, pages);
		addIfThere("Among all English authorities", SpinePage.title(authority), () -> SpinePage.of(authority), inside,
				pages);
		Page.make("the sections", () -> new SectionPages(authority).pages()).forEach((section) -> {
			inside.putAll(section.inside());
			pages.add(section.page());
		});
		addIfThere(SpotlightPage.TITLE, SpotlightPage.TITLE, () -> SpotlightPage.of(authority), inside, pages);
		addIfThere(AheadPage.TITLE, AheadPage.TITLE, () -> AheadPage.of(authority), inside, pages);
	}

	/** The place where every measure stands by position and direction. */
	public static String matrix(AuthorityFigures authority) {
		return MatrixPage.title(authority);
	}

	/**
	 * The numbers, and how to read them.
	 * @param issue of the document, which says what has changed since the one before
	 * @param inside is told the names of the pages by their headings
	 */
	public static List<Page> end(AuthorityFigures authority, IssueLine issue, Map<String, String> inside) {
		List<Page> pages = new ArrayList<>();
		String numbers = DataPages.title(authority, issue);
		add(numbers, numbers, () -> DataPages.of(authority, issue), inside, pages);
		inside.put(DataNotes.TITLE, DataNotes.TITLE);
		add(HowToRead.TITLE, HowToRead.TITLE, () -> HowToRead.of(authority), inside, pages);
		return pages;
	}

	private static void add(String name, String heading, Supplier<Page> page, Map<String, String> inside,
			List<Page> pages) {
		addIfThere(name, heading, () -> Optional.of(page.get()), inside, pages);
	}

	private static void addIfThere(String name, String heading, Supplier<Optional<Page>> page,
			Map<String, String> inside, List<Page> pages) {
		Page.make(name, page).ifPresent((each) -> {
			inside.put(heading, name);
			pages.add(each);
		});
	}

}
