package uk.quartile.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.contacts.Contact;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.packs.csv.ChaseCsv;
import uk.quartile.packs.figures.returns.Relabelled;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.figures.returns.Signatures;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** Whom to write to about the quarter's returns, and what. */
final class Chase {

	private final Catalogue catalogue;

	private final String region;

	private final Quarter quarter;

	Chase(Catalogue catalogue, String region, Quarter quarter) {
		this.catalogue = catalogue;
		this.region = region;
		this.quarter = quarter;
	}

	/**
	 * A row for each return that is absent, rejected, withdrawn, warned about or not
	 * signed, in this order.
	 * @param placed newest submissions
	 * @param relabelled older quarters' returns that may be this quarter's, in the order
	 * of receipt
	 * @param signatures under the returns in force
	 * @param lacking whether an authority that returned only jointly lacks figures that
	 * are due
	 */
	List<ChaseCsv.Row> rows(List<Returned> placed, List<Relabelled> relabelled, Signatures signatures,
			Predicate<String> lacking) {
		List<Returned> returns = placed.stream()
			.filter((each) -> each.quarter().equals(this.quarter))
			.filter((each) -> codes(each).stream()
				.flatMap((code) -> this.catalogue.authority(code).stream())
				.anyMatch((authority) -> Catalogue.isWithin(authority, this.region)))
			.toList();
		List<ChaseCsv.Row> rows = new ArrayList<>();
		absent(returns, lacking).forEach((authority) -> rows.add(absent(authority, relabelled)));
		returns.stream()
			.filter((each) -> !each.accepted() && each.withdrawn() == null)
			.forEach((each) -> rows.add(rejected(each)));
		returns.stream().filter((each) -> each.withdrawn() != null).forEach((each) -> rows.add(withdrawn(each)));
		returns.stream()
			.filter((each) -> each.accepted() && each.withdrawn() == null && !each.findings().isEmpty())
			.forEach((each) -> rows.add(warned(each)));
		returns.stream()
			.filter((each) -> each.accepted() && each.withdrawn() == null && signatures.lacks(each.authority()))
			.forEach((each) -> rows.add(unsigned(each)));
		return rows;
	}

	private List<Authority> absent(List<Returned> returns, Predicate<String> lacking) {
		if (this.catalogue.measures().stream().noneMatch((each) -> this.catalogue.due(each, this.quarter))) {
			return List.of();
		}
		Set<String> own = new TreeSet<>();
		Set<String> jointly = new TreeSet<>();
		returns.forEach((each) -> (codes(each).size() == 1 ? own : jointly).addAll(codes(each)));
		return this.catalogue.members(this.region, this.quarter.lastDay())
			.stream()
			.filter((each) -> this.catalogue.footprints().codesOf(each.code()).noneMatch(own::contains))
			.filter((each) -> !jointly.contains(each.code()) || lacking.test(each.code()))
			.toList();
	}

	private ChaseCsv.Row absent(Authority authority, List<Relabelled> relabelled) {
		String file = this.quarter + "/" + authority.code() + ".csv";
		return new ChaseCsv.Row(authority.code(), authority.name(), this.quarter.toString(), "absent", file, 0,
				"Your return for " + when() + " was due by " + Dates.day(deadline(authority.code()))
						+ " and has not come: please send it as " + file + "." + relabelled(authority, relabelled),
				email(authority.code()), deadline(authority.code()));
	}

	/** Of an authority, or of those that return jointly. */
	private LocalDate deadline(String codes) {
		return this.catalogue.deadline(codes, this.quarter);
	}

	private String email(String codes) {
		return this.catalogue.contacts().of(codes).stream().map(Contact::email).collect(Collectors.joining("; "));
	}

	/** The newest that came. */
	private String relabelled(Authority authority, List<Relabelled> all) {
		return all.stream()
			.filter((each) -> Stream.of(each.authority().split("\\+"))
				.anyMatch((code) -> this.catalogue.footprints().codesOf(authority.code()).anyMatch(code::equals)))
			.reduce((first, second) -> second)
			.map((each) -> " On " + Dates.day(each.receivedOn()) + " a return for " + Dates.quarter(each.quarter())
					+ " came that changes most of its figures: if these are of " + Dates.quarter(this.quarter)
					+ ", please send that quarter's own again as well.")
			.orElse("");
	}

	private ChaseCsv.Row rejected(Returned returned) {
		return row(returned, "rejected", "Your return for " + when() + " could not be taken in. " + first(returned)
				+ " Please correct it and send it again." + earlier(returned));
	}

	private ChaseCsv.Row withdrawn(Returned returned) {
		String words = Objects.requireNonNull(returned.withdrawn()).inWords();
		return row(returned, "withdrawn", "Your return for " + when() + " was " + words
				+ (words.endsWith(".") ? "" : ".") + " Please send it again when it holds." + earlier(returned));
	}

	private ChaseCsv.Row warned(Returned returned) {
		return row(returned, "warned", "Your return for " + when() + " was taken in, with "
				+ Words.counted(returned.findings().size(), "warning") + ". " + first(returned)
				+ " Please correct what is wrong and send it again, or send it with a note that says why it is right.");
	}

	private ChaseCsv.Row unsigned(Returned returned) {
		return row(returned, "unsigned", "Your return for " + when() + " is not signed off: until it is, its figures "
				+ "are called provisional. Please tell us who signs it, as what and on which day, for the file whose "
				+ "SHA-256 is " + returned.sha256() + ".");
	}

	/** The first error, or else the first warning. */
	private static String first(Returned returned) {
		int more = returned.findings().size() - 1;
		return returned.findings()
			.stream()
			.min(Comparator.comparing(Finding::severity))
			.map(Finding::message)
			.orElse("") + ((more > 0) ? " Your receipt lists " + Words.number(more) + " more." : "");
	}

	private static String earlier(Returned returned) {
		return returned.earlierInForce() ? " Until then the one before it counts." : "";
	}

	private ChaseCsv.Row row(Returned returned, String state, String sentence) {
		return new ChaseCsv.Row(returned.authority(),
				Words.list(codes(returned).stream()
					.map((code) -> this.catalogue.authority(code).map(Authority::name).orElse(code))
					.toList()),
				this.quarter.toString(), state, returned.file(), returned.findings().size(), sentence,
				email(returned.authority()), deadline(returned.authority()));
	}

	private String when() {
		return Dates.quarter(this.quarter) + " (" + Dates.months(this.quarter) + ")";
	}

	private static List<String> codes(Returned returned) {
		return Arrays.asList(returned.authority().split("\\+"));
	}

}
