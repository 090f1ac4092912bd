package uk.quartile.packs.choosing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.measure.Basis;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Relations;
import uk.quartile.packs.documents.AuthorityFigures.Own;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.Flow;

/**
 * Who came to each stock of the catalogue that says what makes it grow and shrink, and
 * who left it: in the newest time for which both are known; of times that end together a
 * year before a quarter, and what was returned of the year before four quarters' sum.
 */
public final class Flows {

	private final Catalogue catalogue;

	private final List<Own> figures;

	private Flows(AuthorityFigures authority) {
		this.catalogue = authority.set().catalogue();
		this.figures = authority.figures();
	}

	/** Of an authority, in the order of the catalogue; only stocks that come and go. */
	public static List<Flow> of(AuthorityFigures authority) {
		Flows flows = new Flows(authority);
		return flows.catalogue.measures()
			.stream()
			.flatMap((stock) -> Optional.ofNullable(stock.relations().flows())
				.flatMap((relation) -> flows.of(stock, relation))
				.stream())
			.toList();
	}

	/** Where none is known on both sides, the first that is known on one. */
	private Optional<Flow> of(Measure stock, Relations.Flows relation) {
		List<Flow> all = new ArrayList<>();
		Optional<Own> in = find(relation.in());
		Optional<Own> out = find(relation.out());
		flow(stock, yearly(relation.in()), yearly(relation.out()), Basis.ROLLING_12_MONTHS, false).ifPresent(all::add);
		flow(stock, in, out, Basis.ROLLING_12_MONTHS, true).ifPresent(all::add);
		flow(stock, in, out, Basis.QUARTER, false).ifPresent(all::add);
		return all.stream()
			.filter(Flow::whole)
			.max(Comparator.comparing(Flow::quarter).thenComparing((flow) -> -all.indexOf(flow)))
			.or(() -> all.stream()
				.filter((flow) -> flow.came().count() != null || flow.left().count() != null)
				.findFirst());
	}

	private Optional<Own> find(@Nullable String code) {
		return this.figures.stream().filter((own) -> own.figure().measure().code().equals(code)).findFirst();
	}

	private Optional<Own> yearly(String code) {
		return this.catalogue.measure(code).flatMap((quarterly) -> find(quarterly.relations().yearly()));
	}

	private static Optional<Flow> flow(Measure stock, Optional<Own> in, Optional<Own> out, Basis basis,
			boolean fourQuarters) {
		if (in.isEmpty() || out.isEmpty()) {
			return Optional.empty();
		}
		Figure came = in.get().figure();
		Figure left = out.get().figure();
		return (came.quarter().equals(left.quarter()) && came.area().equals(left.area())) ? Optional.of(new Flow(stock,
				side(came, fourQuarters), side(left, fourQuarters), basis, came.quarter(), came.area().contains("+")))
				: Optional.empty();
	}

	private static Flow.Side side(Figure figure, boolean fourQuarters) {
		BigDecimal count = fourQuarters ? fourQuarters(figure) : figure.numerator();
		return new Flow.Side(figure.measure(), count, figure.status());
	}

	private static @Nullable BigDecimal fourQuarters(Figure figure) {
		return (figure.overTime().periods() != null) ? figure.overTime().periods().rollingNumerator() : null;
	}

}
