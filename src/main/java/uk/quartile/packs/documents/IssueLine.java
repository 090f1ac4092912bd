package uk.quartile.packs.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.area.Authority;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/**
 * Whether a document is the first of its quarter, or what it replaces and what has
 * changed since.
 *
 * @param replaced the issue that it replaces; null for a first issue
 * @param changed the figures that it shows and that are others since
 * @param set that it belongs to
 */
public record IssueLine(ToldBefore.@Nullable Issue replaced, List<Histories.Of> changed, SetFigures set) {

	/**
	 * Of a document that shows all figures of the set’s region; a public one lists none
	 * of its authorities, which it may not name.
	 */
	public static IssueLine of(SetFigures set, String file) {
		List<String> areas = Stream.concat(Stream.of(set.regionCode()),
				(set.isPublic() ? Stream.<Authority>empty() : set.returns().expected().stream()).map(Authority::code))
			.toList();
		return of(set, file, areas::contains);
	}

	/** Of a document that shows an authority’s figures. */
	public static IssueLine of(AuthorityFigures authority, String file) {
		return of(authority.set(), authority.code() + "/" + file, authority.code()::equals);
	}

	private static IssueLine of(SetFigures set, String file, Predicate<String> shown) {
		ToldBefore.Issue replaced = set.told().replaced().get(file);
		return new IssueLine(replaced,
				(replaced == null) ? List.of()
						: replaced.changed()
							.stream()
							.filter((each) -> Stream.of(each.area().split("\\+")).anyMatch(shown))
							.toList(),
				set);
	}

	/**
	 * {@code First issue.} or
	 * {@code Replaces the issue of 3 May 2024: three figures changed, page 8.}
	 * @param place that lists what has changed; null where no page of the document does
	 */
	public Text text(String style, @Nullable String place) {
		if (this.replaced == null) {
			return Text.of(style, "First issue.");
		}
		String opening = "Replaces the issue of " + Dates.day(this.replaced.on()) + ": ";
		if (this.changed.isEmpty()) {
			return Text.of(style, opening + "no figure changed.");
		}
		String words = opening + Words.counted(this.changed.size(), "figure") + " changed";
		return (place == null) ? Text.of(style, words + ".")
				: Text.of(style, words + ", page " + Text.PAGE + ".").leadingTo(place);
	}

	/**
	 * {@code Changed since the issue of 3 May 2024: 3 Assessments in 45 days.} Empty
	 * where nothing has.
	 */
	public Optional<Text> list(String style) {
		if (this.replaced == null || this.changed.isEmpty()) {
			return Optional.empty();
		}
		List<String> titles = this.set.catalogue()
			.measures()
			.stream()
			.filter((measure) -> this.changed.stream().anyMatch((each) -> each.measure().equals(measure.code())))
			.map((measure) -> measure.label().number() + "\u00a0" + Words.set(measure.label().shortTitle()))
			.toList();
		return Optional.of(Text.of(style,
				"Changed since the issue of " + Dates.day(this.replaced.on()) + ": " + Words.list(titles) + "."));
	}

}
