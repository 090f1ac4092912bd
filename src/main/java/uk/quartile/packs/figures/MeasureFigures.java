package uk.quartile.packs.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.SubGroup;
import uk.quartile.domain.measure.Measure;

/**
 * All figures of one measure and quarter.
 *
 * @param regionCode of the region that is compared
 * @param measure what is measured
 * @param quarter of the figures
 * @param figures in the order of the tables
 */
public record MeasureFigures(String regionCode, Measure measure, Quarter quarter, List<Figure> figures) {

	/** Whether England is compared, whose areas are the regions. */
	public boolean national() {
		return this.regionCode.equals(Catalogue.ENGLAND);
	}

	/** What one of the areas is. */
	public String noun() {
		return national() ? "region" : "authority";
	}

	/** Whether any of the authorities has a figure to show. */
	public boolean anyFigure() {
		return authorities().stream().anyMatch((figure) -> figure.numerator() != null || figure.value() != null);
	}

	/** The region's authorities, joint returns among them, or the regions, by name. */
	public List<Figure> authorities() {
		return this.figures.stream()
			.filter((figure) -> national() ? figure.isOf(AreaType.REGION) : figure.ofAuthority())
			.sorted(Comparator.comparing(Figure::areaName).thenComparing(Figure::area))
			.toList();
	}

	/** The region's own figure; England's, where that is compared. */
	public Optional<Figure> region() {
		if (national()) {
			return england();
		}
		return this.figures.stream()
			.filter((figure) -> figure.isOf(AreaType.REGION) && figure.area().equals(this.regionCode))
			.findFirst();
	}

	/** The other regions, by name. */
	public List<Figure> otherRegions() {
		return this.figures.stream()
			.filter((figure) -> !national() && figure.isOf(AreaType.REGION) && !figure.area().equals(this.regionCode))
			.sorted(Comparator.comparing(Figure::areaName))
			.toList();
	}

	/** The parts of splits together, for want of changes of their own. */
	public List<Figure> splits() {
		return this.figures.stream().filter(Figure::ofSplit).toList();
	}

	/** Sub-groups of the settings, by name. */
	public List<Figure> subGroups() {
		return this.figures.stream().filter((figure) -> figure.areaType() instanceof SubGroup).toList();
	}

	/** What the neighbours of each authority have, where enough of them have a value. */
	public List<Figure> neighbours() {
		return this.figures.stream()
			.filter((figure) -> figure.isOf(AreaType.NEIGHBOURS) && figure.value() != null)
			.toList();
	}

	/** The good and outstanding authorities, where grades are on record. */
	public Optional<Figure> graded() {
		return only(AreaType.GRADED);
	}

	public Optional<Figure> england() {
		return only(AreaType.ENGLAND);
	}

	/**
	 * How the published figures of all authorities of England lie: where any figure has a
	 * place among them and they are 12 or more.
	 */
	public Optional<Spread.OfEngland> spreadOfEngland() {
		return england().map((figure) -> figure.others().spread())
			.flatMap((spread) -> (spread.quartiles() != null && spread.reach() != null)
					? Optional.of(new Spread.OfEngland(spread.quartiles(), spread.reach())) : Optional.empty());
	}

	private Optional<Figure> only(AreaType type) {
		return this.figures.stream().filter((figure) -> figure.isOf(type)).findFirst();
	}

	/**
	 * Groups figures by measure and quarter.
	 * @param all in the order of the catalogue
	 */
	public static List<MeasureFigures> grouped(String region, List<Figure> all) {
		List<MeasureFigures> grouped = new ArrayList<>();
		List<Figure> group = new ArrayList<>();
		for (Figure figure : all) {
			if (!group.isEmpty() && !sameGroup(group.get(0), figure)) {
				grouped.add(group(region, group));
				group.clear();
			}
			group.add(figure);
		}
		if (!group.isEmpty()) {
			grouped.add(group(region, group));
		}
		return grouped;
	}

	private static boolean sameGroup(Figure figure, Figure other) {
		return figure.measure().code().equals(other.measure().code()) && figure.quarter().equals(other.quarter());
	}

	private static MeasureFigures group(String region, List<Figure> group) {
		return new MeasureFigures(region, group.get(0).measure(), group.get(0).quarter(), List.copyOf(group));
	}

}
