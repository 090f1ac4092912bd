package uk.quartile.changes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Authority;
import uk.quartile.domain.Denominator;

/** Finds the lines that changed a figure among all that changed. */
final class Causes {

	private final Catalogue then;

	private final Catalogue now;

	private final MadeOf madeOf;

	private final List<Cause> causes;

	Causes(Catalogue then, CatalogueFiles now, List<Cause> causes) {
		this.then = then;
		this.now = now.catalogue();
		this.madeOf = new MadeOf(now);
		this.causes = causes;
	}

	/** In words; of a group with the member whose line it is. */
	List<String> of(FigureChange.Key figure) {
		List<String> lines = of(figure, this.madeOf.codes(figure));
		// Some groups are made of more than their own published counts.
		return (lines.isEmpty() && MadeOf.group(figure)) ? of(figure, Set.of()) : lines;
	}

	private List<String> of(FigureChange.Key figure, Set<String> codes) {
		boolean group = MadeOf.group(figure);
		boolean ofPopulation = ofPopulation(figure.measure());
		return this.causes.stream()
			.filter((cause) -> cause.touches(figure, codes, group, ofPopulation))
			.map((cause) -> group ? member(cause) + cause.line() : cause.line())
			.toList();
	}

	private String member(Cause cause) {
		return cause.areas().isEmpty() ? ""
				: cause.areas().stream().map(this::name).collect(Collectors.joining(" and ")) + ": ";
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
