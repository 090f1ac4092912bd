package uk.quartile.packs.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.committees.Committee;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.choosing.Choice;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.choosing.Shortening;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Key;
import uk.quartile.packs.layout.Panel;
import uk.quartile.packs.layout.Rule;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.words.Words;
import uk.quartile.record.Action;

/** What stands on the page, from the top down. */
final class BriefingPage {

	private static final int FEW = 2;

	private static final int MANY = 15;

	private final AuthorityFigures authority;

	private final @Nullable Committee committee;

	private final MatrixLink matrix;

	private final Choice choice;

	private final BriefingItems items;

	BriefingPage(AuthorityFigures authority, @Nullable Committee committee, MatrixLink matrix) {
		this.authority = authority;
		this.committee = committee;
		this.matrix = matrix;
		this.choice = Choice.of(Judged.of(authority));
		this.items = new BriefingItems(authority);
	}

	List<Block> blocks(Set<Shortening> shortened) {
		int names = shortened.contains(Shortening.NAMES_COUNTED) ? FEW : MANY;
		LateOrNotKnown late = new LateOrNotKnown(this.authority, names);
		List<Block> blocks = new ArrayList<>(BriefingHead.of(this.authority, this.committee, this.matrix.within()));
		List<Block> findings = new ArrayList<>();
		Findings.of(this.authority).forEach((sentence) -> findings.addAll(List.of(sentence, new Gap(2))));
		findings.remove(findings.size() - 1);
		blocks.add(new Panel("GroundFindings", "Accent", 5, findings));
		blocks.add(new Gap(6));
		blocks.addAll(key(shortened.contains(Shortening.KEY_IN_ONE_LINE)));
		blocks.addAll(concerns(late, names, shortened.contains(Shortening.CONCERNS_IN_ONE_LINE)));
		blocks.addAll(goingWell(shortened));
		blocks.add(new Gap(8));
		blocks.add(new Columns(List.of(new Columns.Column(1, slipping(names)), new Columns.Column(1, late(late))), 24));
		return blocks;
	}

	/** Before the strips, for it is to be heard before them. */
	private List<Block> key(boolean inOneLine) {
		if (this.choice.concerns().isEmpty() && this.choice.goingWell().isEmpty()
				&& this.choice.wellButWorsened().isEmpty()) {
			return List.of();
		}
		boolean inEngland = Stream.of(this.choice.concerns(), this.choice.goingWell(), this.choice.wellButWorsened())
			.flatMap(List::stream)
			.anyMatch((item) -> item.among().spreadOfEngland().isPresent());
		List<Key.Entry> signs = new ArrayList<>(List.of(new Key.Entry(Sign.BETTER, "better"),
				new Key.Entry(Sign.WORSE, "worse"), new Key.Entry(Sign.NOT_JUDGED, "not judged"),
				new Key.Entry(Sign.ENGLAND, "England"), new Key.Entry(Sign.SIMILAR_AREAS, "similar areas")));
		if (inEngland) {
			signs.add(new Key.Entry(null, "dark: middle half"));
		}
		List<Block> key = new ArrayList<>(List.of(new Key(signs)));
		if (!inOneLine) {
			key.add(Text.of("Note",
					"Strips: all authorities of " + (inEngland ? "England but for one in 40 at each end" : "the region")
							+ ". Similar areas: the median of up to ten statistical neighbours."));
		}
		return key;
	}

	private List<Block> concerns(LateOrNotKnown late, int rows, boolean inOneLine) {
		List<Judged> concerns = this.choice.concerns();
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Gap(8));
		blocks.add(BriefingItems.heading("Of concern", concerns));
		late.noReturn().ifPresent((why) -> blocks.addAll(EarlierFigures.of(this.authority, rows)));
		if (concerns.isEmpty()) {
			blocks.add(Text.paragraph(noConcern(Judged.of(this.authority))));
		}
		boolean none = concerns.stream().allMatch((concern) -> actions(concern).isEmpty());
		for (Judged concern : concerns) {
			blocks.addAll(this.items.item(concern, concern == concerns.get(0), inOneLine));
			if (!none) {
				blocks.add(actionPanel(actions(concern), concern.measure()));
			}
		}
		if (none && !concerns.isEmpty() && !this.authority.set().isPublic()) {
			blocks.add(new Panel("GroundNote", null, 4,
					List.of(Text.paragraph(ActionLines.none(concerns.size()), ActionLines.ask(concerns.size())))));
		}
		further().ifPresent((more) -> blocks.addAll(List.of(new Gap(4), more)));
		return blocks;
	}

	private static String noConcern(List<Judged> figures) {
		return Choice.judged(figures).isEmpty() ? Words.capital(Findings.NOTHING_JUDGED)
				: Choice.onlyImproving(figures) ? "Nothing but what is worse than England and has improved."
						: "Nothing that can be judged is worse than England.";
	}

	private List<Action> actions(Judged concern) {
		return ActionLines.of(this.authority.plan(), concern.measure().code());
	}

	private static Panel actionPanel(List<Action> actions, Measure measure) {
		List<Block> lines = new ArrayList<>();
		actions.forEach(
				(action) -> lines.add(Text.paragraph(ActionLines.opening(action), ActionLines.line(action, measure))));
		if (lines.isEmpty()) {
			lines.add(Text.paragraph(ActionLines.none(1), ActionLines.ask(1)));
		}
		return new Panel("GroundNote", null, 4, lines);
	}

	/** {@code Two more are of concern: see page 2 of the profile.} */
	private Optional<Text> further() {
		int more = this.choice.furtherConcerns().size();
		return (more == 0) ? Optional.empty()
				: Optional.of(this.matrix.from(Text.paragraph(
						Words.capital(Words.number(more)) + ((more == 1) ? " more is" : " more are") + " of concern:",
						this.matrix.words() + " has " + ((more == 1) ? "it." : "them."))));
	}

	private List<Block> goingWell(Set<Shortening> shortened) {
		List<Judged> well = this.choice.goingWell();
		List<Judged> told = well.isEmpty() ? this.choice.wellButWorsened() : well;
		int most = shortened.contains(Shortening.NO_SECOND_ITEM) ? 1
				: shortened.contains(Shortening.NO_THIRD_ITEM) ? 2 : told.size();
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Gap(8));
		blocks.add(BriefingItems.heading("Going well", told));
		if (told.isEmpty()) {
			blocks.add(Text.paragraph(Choice.judged(Judged.of(this.authority)).isEmpty()
					? Words.capital(Findings.NOTHING_JUDGED) : "Nothing that can be judged is better than England."));
		}
		else if (well.isEmpty()) {
			blocks.add(Text.paragraph("Better than England, though all of it got worse in the year."));
		}
		told.stream()
			.limit(most)
			.forEach((each) -> blocks.addAll(
					this.items.item(each, each == told.get(0), shortened.contains(Shortening.GOING_WELL_IN_ONE_LINE))));
		return blocks;
	}

	private List<Block> slipping(int names) {
		List<Judged> similar = this.choice.slippingToEngland();
		List<Judged> all = Stream.concat(this.choice.slipping().stream(), similar.stream()).toList();
		String heading = similar.isEmpty() ? "Still better, but slipping" : "Not worse, but slipping";
		List<String> said = new ArrayList<>(
				all.stream().limit(names).map((each) -> Findings.sentences(this.authority, each).slipping()).toList());
		if (said.isEmpty()) {
			said.add("Nothing that is better than England, or similar, got worse in the year.");
		}
		List<Block> blocks = new ArrayList<>(
				List.of(Text.heading(Text.Part.SECTION, "Heading2", heading), Text.paragraph(String.join("\n", said))));
		if (all.size() > names) {
			blocks.add(this.matrix.from(Text
				.paragraph(Words.capital(Words.number(all.size() - names)) + " more: " + this.matrix.words() + ".")));
		}
		return blocks;
	}

	private static List<Block> late(LateOrNotKnown late) {
		return List.of(Text.heading(Text.Part.SECTION, "Heading2", "Late or not known"),
				Text.paragraph(String.join(" ", late.sentences())));
	}

}
