package uk.quartile.console.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import uk.quartile.console.inputs.KnownCatalogue;
import uk.quartile.console.layout.InWords;
import uk.quartile.console.users.Person;
import uk.quartile.packs.FinishedSet;

/** Where everybody finds the documents that he or she may read. */
@Controller
public final class DocumentsPage {

	private final Shelf shelf;

	private final UnplacedReceipts unplaced;

	private final KnownCatalogue catalogue;

	DocumentsPage(Shelf shelf, UnplacedReceipts unplaced, KnownCatalogue catalogue) {
		this.shelf = shelf;
		this.unplaced = unplaced;
		this.catalogue = catalogue;
	}

	@GetMapping("/documents")
	String list(@AuthenticationPrincipal Person person, Model model) {
		MayRead reader = new MayRead(person.user());
		DocumentNames names = new DocumentNames(this.catalogue.catalogue());
		WhereDelivered delivered = WhereDelivered.of(this.catalogue.catalogue());
		Map<String, List<SetRow>> quarters = new LinkedHashMap<>();
		for (ShelvedSet set : this.shelf.all()) {
			List<FinishedSet.File> files = set.files(reader);
			if (!files.isEmpty()) {
				quarters.computeIfAbsent(InWords.quarter(set.quarter()), (each) -> new ArrayList<>())
					.add(SetRow.of(set, files, names, reader.all() ? delivered.of(set) : ""));
			}
		}
		model.addAttribute("quarters", quarters);
		model.addAttribute("own", reader.all() ? "" : names.authorityName(person.user().authority()));
		model.addAttribute("delivered", reader.all() ? delivered.sentence() : "");
		model.addAttribute("unplaced", reader.all() ? this.unplaced.names() : List.of());
		return "documents";
	}

	@GetMapping("/documents/{quarter}/{region}/{folder}")
	String show(@AuthenticationPrincipal Person person, @PathVariable String quarter, @PathVariable String region,
			@PathVariable String folder, @RequestParam(defaultValue = "") String authority, Model model) {
		ShelvedSet set = find(quarter, region, folder);
		DocumentNames names = new DocumentNames(this.catalogue.catalogue());
		SetListing all = SetListing.of(set, readable(set, person, ""), names);
		model.addAttribute("row", SetRow.of(set, readable(set, person, ""), names, ""));
		model.addAttribute("quarter", InWords.quarter(set.quarter()));
		model.addAttribute("choices", all.authorities());
		model.addAttribute("authority", authority);
		model.addAttribute("listing",
				authority.isEmpty() ? all : SetListing.of(set, readable(set, person, authority), names));
		return "document-set";
	}

	@GetMapping("/documents/{quarter}/{region}/{folder}/all.zip")
	void all(@AuthenticationPrincipal Person person, @PathVariable String quarter, @PathVariable String region,
			@PathVariable String folder, @RequestParam(defaultValue = "") String authority,
			HttpServletResponse response) throws IOException {
		ShelvedSet set = find(quarter, region, folder);
		Map<String, Path> files = new LinkedHashMap<>();
		for (FinishedSet.File file : readable(set, person, authority)) {
			files.put(file.path(), set.place(file).orElseThrow(DocumentsPage::notFound));
		}
		response.setContentType("application/zip");
		response.setHeader("Content-Disposition",
				Sent.asAttachment(new DocumentNames(this.catalogue.catalogue()).suggestedZip(set)));
		ZipOfFiles.write(files, response.getOutputStream());
	}

	@GetMapping("/documents/{quarter}/{region}/{folder}/{*path}")
	ResponseEntity<Resource> read(@AuthenticationPrincipal Person person, @PathVariable String quarter,
			@PathVariable String region, @PathVariable String folder, @PathVariable String path,
			@RequestParam(required = false) String download) {
		ShelvedSet set = find(quarter, region, folder);
		FinishedSet.File file = set.named(path.substring(1)).orElseThrow(DocumentsPage::notFound);
		if (!new MayRead(person.user()).file(set.folder(), file.path())) {
			throw forbidden();
		}
		String name = new DocumentNames(this.catalogue.catalogue()).suggested(set, file.path());
		Path place = set.place(file).orElseThrow(DocumentsPage::notFound);
		return (file.pages() != null && download == null) ? Sent.inline(place, name)
				: Sent.attached(place, name, type(file));
	}

	@GetMapping("/documents/receipts/{name}")
	ResponseEntity<Resource> receipt(@AuthenticationPrincipal Person person, @PathVariable String name) {
		if (!new MayRead(person.user()).all()) {
			throw forbidden();
		}
		return Sent.attached(this.unplaced.named(name).orElseThrow(DocumentsPage::notFound), name, Sent.CSV);
	}

	private ShelvedSet find(String quarter, String region, String folder) {
		return this.shelf.find(quarter, region, folder).orElseThrow(DocumentsPage::notFound);
	}

	/**
	 * What somebody may read of a set.
	 * @param authority of whom alone; blank for all
	 * @throws ResponseStatusException if that is nothing
	 */
	private static List<FinishedSet.File> readable(ShelvedSet set, Person person, String authority) {
		List<FinishedSet.File> files = set.files(new MayRead(person.user()));
		if (files.isEmpty()) {
			throw forbidden();
		}
		List<FinishedSet.File> chosen = files.stream()
			.filter((each) -> authority.isEmpty() || authority.equals(DocumentNames.authority(each.path())))
			.toList();
		if (chosen.isEmpty()) {
			throw notFound();
		}
		return chosen;
	}

	private static MediaType type(FinishedSet.File file) {
		return (file.pages() != null) ? MediaType.APPLICATION_PDF
				: file.path().endsWith(".json") ? MediaType.APPLICATION_JSON : Sent.CSV;
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private static ResponseStatusException forbidden() {
		return new ResponseStatusException(HttpStatus.FORBIDDEN);
	}

}
