package uk.quartile.packs.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.committees.Committee;
import uk.quartile.domain.Measure;
import uk.quartile.packs.briefing.Briefing;
import uk.quartile.packs.choosing.Choice;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.layout.Typesetter;
import uk.quartile.packs.profile.Profile;
import uk.quartile.packs.regional.RegionalPages;
import uk.quartile.packs.words.Dates;

/**
 * The pages of a committee\u2019s pack, made from the same page models as the other
 * documents, with one run of page numbers.
 */
final class Pack {

	private Pack() {
	}

	/**
	 * The pack of an authority.
	 * @param committee that receives it; null where none is known
	 */
	static Pages of(AuthorityFigures authority, @Nullable Committee committee, Typesetter typesetter) {
		SetFigures set = authority.set();
		List<Page> pages = new ArrayList<>(
				Parts.below(List.of(Briefing.page(authority, set.record().plans().get(authority.code()), typesetter))));
		Map<String, String> names = new LinkedHashMap<>();
		pages.addAll(Profile.body(authority, names));
		pages.addAll(Parts.above(RegionalPages.of(set, concerns(authority), typesetter)));
		DuePages.of(authority).ifPresent(pages::add);
		pages.addAll(Profile.end(authority, names));
		Map<String, String> inside = new LinkedHashMap<>();
		Parts.places(pages, (text) -> text.part() == Text.Part.SECTION)
			.forEach((place, text) -> inside.put(place,
					place.equals(authority.name()) ? "Briefing" : names.getOrDefault(place, text.words())));
		pages.add(0, PackCover.of(authority, committee, inside));
		String quarter = Dates.quarter(set.quarter());
		return new Pages(authority.name() + ": pack for the committee, " + quarter,
				authority.shortName() + ", " + quarter, "Restricted: not for publication", set.notice(),
				Parts.linked(pages));
	}

	private static Set<Measure> concerns(AuthorityFigures authority) {
		return Choice.of(Judged.of(authority)).concerns().stream().map(Judged::measure).collect(Collectors.toSet());
	}

}
