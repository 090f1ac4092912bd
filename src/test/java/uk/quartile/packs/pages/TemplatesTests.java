package uk.quartile.packs.pages;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;
import org.junit.jupiter.api.Test;

import uk.quartile.packs.table.TableSlots;

import static org.assertj.core.api.Assertions.assertThat;

/** A key that a template doesn't know would be dropped without a word. */
class TemplatesTests {

	private final Templates templates = new Templates();

	@Test
	void measureTakesEveryKeyOfItsRows() {
		Set<String> keys = new TreeSet<>(Set.of("name", "total"));
		for (int i = 1; i <= TableSlots.NUMBERS; i++) {
			keys.add("number" + i);
		}
		for (int i = 1; i <= TableSlots.WORDS; i++) {
			keys.add("word" + i);
		}
		assertThat(fields("measure")).isEqualTo(keys);
	}

	@Test
	void measureTakesEveryParameter() {
		assertThat(parameters("measure")).contains("title", "paragraphsTemplate", "paragraphs", "notes", "lowChart",
				"chart", "tallChart", "chartInWords", "numberHead1", "numberHead6", "wordHead4");
	}

	@Test
	void otherTemplatesTakeEveryKeyOfTheirRows() {
		assertThat(fields("regional")).containsExactlyInAnyOrder("sheet", "template", "parameters", "rows");
		assertThat(fields("prose")).containsExactlyInAnyOrder("heading", "paragraph", "item");
		assertThat(fields("standsout")).containsExactlyInAnyOrder("heading", "paragraph", "item");
		assertThat(fields("overtime")).containsExactlyInAnyOrder("heading", "paragraph", "beside", "chart",
				"chartInWords");
		assertThat(fields("paragraphs")).containsExactlyInAnyOrder("list", "opening", "section", "title", "smallTitle",
				"bookmark", "when", "lead", "paragraph");
		assertThat(fields("brief")).containsExactlyInAnyOrder("half", "whole", "paragraphs", "chart", "chartInWords");
		assertThat(fields("methods")).containsExactlyInAnyOrder("heading", "paragraph");
		assertThat(fields("contents")).containsExactlyInAnyOrder("section", "measure", "page");
		assertThat(fields("items")).containsExactlyInAnyOrder("text");
		assertThat(fields("comparisons")).containsExactlyInAnyOrder("measure", "region", "subGroups", "otherRegions",
				"graded");
		assertThat(fields("overview")).containsExactlyInAnyOrder("measure", "page", "now", "before", "change",
				"interval", "trend", "england");
		assertThat(fields("revised")).containsExactlyInAnyOrder("authority", "measure", "quarter", "first", "now",
				"received");
	}

	private Set<String> fields(String template) {
		return Arrays.stream(this.templates.get(template).getFields())
			.map(JRField::getName)
			.collect(Collectors.toSet());
	}

	private Set<String> parameters(String template) {
		JasperReport report = this.templates.get(template);
		return Arrays.stream(report.getParameters())
			.filter((parameter) -> !parameter.isSystemDefined())
			.map(JRParameter::getName)
			.collect(Collectors.toSet());
	}

}
