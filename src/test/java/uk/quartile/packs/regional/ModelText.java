package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.packs.pages.Prose;
import uk.quartile.packs.table.AuthorityTable;

/** A report's model as text, for comparing it with a golden file. */
final class ModelText {

	private final List<String> lines = new ArrayList<>();

	private ModelText() {
	}

	static String of(RegionalReport report) {
		ModelText text = new ModelText();
		text.add("TITLE " + report.title());
		text.add("FOOTER " + report.footer());
		Cover cover = report.cover();
		text.add("COVER " + String.join(" / ", cover.region(), cover.title(), cover.quarter(), cover.edition()));
		text.contents(cover.contents().first());
		text.contents(cover.contents().second());
		cover.missing().forEach((missing) -> text.add("  MISSING " + missing));
		text.prose(report.standsOut());
		text.add("OVERVIEW " + report.overview().lead());
		report.overview().rows().forEach((row) -> text.add("  " + row));
		text.add("  WITHOUT " + report.overview().without());
		report.measures().forEach(text::measure);
		report.yearly().forEach(text::brief);
		text.add("OVER TIME");
		report.overTime().forEach((time) -> {
			text.add("  [" + time.title() + "] " + String.join(" / ", time.paragraphs()));
			text.add("  CHART " + ((time.chart() != null) ? time.chart().words() : "none"));
		});
		if (report.comparisons() != null) {
			text.add("COMPARISONS " + report.comparisons().title() + " / " + report.comparisons().lead());
			report.comparisons().rows().forEach((row) -> text.add("  " + row));
		}
		text.prose(report.onTheData());
		text.prose(report.methods());
		return String.join("\n", text.lines) + "\n";
	}

	private void contents(List<Contents.Entry> column) {
		add("  COLUMN");
		column.forEach((entry) -> add((entry.strong() ? "  " : "    ") + entry.text() + " -> " + entry.page()));
	}

	private void prose(Prose prose) {
		add("PROSE " + prose.title());
		for (Prose.Block block : prose.blocks()) {
			add("  " + ((block.heading() != null) ? "[" + block.heading() + "] " : "") + (block.item() ? "- " : "")
					+ block.text());
		}
	}

	private void measure(MeasurePage page) {
		add("MEASURE " + page.section() + " / " + page.title() + " / " + page.when());
		add("  " + page.lead());
		page.paragraphs().forEach((paragraph) -> add("  " + paragraph));
		add("  CHART " + ((page.chart() != null) ? page.chart().words() : "none"));
		add("  | " + String.join(" | ", page.table().numberHeads()).replace('\n', ' ') + " || "
				+ String.join(" | ", page.table().wordHeads()));
		for (AuthorityTable.Row row : page.table().rows()) {
			add("  " + row.name() + " | " + String.join(" | ", row.numbers()) + " || "
					+ String.join(" | ", row.words()));
		}
		page.notes().forEach((note) -> add("  * " + note));
	}

	private void brief(LatestValuesPage page) {
		add("BRIEF " + page.title() + " / " + page.when());
		add("  " + page.lead());
		page.paragraphs().forEach((paragraph) -> add("  " + paragraph));
		add("  CHART " + ((page.chart() != null) ? page.chart().words() : "none"));
	}

	private void add(String line) {
		this.lines.add(line.stripTrailing());
	}

}
