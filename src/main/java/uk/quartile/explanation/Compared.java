package uk.quartile.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.comparison.Benchmark;
import uk.quartile.comparison.Subject;
import uk.quartile.domain.AreaType;
import uk.quartile.domain.Footprint;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Quarter;
import uk.quartile.figures.Figure;

/**
 * One measure, compared anew for a region and quarter.
 *
 * @param catalogue in force
 * @param names of areas
 * @param region GSS code
 * @param quarter that was asked for
 * @param measure of the catalogue
 * @param ledger what the rates are made from
 * @param neighbours of each authority, nearest first
 * @param rows one for each area
 * @param submissions for the quarter, by anybody, the oldest first
 * @param otherFiles how the newest comparison's inputs differ from these: a sentence, or
 * none
 */
record Compared(Catalogue catalogue, Names names, String region, Quarter quarter, Measure measure, Ledger ledger,
		Map<String, List<String>> neighbours, List<Benchmark> rows, List<Submitted> submissions,
		List<String> otherFiles) {

	Optional<Benchmark> row(String type, String area) {
		return this.rows.stream()
			.filter((each) -> each.subject().area().equals(area) && each.subject().type().written().equals(type))
			.findFirst();
	}

	/** The region's authorities and joint areas, in the order of the table. */
	List<Benchmark> areas() {
		return this.rows.stream().filter((each) -> ofArea(each.subject())).toList();
	}

	static boolean ofArea(Subject subject) {
		return subject.type() == AreaType.AUTHORITY || subject.type() == AreaType.JOINT;
	}

	/**
	 * What a row's numerator and denominator are the sums of; nothing for neighbours,
	 * which have neither, and where nothing was returned or published.
	 */
	List<Worked> sources(Benchmark row) {
		Subject subject = row.subject();
		Quarter of = subject.quarter();
		return switch (subject.type()) {
			case AUTHORITY, JOINT -> this.ledger.returned(Footprint.parse(subject.area()), of).stream().toList();
			case REGION -> "published".equals(subject.denominatorSource()) ? published(subject.area(), of)
					: areas().stream()
						.filter((area) -> area.subject().figure() instanceof Figure.Known)
						.flatMap((area) -> sources(area).stream())
						.toList();
			case ENGLAND -> published(subject.area(), (row.england() != null) ? row.england().quarter() : of);
			case NEIGHBOURS -> List.of();
		};
	}

	private List<Worked> published(String area, Quarter of) {
		return this.ledger.published(area, of).stream().toList();
	}

}
