package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.packs.charts.SeriesChart;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Columns;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Picture;
import uk.quartile.packs.layout.Rule;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.pages.Prose;

/** Sets pages of text: headings at the left, what they head at the right. */
final class ProseBlocks {

	private static final int CHART = 134;

	private ProseBlocks() {
	}

	static List<Block> of(Prose prose) {
		List<Block> blocks = new ArrayList<>(List.of(title(prose.title()), new Gap(6)));
		for (Prose.Block each : prose.blocks()) {
			if (each.heading() != null) {
				rule(blocks);
			}
			List<Block> heading = (each.heading() == null) ? List.of()
					: List.of(Text.of("Heading3", each.heading()).as(Text.Part.HEADING));
			List<Block> said = new ArrayList<>();
			if (each.item()) {
				said.add(Text.item(each.text()));
			}
			else {
				each.text().lines().forEach((line) -> said.add(Text.paragraph(line)));
			}
			blocks.add(beside(heading, said));
			blocks.add(new Gap(4));
		}
		return blocks;
	}

	static List<Block> overTime(List<TimeOfMeasure> measures) {
		List<Block> blocks = new ArrayList<>(List.of(title(OverTimePages.TITLE), new Gap(6)));
		for (TimeOfMeasure measure : measures) {
			rule(blocks);
			Text heading = Text.of("Heading3", measure.title()).as(Text.Part.HEADING);
			Block said = Text.paragraph(String.join(" ", measure.paragraphs()));
			SeriesChart chart = measure.chart();
			blocks
				.add((chart == null) ? beside(List.of(heading), List.of(said))
						: new Columns(
								List.of(new Columns.Column(42, List.of(heading, said)),
										new Columns.Column(32, List.of(new Picture(chart, CHART, chart.words())))),
								20));
			blocks.add(new Gap(6));
		}
		return blocks;
	}

	private static void rule(List<Block> blocks) {
		blocks.add(new Rule("RuleArea", 1));
		blocks.add(new Gap(5));
	}

	static Text title(String title) {
		return Text.heading(Text.Part.SECTION, "Heading1", title);
	}

	private static Block beside(List<Block> heading, List<Block> said) {
		return new Columns(List.of(new Columns.Column(3, heading), new Columns.Column(13, said)), 12);
	}

}
