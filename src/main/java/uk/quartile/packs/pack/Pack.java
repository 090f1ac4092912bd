package uk.quartile.packs.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.committees.Committee;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.briefing.Briefing;
import uk.quartile.packs.briefing.MatrixLink;
import uk.quartile.packs.choosing.Choice;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.IssueLine;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.layout.Bookmark;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.layout.Typesetter;
import uk.quartile.packs.profile.Profile;
import uk.quartile.packs.regional.RegionalPages;
import uk.quartile.packs.words.Dates;

/**
 * The pages of a committee\u2019s pack, made from the same page models as the other
 * documents, with one run of page numbers. What is in it stands in its contents and among
 * its bookmarks, two deep: its parts, and what each consists of.
 */
final class Pack {

	private final AuthorityFigures authority;

	private final @Nullable Committee committee;

	private final IssueLine issue;

	private final Typesetter typesetter;

	private final List<Page> pages = new ArrayList<>();

	private final List<Bookmark> contents = new ArrayList<>();

	/**
	 * The pack of an authority.
	 * @param committee that receives it; null where none is known
	 * @param file of it, in the folder of its set
	 */
	Pack(AuthorityFigures authority, @Nullable Committee committee, String file, Typesetter typesetter) {
		this.authority = authority;
		this.committee = committee;
		this.issue = IssueLine.of(authority, file.substring(file.indexOf('/') + 1));
		this.typesetter = typesetter;
	}

	Pages pages() {
		SetFigures set = this.authority.set();
		part("Briefing",
				Parts
					.below(List.of(
							Page.make("briefing",
									() -> Briefing.page(this.authority, this.committee,
											new MatrixLink(Profile.matrix(this.authority)), this.typesetter)))),
				Map.of());
		Map<String, String> names = new LinkedHashMap<>();
		part("Profile", Profile.body(this.authority, names), names);
		List<Page> region = RegionalPages.of(set, told(), this.typesetter);
		List<Page> all = new ArrayList<>(Parts.below(region.subList(0, 1)));
		all.addAll(Parts.above(region.subList(1, region.size())));
		part("The region", all, Map.of(set.region(), "What to know"));
		List<Page> due = Page.make(DuePages.TITLE, () -> DuePages.of(this.authority)).map(List::of).orElse(List.of());
		part(DuePages.TITLE, due, Map.of());
		names.clear();
		part("The numbers, and how to read them", Profile.end(this.authority, this.issue, names), names);
		this.pages.add(0, Page.make("cover",
				() -> new PackCover(this.authority, this.committee, this.issue, this.contents, !due.isEmpty()).page()));
		List<Bookmark> bookmarks = new ArrayList<>(this.contents);
		bookmarks.add(0, PackCover.bookmark(this.authority));
		String quarter = Dates.quarter(set.quarter());
		return new Pages(this.authority.name() + ": pack for the committee, " + quarter,
				this.authority.shortName() + ", " + quarter, set.strip(), set.notice(), Parts.linked(this.pages),
				bookmarks);
	}

	/**
	 * Adds pages, and to the contents what they are.
	 * @param names of sections in the contents by their headings; a section that has none
	 * goes by its heading
	 */
	private void part(String name, List<Page> part, Map<String, String> names) {
		this.pages.addAll(part);
		List<Text> sections = List.copyOf(Parts.places(part, (text) -> text.part() == Text.Part.SECTION).values());
		for (int i = 0; i < sections.size(); i++) {
			String place = String.valueOf(sections.get(i).place());
			if (i == 0) {
				this.contents.add(new Bookmark(1, name, place));
			}
			if (sections.size() > 1) {
				this.contents.add(new Bookmark(2, names.getOrDefault(place, sections.get(i).words()), place));
			}
		}
	}

	/**
	 * Measures that the briefing tells of, of which a councillor may want to see all
	 * areas.
	 */
	private Set<Measure> told() {
		Choice choice = Choice.of(Judged.of(this.authority));
		return Stream
			.of(choice.concerns(), choice.furtherConcerns(), choice.goingWell(), choice.wellButWorsened(),
					choice.slipping(), choice.slippingToEngland())
			.flatMap(List::stream)
			.map(Judged::measure)
			.collect(Collectors.toSet());
	}

}
