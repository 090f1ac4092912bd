package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import uk.quartile.packs.choosing.Flows;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.Flow;
import uk.quartile.packs.figures.history.Extreme;
import uk.quartile.packs.figures.history.Histories;
import uk.quartile.packs.figures.history.Projection;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.ExtremeSentence;
import uk.quartile.packs.telling.FlowSentence;
import uk.quartile.packs.telling.ProjectionSentence;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.words.Words;

/** What a section says of its measures over time. */
final class OverTimeSentences {

	private final List<Flow> flows;

	private final Histories histories;

	OverTimeSentences(AuthorityFigures authority) {
		this.flows = Flows.of(authority);
		this.histories = authority.set().histories();
	}

	/** Those who came to the stocks of a section and left them: its headline. */
	List<Text> flows(String section) {
		return this.flows.stream().filter((flow) -> flow.stock().section().equals(section)).map((flow) -> {
			FlowSentence said = new FlowSentence(flow);
			return Text.paragraph(said.opening(), said.sentence());
		}).toList();
	}

	/**
	 * What the next quarter may bring, of each measure that has quarters; and of all
	 * figures that are the highest or lowest for long, the one of the most figures.
	 */
	List<Text> notes(List<Judged> judged) {
		List<Text> notes = new ArrayList<>();
		judged.forEach((each) -> projection(each.figure()).map(ProjectionSentence::new)
			.ifPresent((said) -> notes.add(Text.paragraph("Next quarter:", Words.capital(said.sentence())))));
		judged.stream()
			.map(Judged::figure)
			.filter((figure) -> found(figure).isPresent())
			.max(Comparator.comparingInt((figure) -> found(figure).orElseThrow().figures()))
			.ifPresent((figure) -> notes.add(Text.paragraph("Over the years:", inWords(figure))));
		return notes;
	}

	private String inWords(Figure figure) {
		return figure.measure().label().shortTitle() + ", "
				+ Values.inSentence(figure.measure(), Objects.requireNonNull(figure.value())) + ": "
				+ ExtremeSentence.brief(figure, this.histories.of(figure), found(figure).orElseThrow()) + ".";
	}

	Optional<Projection> projection(Figure figure) {
		return Projection.of(figure, this.histories.of(figure));
	}

	/** {@code the lowest of seven years, back to 31 March 2018}. */
	Optional<String> extreme(Figure figure) {
		return found(figure).map((each) -> ExtremeSentence.of(figure, this.histories.of(figure), each));
	}

	Optional<Extreme> found(Figure figure) {
		return (figure.value() == null || figure.ofTooFew()) ? Optional.empty()
				: Extreme.of(figure.measure(), this.histories.of(figure), figure.quarter());
	}

}
