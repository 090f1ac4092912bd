package uk.quartile.changes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.ChangedLines;
import uk.quartile.domain.Authority;
import uk.quartile.domain.Denominator;

/** What became of figures between two instants, and why. */
public final class Changes {

	private final Inputs then;

	private final Inputs now;

	private final MadeOf madeOf;

	private final List<Cause> causes = new ArrayList<>();

	private Changes(Inputs then, Inputs now, JdbcClient jdbc) {
		this.then = then;
		this.now = now;
		this.madeOf = new MadeOf(now.files());
		this.causes.addAll(new JdbcReturnCauses(jdbc).between(then.at().atOffset(ZoneOffset.UTC),
				now.at().atOffset(ZoneOffset.UTC)));
		this.causes.addAll(FileCauses.of(ChangedLines.between(then.files(), now.files()),
				JdbcFileTimes.of(jdbc, then.at().atOffset(ZoneOffset.UTC)),
				JdbcFileTimes.of(jdbc, now.at().atOffset(ZoneOffset.UTC)),
				now.files().catalogue().settings().populationRelease()));
	}

	/** What figures were made for, in the order of quarters and regions. */
	public static List<FigureChange.Made> made(JdbcClient jdbc) {
		return JdbcMade.all(jdbc);
	}

	/**
	 * Every figure that is not what it was, with the lines that changed it.
	 * @param then inputs of the older comparisons
	 * @param now inputs of the newer comparisons
	 * @param comparisons ids of now, by those of then
	 * @return in the order of what they were made for, measure and area
	 */
	public static List<FigureChange> between(Inputs then, Inputs now, SortedMap<Long, Long> comparisons,
			JdbcClient jdbc) {
		List<FigureChange> changes = new JdbcFigureChanges(jdbc).between(comparisons);
		if (changes.isEmpty()) {
			return changes;
		}
		Changes causes = new Changes(then, now, jdbc);
		return changes.stream().map((change) -> change.because(causes.of(change.figure()))).toList();
	}

	private List<String> of(FigureChange.Key figure) {
		Set<String> codes = this.madeOf.codes(figure);
		boolean group = MadeOf.group(figure);
		boolean ofPopulation = ofPopulation(figure.measure());
		return this.causes.stream()
			.filter((cause) -> cause.touches(figure, codes, group, ofPopulation))
			.map((cause) -> group ? of(cause) + cause.line() : cause.line())
			.toList();
	}

	/** The member whose line it is. */
	private String of(Cause cause) {
		return cause.areas().isEmpty() ? ""
				: cause.areas().stream().map(this::name).collect(Collectors.joining(" and ")) + ": ";
	}

	private String name(String code) {
		Catalogue catalogue = this.now.files().catalogue();
		return catalogue.authority(code).map(Authority::name).orElse(code);
	}

	private boolean ofPopulation(String measure) {
		return List.of(this.then, this.now)
			.stream()
			.flatMap((each) -> each.files().catalogue().measure(measure).stream())
			.anyMatch((each) -> each.denominator() == Denominator.POPULATION_0_17);
	}

	/**
	 * What figures were made from.
	 *
	 * @param at an instant
	 * @param files that were in force then
	 */
	public record Inputs(Instant at, CatalogueFiles files) {
	}

}
