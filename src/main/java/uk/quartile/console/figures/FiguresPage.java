package uk.quartile.console.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.console.figures.JdbcShownFigures.ComparedQuarter;
import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;

/** A measure's page, an authority's page, and the list of what stands out. */
@Controller
public final class FiguresPage {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setRecordSeparator("\r\n")
		.setHeader(FigureRow.COLUMNS.toArray(String[]::new))
		.get();

	private final CurrentCatalogue current;

	private final JdbcShownFigures figures;

	FiguresPage(CurrentCatalogue current, JdbcShownFigures figures) {
		this.current = current;
		this.figures = figures;
	}

	@GetMapping("/figures")
	String show(@RequestParam Optional<Quarter> quarter, @RequestParam(defaultValue = "") String search, Model model) {
		Catalogue catalogue = this.current.catalogue();
		FigureTables tables = new FigureTables(catalogue, this.figures);
		Optional<ComparedQuarter> compared = tables.of(quarter);
		addChoice(model, tables, compared);
		model.addAttribute("search", search);
		Map<String, List<Measure>> sections = catalogue.measures()
			.stream()
			.filter((each) -> matches(each, search))
			.collect(Collectors.groupingBy(Measure::section, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("sections", sections);
		model.addAttribute("authorities",
				compared.map((each) -> catalogue.members(catalogue.settings().region(), each.quarter().lastDay()))
					.orElse(List.of()));
		model.addAttribute("rows", compared.map(tables::standingOut).orElse(List.of()));
		return "figures";
	}

	private static boolean matches(Measure measure, String search) {
		String wanted = search.strip().toLowerCase(Locale.ROOT);
		return (measure.title() + " " + measure.definition()).toLowerCase(Locale.ROOT).contains(wanted);
	}

	@GetMapping("/figures/measures/{code}")
	String measure(@PathVariable String code, @RequestParam Optional<Quarter> quarter, Model model) {
		FigureTables tables = new FigureTables(this.current.catalogue(), this.figures);
		Measure measure = measure(code);
		Optional<ComparedQuarter> compared = tables.of(quarter);
		addChoice(model, tables, compared);
		model.addAttribute("measure", measure);
		model.addAttribute("rows", compared.map((each) -> tables.ofMeasure(each, measure)).orElse(List.of()));
		return "measure";
	}

	@GetMapping("/figures/areas/{area}")
	String area(@PathVariable String area, @RequestParam Optional<Quarter> quarter, Model model) {
		FigureTables tables = new FigureTables(this.current.catalogue(), this.figures);
		Optional<ComparedQuarter> compared = tables.of(quarter);
		List<FigureRow> rows = compared.map((each) -> tables.ofArea(each, area)).orElse(List.of());
		if (rows.isEmpty()) {
			throw notFound();
		}
		addChoice(model, tables, compared);
		model.addAttribute("area", area);
		model.addAttribute("name", tables.name(area));
		model.addAttribute("rows", rows);
		return "area";
	}

	/** The values of one area over time. */
	@GetMapping("/figures/measures/{code}/{area}")
	String history(@PathVariable String code, @PathVariable String area, @RequestParam Optional<Quarter> quarter,
			Model model) {
		FigureTables tables = new FigureTables(this.current.catalogue(), this.figures);
		Measure measure = measure(code);
		ComparedQuarter compared = tables.of(quarter).orElseThrow(FiguresPage::notFound);
		model.addAttribute("measure", measure);
		model.addAttribute("quarter", compared.quarter());
		model.addAttribute("area", area);
		model.addAttribute("name", tables.name(area));
		model.addAttribute("values",
				this.figures.history(compared.comparison(), code, area)
					.stream()
					.map((each) -> List.of(each.quarter().toString(), FigureRow.number(each.value(), measure),
							(each.lower() == null) ? "–"
									: FigureRow.number(each.lower(), measure) + " to "
											+ FigureRow.number(each.upper(), measure)))
					.toList());
		return "series";
	}

	/** What a page shows, as a file. */
	@GetMapping("/figures/file")
	ResponseEntity<byte[]> file(@RequestParam Optional<String> measure, @RequestParam Optional<String> area,
			@RequestParam Optional<Quarter> quarter) throws IOException {
		FigureTables tables = new FigureTables(this.current.catalogue(), this.figures);
		ComparedQuarter compared = tables.of(quarter).orElseThrow(FiguresPage::notFound);
		List<FigureRow> rows = measure.map((code) -> tables.ofMeasure(compared, measure(code)))
			.or(() -> area.map((code) -> tables.ofArea(compared, code)))
			.orElseGet(() -> tables.standingOut(compared));
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			for (FigureRow row : rows) {
				printer.printRecord(row.fields());
			}
		}
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figures-" + compared.quarter() + ".csv\"")
			.body(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static void addChoice(Model model, FigureTables tables, Optional<ComparedQuarter> compared) {
		model.addAttribute("quarters", tables.quarters());
		model.addAttribute("quarter", compared.map(ComparedQuarter::quarter).orElse(null));
	}

	private Measure measure(String code) {
		return this.current.catalogue().measure(code).orElseThrow(FiguresPage::notFound);
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
