package uk.quartile.changes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.changes.FigureChange.Because;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.measure.Denominator;

/** Finds the lines that changed a figure among all that changed. */
final class Causes {

	private final Catalogue then;

	private final Catalogue now;

	private final AreasOfFigure madeOf;

	private final List<Cause> causes;

	Causes(Catalogue then, CatalogueFiles now, List<Cause> causes) {
		this.then = then;
		this.now = now.catalogue();
		this.madeOf = new AreasOfFigure(now);
		this.causes = causes;
	}

	/** Of a group with the member whose line it is. */
	List<Because> of(FigureChange change) {
		FigureChange.Key figure = change.figure();
		List<Cause> touching = touching(figure, this.madeOf.codes(figure));
		// The only line that differs at all, of those that the figure can rest on.
		boolean alone = touching.size() == 1;
		if (touching.isEmpty() && AreasOfFigure.group(figure)) {
			// Some groups are made of more than their own published counts.
			touching = touching(figure, Set.of());
		}
		List<Cause> members = members(change, touching);
		return touching.stream()
			.map((cause) -> new Because(AreasOfFigure.group(figure) ? member(cause) : "", cause.line(),
					alone || cause.isOf(change) || members.contains(cause)))
			.toList();
	}

	private List<Cause> touching(FigureChange.Key figure, Set<String> codes) {
		boolean group = AreasOfFigure.group(figure);
		boolean ofPopulation = ofPopulation(figure.measure());
		return this.causes.stream().filter((cause) -> cause.touches(figure, codes, group, ofPopulation)).toList();
	}

	/**
	 * The lines of a sum's members, if the sum differs by just what they differ by.
	 */
	private static List<Cause> members(FigureChange change, List<Cause> touching) {
		FigureChange.Key figure = change.figure();
		if (!AreasOfFigure.group(figure) || figure.areaType() == AreaType.NEIGHBOURS) {
			return List.of();
		}
		Counts was = Counts.of(change.was());
		Counts now = Counts.of(change.now());
		List<Cause> counted = touching.stream().filter((cause) -> cause.counts(figure)).toList();
		BigDecimal numerator = sum(counted, (cause) -> cause.now().numeratorOver(cause.was()));
		BigDecimal denominator = sum(counted, (cause) -> cause.now().denominatorOver(cause.was()));
		boolean explained = now.numeratorOver(was).compareTo(numerator) == 0
				&& now.denominatorOver(was).compareTo(denominator) == 0;
		return explained ? counted : List.of();
	}

	private static BigDecimal sum(List<Cause> causes, Function<Cause, BigDecimal> difference) {
		return causes.stream().map(difference).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private String member(Cause cause) {
		return cause.areas().stream().map(this::name).collect(Collectors.joining(" and "));
	}

	private String name(String code) {
		return this.now.authority(code).map(Authority::name).orElse(code);
	}

	private boolean ofPopulation(String measure) {
		return Stream.of(this.then, this.now)
			.flatMap((each) -> each.measure(measure).stream())
			.anyMatch((each) -> each.denominator() == Denominator.POPULATION_0_17);
	}

}
