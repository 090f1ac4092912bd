package uk.quartile.console.reference;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.ContentDisposition;
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
import uk.quartile.catalogue.reading.FaultyCatalogueException;
import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.console.inputs.KnownCatalogue;
import uk.quartile.console.layout.InWords;
import uk.quartile.domain.Finding;

/** Where an analyst looks up what figures rest on. */
@Controller
public final class ReferencePage {

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	private final JdbcReceivedFiles received;

	private final PresentFiles present;

	private final KnownCatalogue catalogue;

	private final CurrentCatalogue current;

	ReferencePage(JdbcReceivedFiles received, PresentFiles present, KnownCatalogue catalogue,
			CurrentCatalogue current) {
		this.received = received;
		this.present = present;
		this.catalogue = catalogue;
		this.current = current;
	}

	@GetMapping("/reference")
	String list(Model model) {
		Map<String, ReceivedVersion> inForce = this.received.inForce()
			.stream()
			.collect(Collectors.toMap(ReceivedVersion::path, Function.identity()));
		List<Finding> findings = this.catalogue.findings();
		Optional<Validity> validity = validity();
		model.addAttribute("files",
				Stream.of(ReferenceFile.values())
					.map((file) -> FileRow.of(file, this.present.find(file), inForce.get(file.path()),
							of(file, findings), validity.map((each) -> each.of(file)).orElse("")))
					.toList());
		model.addAttribute("others",
				inForce.keySet().stream().filter((path) -> ReferenceFile.of(path).isEmpty()).sorted().toList());
		model.addAttribute("faults", findings.size());
		model.addAttribute("elsewhere",
				findings.stream()
					.filter((each) -> Stream.of(ReferenceFile.values()).noneMatch((file) -> isOf(file, each)))
					.map(Finding::message)
					.toList());
		return "reference";
	}

	@GetMapping("/reference/measures")
	String measures(Model model) {
		Optional<Catalogue> known = this.catalogue.catalogue();
		model.addAttribute("sections", known.map(MeasureRow::bySection).orElse(Map.of()));
		model.addAttribute("faulty", !this.catalogue.findings().isEmpty());
		return "measures";
	}

	@GetMapping("/reference/files/{*path}")
	String file(@PathVariable String path, Model model) {
		String name = path.substring(1);
		List<ReceivedVersion> versions = this.received.of(name);
		Optional<ReferenceFile> file = ReferenceFile.of(name);
		if (versions.isEmpty() && file.isEmpty()) {
			throw notFound();
		}
		List<Finding> findings = file.map((each) -> of(each, this.catalogue.findings())).orElse(List.of());
		model.addAttribute("title", file.map(ReferenceFile::title).orElse(name));
		model.addAttribute("path", file.map(ReferenceFile::shown).orElse(name));
		model.addAttribute("purpose", file.map(ReferenceFile::purpose).orElse("A council’s logo, for its documents."));
		model.addAttribute("row",
				file.map((each) -> FileRow.of(each, this.present.find(each),
						versions.stream().filter(ReceivedVersion::inForce).findFirst().orElse(null), findings,
						validity().map((of) -> of.of(each)).orElse("")))
					.orElse(null));
		model.addAttribute("findings", findings.stream().map((each) -> shown(file.orElseThrow(), each)).toList());
		model.addAttribute("versions", versions.stream().map(VersionRow::of).toList());
		return "reference-file";
	}

	@GetMapping("/reference/versions/{id}")
	String version(@PathVariable long id, @RequestParam(defaultValue = "1") int from, Model model) {
		ReceivedVersion version = this.received.find(id)
			.filter(VersionRow::isText)
			.orElseThrow(ReferencePage::notFound);
		model.addAttribute("title", ReferenceFile.of(version.path()).map(ReferenceFile::title).orElse(version.path()));
		model.addAttribute("received", VersionRow.of(version));
		model.addAttribute("file", version.path());
		model.addAttribute("text", FileText.of(version.path(), this.received.content(id), from));
		return "reference-version";
	}

	@GetMapping("/reference/versions/{id}/download")
	ResponseEntity<byte[]> download(@PathVariable long id) {
		ReceivedVersion version = this.received.find(id).orElseThrow(ReferencePage::notFound);
		String name = version.path().substring(version.path().lastIndexOf('/') + 1);
		int dot = name.lastIndexOf('.');
		return ResponseEntity.ok()
			.contentType(!VersionRow.isText(version) ? MediaType.APPLICATION_OCTET_STREAM
					: name.endsWith(".csv") ? new MediaType("text", "csv") : MediaType.TEXT_PLAIN)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(name.substring(0, dot) + " " + LocalDate.ofInstant(version.receivedAt(), ZONE)
								+ name.substring(dot), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(this.received.content(id));
	}

	private Optional<Validity> validity() {
		try {
			return Optional.of(new Validity(this.current.files(), this.current.today()));
		}
		catch (FaultyCatalogueException ex) {
			return Optional.empty();
		}
	}

	private ShownFinding shown(ReferenceFile file, Finding finding) {
		Integer line = finding.line();
		return new ShownFinding(finding.message(), (line != null) ? this.present.line(file, line) : "");
	}

	private static List<Finding> of(ReferenceFile file, List<Finding> findings) {
		return findings.stream().filter((each) -> isOf(file, each)).toList();
	}

	private static boolean isOf(ReferenceFile file, Finding finding) {
		return finding.file().equals(file.shown()) || finding.file().equals(file.path());
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	/**
	 * A version in a list.
	 *
	 * @param id of the receipt
	 * @param received when
	 * @param size in words
	 * @param sha256 of its bytes
	 * @param inForce whether runs use it now
	 * @param text whether it can be shown
	 */
	record VersionRow(long id, String received, String size, String sha256, boolean inForce, boolean text) {

		static VersionRow of(ReceivedVersion version) {
			return new VersionRow(version.id(), InWords.time(version.receivedAt()), InWords.size(version.size()),
					version.sha256(), version.inForce(), isText(version));
		}

		static boolean isText(ReceivedVersion version) {
			return version.path().endsWith(".csv") || version.path().endsWith(".yml");
		}

	}

}
