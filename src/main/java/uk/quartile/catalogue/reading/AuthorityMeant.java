package uk.quartile.catalogue.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.area.Authority;

/** Which authority a text that is no code of {@code authorities.csv} was meant as. */
public final class AuthorityMeant {

	private static final Pattern NO_CODE = Pattern.compile("[^A-Z0-9]+");

	/** More would be a list to search through again. */
	private static final int FEW = 2;

	private AuthorityMeant() {
	}

	/**
	 * The authorities of which one was probably meant: by a code within the text, by one
	 * that a slip of the hand makes of it, or by the name.
	 * @param text as written
	 * @param known authorities
	 * @param day on which it was one, if it can be told; of one name else the newest
	 * @return none where many would be as near
	 */
	public static List<Authority> by(String text, Collection<Authority> known, @Nullable LocalDate day) {
		String capitals = text.toUpperCase(Locale.ROOT).strip();
		List<String> words = List.of(NO_CODE.split(capitals));
		List<Authority> found = known.stream().filter((each) -> words.contains(each.code())).toList();
		if (found.isEmpty()) {
			found = known.stream().filter((each) -> Suggestions.distance(capitals, each.code()) == 1).toList();
		}
		if (found.isEmpty() && !Authority.isCode(capitals)) {
			Optional<String> name = Suggestions.nearest(capitals.replaceAll("[\\s_-]+", " "),
					known.stream().map((each) -> each.name().toUpperCase(Locale.ROOT)).toList());
			found = known.stream()
				.filter((each) -> name.filter(each.name()::equalsIgnoreCase).isPresent())
				.sorted(Comparator.comparing(Authority::code, Comparator.reverseOrder()))
				.sorted(Comparator.comparing((each) -> day == null || !each.validOn(day)))
				.limit(1)
				.toList();
		}
		return (found.size() <= FEW) ? found : List.of();
	}

	/**
	 * What to do about such a text.
	 * @param how the remedy with {@code %s} for the code that was meant
	 * @return null where nothing is near
	 */
	public static @Nullable String remedy(String text, Collection<Authority> known, @Nullable LocalDate day,
			String how) {
		List<Authority> meant = by(text, known, day);
		if (meant.isEmpty()) {
			return null;
		}
		String codes = meant.stream()
			.map((each) -> how.formatted(each.code()) + " (" + each.name() + ")")
			.collect(Collectors.joining(" or "));
		return codes + " if that is meant" + (Authority.isCode(text) ? ", or, " + Authority.ADD_NEWER : "");
	}

}
