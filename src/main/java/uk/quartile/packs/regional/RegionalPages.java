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
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.jspecify.annotations.Nullable;

import uk.quartile.packs.accessible.Drawing;
import uk.quartile.packs.accessible.HouseStyle;

/** Fills the templates with a regional report. */
public final class RegionalPages {

	/** More bars than this take the whole height of the page. */
	private static final int MOST_BARS_ABOVE_A_TABLE = 10;

	private final Templates templates = new Templates();

	private final HouseStyle style = HouseStyle.read();

	/**
	 * Lays the report out.
	 * @param report the model
	 * @return its pages
	 * @throws JRException if a template can't be filled
	 */
	public JasperPrint fill(RegionalReport report) throws JRException {
		List<Map<String, ?>> sections = new ArrayList<>();
		sections.add(section("cover", cover(report.cover()), List.of(Map.of())));
		sections.add(prose("standsout", report.standsOut()));
		String section = "";
		for (MeasurePage page : report.measures()) {
			sections.add(measure(page, !page.section().equals(section)));
			section = page.section();
		}
		if (report.overview() != null) {
			sections.add(overview(report.overview()));
		}
		report.yearly().forEach((page) -> sections.add(measure(page, false)));
		if (!report.overTime().isEmpty()) {
			sections.add(overTime(report.overTime()));
		}
		if (report.comparisons() != null) {
			sections.add(comparisons(report.comparisons()));
		}
		if (report.revised() != null) {
			sections.add(revised(report.revised()));
		}
		sections.add(prose("prose", report.onTheData()));
		sections.add(methods(report.methods()));
		Map<String, Object> parameters = parameters();
		parameters.put("notice", report.notice());
		parameters.put("footer", report.footer());
		parameters.put("edition", report.cover().edition());
		JasperPrint print = JasperFillManager.fillReport(this.templates.get("regional"), parameters,
				new JRMapCollectionDataSource(sections));
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

	private Map<String, ?> overview(Overview overview) {
		Map<String, Object> parameters = parameters();
		parameters.put("title", overview.title());
		parameters.put("lead", overview.lead());
		parameters.put("region", overview.region());
		List<Map<String, ?>> rows = new ArrayList<>();
		overview.rows()
			.forEach((row) -> rows.add(Map.of("measure", row.measure(), "when", row.when(), "region", row.region(),
					"england", row.england(), "lowest", row.lowest(), "highest", row.highest())));
		return section("overview", parameters, rows);
	}

	private Map<String, ?> revised(RevisedFigures revised) {
		Map<String, Object> parameters = parameters();
		parameters.put("title", RevisedFigures.TITLE);
		parameters.put("lead", RevisedFigures.LEAD);
		List<Map<String, ?>> rows = new ArrayList<>();
		revised.rows()
			.forEach((row) -> rows.add(Map.of("authority", row.authority(), "measure", row.measure(), "quarter",
					row.quarter(), "first", row.first(), "now", row.now(), "received", row.received())));
		return section("revised", parameters, rows);
	}

	private Map<String, ?> comparisons(OtherGroups comparisons) {
		Map<String, Object> parameters = parameters();
		parameters.put("title", comparisons.title());
		parameters.put("lead", comparisons.lead());
		parameters.put("region", comparisons.region());
		parameters.put("subGroups", comparisons.subGroups());
		parameters.put("graded", comparisons.graded());
		List<Map<String, ?>> rows = new ArrayList<>();
		comparisons.rows()
			.forEach((row) -> rows.add(Map.of("measure", row.measure(), "when", row.when(), "region", row.region(),
					"subGroups", row.subGroups(), "otherRegions", row.otherRegions(), "graded", row.graded())));
		return section("comparisons", parameters, rows);
	}

	private Map<String, ?> measure(MeasurePage page, boolean opensSection) {
		Map<String, Object> parameters = parameters();
		parameters.put("opensSection", opensSection);
		parameters.put("section", page.section());
		parameters.put("title", page.title());
		parameters.put("paragraphsTemplate", this.templates.get("paragraphs"));
		parameters.put("paragraphs", paragraphs(page));
		parameters.put("notes", String.join(" ", page.notes()));
		RankedBars bars = page.chart();
		if (bars != null) {
			boolean tall = bars.bars().size() > MOST_BARS_ABOVE_A_TABLE;
			parameters.put(tall ? "tallChart" : "chart", new Drawing(new BarsDrawing(bars, this.style)::draw));
			parameters.put("chartInWords", bars.words());
		}
		parameters.putAll(Slots.heads(page.table()));
		return section("measure", parameters, Slots.rows(page.table()));
	}

	private static List<Map<String, ?>> paragraphs(MeasurePage page) {
		List<Map<String, ?>> rows = new ArrayList<>();
		rows.add(Map.of("lead", page.lead()));
		page.paragraphs().forEach((text) -> rows.add(Map.of("paragraph", text)));
		return rows;
	}

	private static Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("REPORT_LOCALE", Locale.UK);
		return parameters;
	}

	private Map<String, ?> section(String template, Map<String, Object> parameters, Collection<Map<String, ?>> rows) {
		return Map.of("template", this.templates.get(template), "parameters", parameters, "rows",
				new JRMapCollectionDataSource(rows));
	}

}
