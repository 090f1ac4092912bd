package uk.quartile.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import uk.quartile.comparison.area.AreaRate;
import uk.quartile.comparison.area.Subject;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Count;
import uk.quartile.domain.figure.Finality;
import uk.quartile.explanation.asking.Area;
import uk.quartile.explanation.ledger.Source;
import uk.quartile.explanation.ledger.WorkedRate;
import uk.quartile.explanation.words.FormulaInWords;
import uk.quartile.explanation.words.InWords;
import uk.quartile.figures.Figure;

/**
 * The published figure of an authority that has returned nothing: it stands where the
 * authority is a neighbour of others, or a member of a group.
 */
final class AsPublished {

	private final MeasureCompared compared;

	private final WorkedRate published;

	private AsPublished(MeasureCompared compared, WorkedRate published) {
		this.compared = compared;
		this.published = published;
	}

	/** Empty where something was returned, or nothing is published. */
	static Optional<AsPublished> of(MeasureCompared compared, Area area) {
		Footprint code = Footprint.parse(area.code());
		if (area.type() != AreaType.AUTHORITY || compared.ledger().returned(code, compared.quarter()).isPresent()) {
			return Optional.empty();
		}
		return compared.ledger()
			.published(area.code(), compared.quarter())
			.filter(WorkedRate::hasFigure)
			.map((published) -> new AsPublished(compared, published));
	}

	Subject subject() {
		AreaRate rate = this.published.rate();
		return new Subject(AreaType.AUTHORITY, rate.area().code(), rate.quarter(), Finality.PUBLISHED,
				new Subject.MadeOf(rate.knownNumerator(), rate.knownDenominator(), rate.denominatorSource(),
						rate.populationYear(), rate.populationRelease(), rate.other()),
				rate.figure(), null);
	}

	List<WorkedRate> sources() {
		return List.of(this.published);
	}

	/** Where the figure is used, in sentences. */
	List<String> uses() {
		List<String> uses = new ArrayList<>();
		String name = name();
		uses.add(name + " has returned nothing for " + InWords.quarter(this.compared.quarter())
				+ ": this is what is published.");
		List<String> neighbours = this.compared.neighbours()
			.entrySet()
			.stream()
			.filter((each) -> each.getValue().contains(code()) && ofTheRegions(each.getKey()))
			.map((each) -> this.compared.names().of(each.getKey()))
			.sorted()
			.toList();
		if (!neighbours.isEmpty()) {
			uses.add("It stands among the statistical neighbours (edition "
					+ this.compared.catalogue().settings().neighboursEdition() + ") of " + InWords.list(neighbours)
					+ ".");
		}
		List<String> groups = new ArrayList<>();
		this.compared.catalogue().settings().subGroups().forEach((group, codes) -> {
			if (codes.contains(code())) {
				groups.add(group);
			}
		});
		if (this.compared.good(this.compared.quarter()).contains(code())) {
			groups.add("the good and outstanding authorities");
		}
		if (!groups.isEmpty()) {
			uses.add("It is one of the members of " + InWords.list(groups) + ".");
		}
		return uses;
	}

	/** Beside an authority that should have returned, and has not. */
	String remark() {
		String value = (this.published.rate().figure() instanceof Figure.Known known)
				? FormulaInWords.shown(this.compared.measure(), known.value()) : "";
		Source source = this.published.counted().source();
		return "Published of " + name() + ": " + value + " (" + source.file() + ", line " + source.line()
				+ "). It stands where " + name() + " is a neighbour of others or a member of a sub-group.";
	}

	private boolean ofTheRegions(String authority) {
		String set = this.compared.catalogue().settings().region();
		return set.equals(Run.ALL_REGIONS) || this.compared.catalogue()
			.authority(authority)
			.map(Authority::region)
			.filter(set::equals)
			.isPresent();
	}

	private String code() {
		return this.published.rate().area().code();
	}

	private String name() {
		return this.compared.names().of(code());
	}

}
