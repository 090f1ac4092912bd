package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.jspecify.annotations.Nullable;

import uk.quartile.packs.accessible.Drawing;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.charts.BarsDrawing;
import uk.quartile.packs.charts.RankedBars;
import uk.quartile.packs.charts.SeriesChart;
import uk.quartile.packs.charts.SeriesDrawing;
import uk.quartile.packs.pages.PageBreaks;
import uk.quartile.packs.pages.PageNumbers;
import uk.quartile.packs.pages.Prose;
import uk.quartile.packs.pages.Templates;
import uk.quartile.packs.table.ColumnWidths;
import uk.quartile.packs.table.TableSlots;

/** Fills the templates with a regional report. */
public final class RegionalPages {

	/** More bars than this take the whole height of the page. */
	private static final int MOST_BARS_ABOVE_A_TABLE = 10;

	private static final int MOST_BARS_OF_A_LOW_CHART = 8;

	private final Templates templates = new Templates();

	private final HouseStyle style = HouseStyle.read();

	/**
	 * Lays the report out.
	 * @param report the model
	 * @return its pages
	 * @throws JRException if a template can't be filled
	 */
	public JasperPrint fill(RegionalReport report) throws JRException {
		PageBreaks sheets = new PageBreaks();
		TableSections tables = new TableSections(this.templates);
		sheets.next(section("cover", cover(report.cover()), List.of(Map.of())));
		if (report.standsOut() != null) {
			sheets.next(prose("standsout", report.standsOut()));
		}
		if (report.overview() != null) {
			sheets.next(tables.overview(report.overview()));
		}
		String section = "";
		for (MeasurePage page : report.measures()) {
			sheets.next(measure(page, report.notice(), !page.section().equals(section)));
			section = page.section();
		}
		brief(report.yearly(), sheets);
		sheets.next();
		if (!report.overTime().isEmpty()) {
			sheets.same(overTime(report.overTime()));
		}
		if (report.comparisons() != null) {
			sheets.same(tables.comparisons(report.comparisons()));
		}
		if (report.revised() != null) {
			sheets.same(tables.revised(report.revised()));
		}
		sheets.same(prose("prose", report.onTheData()));
		sheets.same(methods(report.methods()));
		Map<String, Object> parameters = parameters();
		parameters.put("notice", report.notice());
		parameters.put("footer", report.footer());
		parameters.put("edition", report.cover().edition());
		JasperPrint print = JasperFillManager.fillReport(this.templates.get("regional"), parameters,
				new JRMapCollectionDataSource(sheets.sections()));
		PageNumbers.set(print);
		return print;
	}

	private Map<String, Object> cover(Cover cover) {
		Map<String, Object> parameters = parameters();
		parameters.put("region", cover.region());
		parameters.put("title", cover.title());
		parameters.put("quarter", cover.quarter());
		parameters.put("edition", (cover.edition() + "\n" + cover.whatIf()).strip());
		parameters.put("items", this.templates.get("items"));
		parameters.put("contents", this.templates.get("contents"));
		parameters.put("first", contents(cover.contents().first()));
		parameters.put("second", contents(cover.contents().second()));
		parameters.put("missing", items(cover.missing()));
		return parameters;
	}

	private static List<Map<String, ?>> items(List<String> texts) {
		List<Map<String, ?>> items = new ArrayList<>();
		texts.forEach((text) -> items.add(Map.of("text", text)));
		return items;
	}

	private static List<Map<String, ?>> contents(List<Contents.Entry> entries) {
		List<Map<String, ?>> rows = new ArrayList<>();
		entries.forEach((entry) -> rows
			.add(Map.of(entry.strong() ? "section" : "measure", entry.text(), "page", entry.page())));
		return rows;
	}

	/** Every block has a heading here. */
	private Map<String, ?> methods(Prose prose) {
		Map<String, Object> parameters = parameters();
		parameters.put("title", prose.title());
		List<Map<String, ?>> rows = new ArrayList<>();
		prose.blocks()
			.forEach((block) -> rows
				.add(Map.of("heading", Objects.requireNonNull(block.heading()), "paragraph", block.text())));
		return section("methods", parameters, rows);
	}

	private Map<String, ?> prose(String template, Prose prose) {
		Map<String, Object> parameters = parameters();
		parameters.put("title", prose.title());
		List<Map<String, ?>> rows = new ArrayList<>();
		for (Prose.Block block : prose.blocks()) {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("heading", block.heading());
			row.put("paragraph", block.item() ? null : block.text());
			row.put("item", block.item() ? block.text() : null);
			rows.add(row);
		}
		return section(template, parameters, rows);
	}

	private Map<String, ?> overTime(List<TimeOfMeasure> measures) {
		Map<String, Object> parameters = parameters();
		parameters.put("title", OverTimePages.TITLE);
		List<Map<String, ?>> rows = new ArrayList<>();
		for (TimeOfMeasure measure : measures) {
			SeriesChart chart = measure.chart();
			if (chart != null) {
				rows.add(Map.of("heading", measure.title(), "beside", String.join(" ", measure.paragraphs()), "chart",
						new Drawing(new SeriesDrawing(chart, this.style)::draw), "chartInWords", chart.words()));
			}
			else {
				@Nullable String heading = measure.title();
				for (String paragraph : measure.paragraphs()) {
					Map<String, @Nullable Object> row = new HashMap<>();
					row.put("heading", heading);
					row.put("paragraph", paragraph);
					rows.add(row);
					heading = null;
				}
			}
		}
		return section("overtime", parameters, rows);
	}

	/** Two on a page. */
	private void brief(List<LatestValuesPage> pages, PageBreaks sheets) {
		for (int i = 0; i < pages.size(); i++) {
			Map<String, Object> parameters = parameters();
			parameters.put("paragraphsTemplate", this.templates.get("paragraphs"));
			Map<String, ?> section = section("brief", parameters, List.of(brief(pages.get(i), i == 0)));
			if (i % 2 == 0) {
				sheets.next(section);
			}
			else {
				sheets.same(section);
			}
		}
	}

	private Map<String, ?> brief(LatestValuesPage page, boolean opens) {
		Map<String, Object> row = new HashMap<>();
		row.put("paragraphs", paragraphs(
				List.of(Map.of(opens ? "opening" : "section", LatestValuesPage.TITLE, "list", Overviews.TITLE),
						Map.of("smallTitle", page.title(), "bookmark", page.bookmark()), Map.of("when", page.when())),
				page.lead(), page.paragraphs()));
		RankedBars bars = page.chart();
		boolean tall = bars != null && bars.bars().size() > MOST_BARS_ABOVE_A_TABLE;
		row.put("half", !tall);
		row.put("whole", tall);
		if (bars != null) {
			row.put("chart", new Drawing(new BarsDrawing(bars, this.style)::draw));
			row.put("chartInWords", bars.words());
		}
		return row;
	}

	private Map<String, ?> measure(MeasurePage page, String notice, boolean opensSection) {
		Map<String, Object> parameters = parameters();
		parameters.put("title", page.title());
		parameters.put("paragraphsTemplate", this.templates.get("paragraphs"));
		parameters.put("paragraphs",
				paragraphs(
						List.of(Map.of(opensSection ? "opening" : "section", page.section(), "list", Overviews.TITLE),
								Map.of("title", page.title(), "bookmark", page.title())),
						page.lead(), page.paragraphs()));
		String notes = page.table().caption() + ". " + String.join(" ", page.notes());
		parameters.put("notes", notes);
		RankedBars bars = page.chart();
		if (bars != null) {
			int number = bars.bars().size();
			boolean tall = number > MOST_BARS_ABOVE_A_TABLE
					|| !new MeasureRoom(this.style).isEnough(page, notes, notice);
			parameters.put(tall ? "tallChart" : (number > MOST_BARS_OF_A_LOW_CHART) ? "chart" : "lowChart",
					new Drawing(new BarsDrawing(bars, this.style)::draw));
			parameters.put("chartInWords", bars.words());
		}
		parameters.putAll(TableSlots.heads(page.table()));
		Map<String, Integer> widths = new ColumnWidths(page.table(), (text) -> width("TableText", text),
				(text) -> width("TableHead", text))
			.widths();
		return section(this.templates.get("measure", widths), parameters, TableSlots.rows(page.table()));
	}

	private double width(String style, String text) {
		return this.style.width(style, text);
	}

	private static List<Map<String, ?>> paragraphs(List<Map<String, ?>> heading, String lead, List<String> paragraphs) {
		List<Map<String, ?>> rows = new ArrayList<>(heading);
		rows.add(Map.of("lead", lead));
		paragraphs.forEach((text) -> rows.add(Map.of("paragraph", text)));
		return rows;
	}

	static Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("REPORT_LOCALE", Locale.UK);
		return parameters;
	}

	private Map<String, ?> section(String template, Map<String, Object> parameters, Collection<Map<String, ?>> rows) {
		return section(this.templates.get(template), parameters, rows);
	}

	static Map<String, ?> section(JasperReport template, Map<String, Object> parameters,
			Collection<Map<String, ?>> rows) {
		return Map.of("template", template, "parameters", parameters, "rows", new JRMapCollectionDataSource(rows));
	}

}
