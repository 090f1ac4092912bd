package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import uk.quartile.packs.pages.Templates;
import uk.quartile.packs.table.ColumnWidths;

/** Fills the templates of tables that have a row for each measure. */
final class TableSections {

	private final Templates templates;

	TableSections(Templates templates) {
		this.templates = templates;
	}

	Map<String, ?> overview(Overview overview) {
		Map<String, Object> parameters = RegionalPages.parameters();
		parameters.put("title", Overviews.TITLE);
		parameters.put("lead", overview.lead());
		parameters.put("england", overview.england());
		parameters.put("without", overview.without());
		List<Map<String, ?>> rows = new ArrayList<>();
		overview.rows()
			.forEach((row) -> rows.add(Map.of("measure", row.measure(), "page", row.page(), "now", row.now(), "before",
					row.before(), "change", row.change(), "interval", row.interval(), "trend", row.trend(), "england",
					row.england())));
		return RegionalPages.section(this.templates.get("overview"), parameters, rows);
	}

	Map<String, ?> revised(RevisedFigures revised) {
		Map<String, Object> parameters = RegionalPages.parameters();
		parameters.put("title", RevisedFigures.TITLE);
		parameters.put("lead", RevisedFigures.LEAD);
		List<Map<String, ?>> rows = new ArrayList<>();
		revised.rows()
			.forEach((row) -> rows.add(Map.of("authority", row.authority(), "measure", row.measure(), "quarter",
					row.quarter(), "first", row.first(), "now", row.now(), "received", row.received())));
		return RegionalPages.section(this.templates.get("revised"), parameters, rows);
	}

	Map<String, ?> comparisons(OtherGroupsTable comparisons) {
		Map<String, Object> parameters = RegionalPages.parameters();
		parameters.put("title", comparisons.title());
		parameters.put("lead", comparisons.lead());
		parameters.put("region", comparisons.region());
		parameters.put("subGroups", comparisons.subGroups());
		parameters.put("graded", comparisons.graded());
		List<Map<String, ?>> rows = new ArrayList<>();
		comparisons.rows()
			.forEach((row) -> rows.add(Map.of("measure", row.measure(), "region", row.region(), "subGroups",
					row.subGroups(), "otherRegions", row.otherRegions(), "graded", row.graded())));
		Map<String, Integer> widths = new LinkedHashMap<>();
		widths.put("measure", 244);
		widths.put("region", 68);
		widths.put("subGroups", comparisons.subGroups().isEmpty() ? 0 : 124);
		widths.put("graded", comparisons.graded().isEmpty() ? 0 : 124);
		widths.put("otherRegions", ColumnWidths.ALL - widths.values().stream().mapToInt(Integer::intValue).sum());
		return RegionalPages.section(this.templates.get("comparisons", widths), parameters, rows);
	}

}
