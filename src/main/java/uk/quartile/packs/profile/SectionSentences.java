package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Change;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.table.AuthorityCells;
import uk.quartile.packs.telling.Columns;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Position;
import uk.quartile.packs.telling.Titles;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.brief.Standing;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;

/** A section of measures in words: its finding, and a paragraph a measure. */
final class SectionSentences {

	private SectionSentences() {
	}

	/** {@code Child protection: one worse than England, two better}. */
	static String title(String section, List<Standing> standings) {
		int worse = count(standings, Position.WORSE);
		int better = count(standings, Position.BETTER);
		String name = Words.set(section);
		if (worse == 0 && better == 0) {
			return name;
		}
		if (worse == 0) {
			return name + ": " + Words.number(better) + " better than England, none worse";
		}
		return name + ": " + Words.number(worse) + " worse than England, " + Words.number(better) + " better";
	}

	private static int count(List<Standing> standings, Position position) {
		return (int) standings.stream().filter((each) -> each.position() == position).count();
	}

	/** {@code Re-referrals: better}: the word that the shape before it stands for. */
	static String panelTitle(Figure figure, Standing standing) {
		return figure.measure().label().shortTitle() + ": " + standing.position().word().toLowerCase(Locale.ROOT);
	}

	/** {@code Percentage, year to 31 March 2024, unexplained}. */
	static String panelSubtitle(Figure figure) {
		Measure measure = figure.measure();
		Quarter quarter = figure.quarter();
		return Values.quantity(measure) + ", "
				+ (measure.annualised() ? "Quarter " + quarter.number() : Dates.when(measure.basis(), quarter))
				+ Columns.afterName(figure);
	}

	/**
	 * {@code Re-referrals: 19.1%; 14.2% a year before, worsened. England 22.4%, similar
	 * areas 20.9%.}
	 */
	static Text paragraph(Figure figure, Standing standing) {
		Measure measure = figure.measure();
		StringBuilder words = new StringBuilder(
				figure.ofTooFew() ? new AuthorityCells(measure, Map.of()).valueNow(figure) + ", too few to judge"
						: Values.inSentence(measure, Objects.requireNonNull(figure.value())));
		Change change = figure.onYear();
		if (change != null && change.earlierValue() != null && change.noneBecause() == null && !figure.ofTooFew()
				&& !measure.ofTooFew(change.before().denominator())) {
			words.append("; ").append(Values.value(measure, change.earlierValue())).append(" a year before");
			if (standing.direction() != Direction.NOT_TESTED) {
				words.append(", ").append(standing.direction().word());
			}
		}
		List<String> comparators = new ArrayList<>();
		if (figure.england().value() != null) {
			comparators.add("England " + Values.value(measure, figure.england().value()));
		}
		if (figure.neighbours().value() != null) {
			comparators.add("similar areas " + Values.value(measure, figure.neighbours().value()));
		}
		if (!comparators.isEmpty()) {
			words.append(". ").append(Words.capital(String.join(", ", comparators)));
		}
		return Text.paragraph(Titles.of(measure) + ":", words.append('.').toString());
	}

}
