package uk.quartile.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.Footprints;
import uk.quartile.comparison.Comparison;
import uk.quartile.comparison.area.Subject;
import uk.quartile.comparison.comparing.Benchmark;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.area.SubGroup;
import uk.quartile.domain.measure.Measure;
import uk.quartile.explanation.asking.Names;
import uk.quartile.explanation.ledger.Ledger;
import uk.quartile.explanation.ledger.Submitted;
import uk.quartile.explanation.ledger.WorkedRate;
import uk.quartile.figures.Figure;

/**
 * One measure, compared anew for a region and quarter.
 *
 * @param catalogue in force
 * @param footprints of the catalogue
 * @param names of areas
 * @param region GSS code
 * @param asked quarter that was asked for
 * @param quarter of the rows: that, or of a measure neither due nor returned in it, the
 * latest before
 * @param measure of the catalogue
 * @param ledger what the rates are made from
 * @param neighbours of each authority, nearest first
 * @param rows one for each area
 * @param submissions for the quarter, by anybody, the oldest first
 * @param judged what the checks of plausibility say of the quarter's returns, by file
 * @param otherFiles how the newest comparison's inputs differ from these: a sentence, or
 * none
 */
record MeasureCompared(Catalogue catalogue, Footprints footprints, Names names, String region, Quarter asked,
		Quarter quarter, Measure measure, Ledger ledger, Map<String, List<String>> neighbours, List<Benchmark> rows,
		List<Submitted> submissions, Map<String, List<Finding>> judged, List<String> otherFiles) {

	/** A sub-group's codes are those of the day, so its name is enough. */
	Optional<Benchmark> row(AreaKind type, String area) {
		return this.rows.stream()
			.filter((each) -> each.subject().type().equals(type)
					&& (type instanceof SubGroup || each.subject().area().equals(area)))
			.findFirst();
	}

	/** The region's authorities and joint areas, each once, in the order of the table. */
	List<Benchmark> areas() {
		return this.rows.stream().filter((each) -> ofArea(each.subject()) && each.others().ground() == null).toList();
	}

	static boolean ofArea(Subject subject) {
		return subject.type().returns();
	}

	boolean ofRegion(Subject subject) {
		return subject.type() == AreaType.REGION && subject.area().equals(this.region);
	}

	/** The quarter that a row's figure is of, which may be older than the row. */
	static Quarter of(Benchmark row) {
		Quarter older = row.others().valueQuarter();
		return (older != null) ? older : row.subject().quarter();
	}

	/**
	 * What a row's numerator and denominator are the sums of; nothing for neighbours,
	 * which have neither, and where nothing was returned or published.
	 */
	List<WorkedRate> sources(Benchmark row) {
		Subject subject = row.subject();
		Quarter of = of(row);
		if (subject.type() == AreaType.NEIGHBOURS) {
			return List.of();
		}
		if (ofArea(subject)) {
			return (row.others().ground() == null)
					? this.ledger.returned(Footprint.parse(subject.area()), of).stream().toList()
					: this.ledger.returnedOf(Footprint.parse(subject.area()).authorities(), of);
		}
		if (this.region.equals(Catalogue.ENGLAND)) {
			return ofEngland(subject, of);
		}
		if (subject.type() instanceof AreaType && subject.type() != AreaType.GRADED && !pooled(subject)) {
			return this.ledger.published(subject.area(), of).stream().toList();
		}
		return ofRegion(subject) ? areas().stream()
			.filter((area) -> area.subject().figure() instanceof Figure.Known)
			.flatMap((area) -> sources(area).stream())
			.toList() : this.ledger.orPublished(codes(row), of).stream().filter(WorkedRate::hasFigure).toList();
	}

	/** Where England is compared, it and its regions are pooled, or else as published. */
	private List<WorkedRate> ofEngland(Subject subject, Quarter of) {
		List<String> codes = this.catalogue.members(subject.area(), of.lastDay())
			.stream()
			.map(Authority::code)
			.toList();
		return (subject.isPublished() || !of.equals(subject.quarter()))
				? this.ledger.published(subject.area(), of).stream().toList()
				: this.ledger.returnedAmong(codes, of).stream().filter(WorkedRate::hasFigure).toList();
	}

	private boolean pooled(Subject subject) {
		return ofRegion(subject) && !subject.isPublished();
	}

	List<String> good(Quarter quarter) {
		return Comparison.goodAndOutstanding(this.catalogue, quarter.lastDay()).stream().map(Authority::code).toList();
	}

	/** The members of a sub-group, or of the good and outstanding authorities. */
	List<String> codes(Benchmark row) {
		return (row.subject().type() == AreaType.GRADED) ? good(of(row))
				: Footprint.parse(row.subject().area()).authorities();
	}

}
