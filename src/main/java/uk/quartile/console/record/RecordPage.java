package uk.quartile.console.record;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.committees.Committee;
import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.console.inputs.JdbcQuarters;
import uk.quartile.console.inputs.KnownCatalogue;
import uk.quartile.console.layout.Told;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.measure.Measure;

/** Where an analyst sees what is on record, and adds to it. */
@Controller
public final class RecordPage {

	private final RecordKeeper keeper;

	private final KnownCatalogue catalogue;

	private final CurrentCatalogue current;

	private final JdbcQuarters quarters;

	RecordPage(RecordKeeper keeper, KnownCatalogue catalogue, CurrentCatalogue current, JdbcQuarters quarters) {
		this.keeper = keeper;
		this.catalogue = catalogue;
		this.current = current;
		this.quarters = quarters;
	}

	@GetMapping("/record")
	String show(@RequestParam(defaultValue = "") String authority, @RequestParam(defaultValue = "") String quarter,
			Model model) {
		List<Authority> authorities = authorities();
		List<Quarter> quarters = known();
		model.addAttribute("authorities", authorities);
		model.addAttribute("quarters", quarters);
		if (authorities.isEmpty()) {
			model.addAttribute("sections", List.of());
			return "record";
		}
		Subject subject = subject(authority.isEmpty() ? authorities.get(0).code() : authority,
				quarter.isEmpty() ? quarters.get(0).toString() : quarter);
		model.addAttribute("subject", subject);
		model.addAttribute("sections", Stream.of(RecordKind.values()).map((kind) -> {
			InputTable table = this.keeper.read(kind, subject);
			return RecordSection.of(kind, subject, table, this.keeper.awaitsRun(kind, subject, table));
		}).toList());
		return "record";
	}

	@GetMapping("/record/{code}")
	String form(@PathVariable String code, @RequestParam String authority, @RequestParam String quarter,
			@RequestParam(defaultValue = "0") int line, Model model) {
		RecordKind kind = kind(code);
		Subject subject = subject(authority, quarter);
		InputTable table = this.keeper.read(kind, subject);
		Map<String, String> values = new LinkedHashMap<>();
		if (line > 0) {
			values.putAll(table.at(line)
				.filter((each) -> kind.isAbout(each.values(), subject))
				.orElseThrow(RecordPage::notFound)
				.values());
			if (values.getOrDefault("measure", "").isEmpty()) {
				values.put("measure", values.getOrDefault("section", ""));
			}
		}
		else if (kind == RecordKind.SIGN_OFFS) {
			values.put("submission", "newest");
		}
		return form(kind, subject, line, table.sha256(), values, List.of(), model);
	}

	@PostMapping("/record/{code}")
	String write(@PathVariable String code, @RequestParam String authority, @RequestParam String quarter,
			@RequestParam(defaultValue = "0") int line, @RequestParam String seen,
			@RequestParam(required = false) String remove, @RequestParam Map<String, String> sent, Model model,
			RedirectAttributes next) {
		RecordKind kind = kind(code);
		Subject subject = subject(authority, quarter);
		Map<String, String> values = new LinkedHashMap<>();
		kind.fields().forEach((each) -> values.put(each.column(), onOneLine(sent.getOrDefault(each.id(), ""))));
		List<Refused> refused = (remove != null)
				? this.keeper.write(kind, subject, seen, line, (table) -> table.without(line))
				: Formulas.among(kind, values);
		if (remove == null && refused.isEmpty()) {
			Map<String, String> row = new LinkedHashMap<>(values);
			if (line == 0) {
				row.putAll(kind.given(subject));
			}
			if (kind == RecordKind.COMMENTARY) {
				row.put("section", "");
			}
			refused = this.keeper.write(kind, subject, seen, line, (table) -> table.with(line, row));
		}
		if (!refused.isEmpty()) {
			return form(kind, subject, line, seen, values, refused, model);
		}
		Told.done(next, ((remove != null) ? "Taken out of" : "Written to") + " input/" + kind.path(subject)
				+ ". The next run takes it in.");
		return "redirect:/record?" + subject.query();
	}

	/** Files have texts of one line. */
	private static String onOneLine(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	private String form(RecordKind kind, Subject subject, int line, String seen, Map<String, String> values,
			List<Refused> refused, Model model) {
		Map<String, String> faults = new LinkedHashMap<>();
		refused.forEach((each) -> faults.putIfAbsent(each.field(), each.sentence()));
		model.addAttribute("kind", kind);
		model.addAttribute("subject", subject);
		model.addAttribute("authorityName", this.catalogue.nameOf(subject.authority()));
		model.addAttribute("line", line);
		model.addAttribute("seen", seen);
		model.addAttribute("values", values);
		model.addAttribute("refused", refused);
		model.addAttribute("faults", faults);
		model.addAttribute("fields", kind.fields().stream().map((each) -> withChoices(each, kind, subject)).toList());
		return "record-form";
	}

	/** Where it is known what can be entered, it is chosen. */
	private Field withChoices(Field field, RecordKind kind, Subject subject) {
		Optional<Catalogue> known = this.catalogue.catalogue();
		if (kind == RecordKind.COMMENTARY && field.column().equals("measure")) {
			return field.with(
					known
						.map((each) -> Stream.concat(each.measures().stream().map(Measure::section).distinct(),
								each.measures().stream().map(Measure::code))
							.toList())
						.orElse(List.of()));
		}
		if (kind == RecordKind.RESOLUTIONS && field.column().equals("committee")) {
			return field.with(known
				.map((each) -> each.committees().of(subject.authority()).stream().map(Committee::name).toList())
				.orElse(List.of()));
		}
		return field;
	}

	private RecordKind kind(String code) {
		return RecordKind.of(code).orElseThrow(RecordPage::notFound);
	}

	/** Both make up a file's name: nothing else than what there is gets into one. */
	private Subject subject(String authority, String quarter) {
		try {
			return new Subject(this.catalogue.catalogue()
				.flatMap((each) -> each.authority(authority))
				.orElseThrow(RecordPage::notFound)
				.code(), Quarter.parse(quarter));
		}
		catch (IllegalArgumentException ex) {
			throw notFound();
		}
	}

	/** Those of the region, by name. */
	private List<Authority> authorities() {
		return this.catalogue.catalogue()
			.map((known) -> known.authorities()
				.stream()
				.filter((each) -> known.settings().region().equals("all")
						|| Catalogue.isWithin(each, known.settings().region()))
				.sorted(Comparator.comparing(Authority::name))
				.toList())
			.orElse(List.of());
	}

	/** Those that returns came for, and the last that is over; the newest first. */
	private List<Quarter> known() {
		List<Quarter> all = this.quarters.all();
		return all.isEmpty() ? List.of(Quarter.of(this.current.today()).previous()) : all;
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
