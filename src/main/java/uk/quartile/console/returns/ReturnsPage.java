package uk.quartile.console.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.console.inputs.JdbcQuarters;
import uk.quartile.console.quarter.JdbcReceived;
import uk.quartile.console.quarter.Standings;
import uk.quartile.console.users.Person;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.run.Request;
import uk.quartile.template.Template;
import uk.quartile.template.TemplateWorkbook;

/** What was received of a return, and the workbook to fill in for it. */
@Controller
public final class ReturnsPage {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private static final int QUARTERS_SHOWN = 8;

	private final CurrentCatalogue current;

	private final Request.Folders folders;

	private final JdbcQuarters quarters;

	private final JdbcReceived received;

	private final JdbcSubmitted submitted;

	ReturnsPage(CurrentCatalogue current, Request.Folders folders, JdbcQuarters quarters, JdbcReceived received,
			JdbcSubmitted submitted) {
		this.current = current;
		this.folders = folders;
		this.quarters = quarters;
		this.received = received;
		this.submitted = submitted;
	}

	@GetMapping("/returns")
	String all(@AuthenticationPrincipal Person person, Model model) {
		Standings standings = new Standings(this.current.catalogue(), this.received, this.current.today());
		List<Quarter> newest = this.quarters.all().stream().limit(QUARTERS_SHOWN).toList();
		model.addAttribute("quarters", newest);
		model.addAttribute("own",
				person.seesAllFigures() ? List.of()
						: newest.stream()
							.flatMap((quarter) -> standings.of(quarter)
								.stream()
								.filter((each) -> isFor(person, each.authority()))
								.map((each) -> new OwnReturn(quarter, each)))
							.toList());
		model.addAttribute("time", TIME);
		return "returns";
	}

	@GetMapping("/returns/{quarter}/{authority}")
	String one(@AuthenticationPrincipal Person person, @PathVariable Quarter quarter, @PathVariable String authority,
			Model model) {
		require(person, authority);
		List<Submitted> all = this.submitted.of(authority, quarter);
		model.addAttribute("quarter", quarter);
		model.addAttribute("authority", authority);
		model.addAttribute("name", name(authority));
		model.addAttribute("submissions", all);
		model.addAttribute("time", TIME);
		if (!all.isEmpty()) {
			Submitted newest = all.get(0);
			SentLines sent = lines(newest);
			model.addAttribute("newest", newest);
			model.addAttribute("findings", FindingShown.of(this.submitted.findings(newest), sent));
		}
		return "return";
	}

	/** Line by line, for links that lead to one of them. */
	@GetMapping("/returns/{quarter}/{authority}/{id:[0-9]+}")
	String lines(@AuthenticationPrincipal Person person, @PathVariable Quarter quarter, @PathVariable String authority,
			@PathVariable long id, Model model) {
		Submitted one = find(person, quarter, authority, id);
		model.addAttribute("quarter", quarter);
		model.addAttribute("authority", authority);
		model.addAttribute("name", name(authority));
		model.addAttribute("submission", one);
		SentLines sent = lines(one);
		model.addAttribute("sent", sent);
		model.addAttribute("findings", FindingShown.of(this.submitted.findings(one), sent));
		model.addAttribute("time", TIME);
		return "sent";
	}

	/** The lines that figures rest on now. */
	@GetMapping("/returns/{quarter}/{authority}/lines")
	String inForce(@AuthenticationPrincipal Person person, @PathVariable Quarter quarter,
			@PathVariable String authority) {
		require(person, authority);
		Submitted inForce = this.submitted.of(authority, quarter)
			.stream()
			.filter(Submitted::inForce)
			.findFirst()
			.orElseThrow(ReturnsPage::notFound);
		return "redirect:/returns/" + quarter + "/" + authority + "/" + inForce.id();
	}

	@GetMapping("/returns/{quarter}/{authority}/{id:[0-9]+}/file")
	ResponseEntity<byte[]> file(@AuthenticationPrincipal Person person, @PathVariable Quarter quarter,
			@PathVariable String authority, @PathVariable long id) {
		Submitted one = find(person, quarter, authority, id);
		byte[] bytes = this.submitted.content(one).orElseThrow(ReturnsPage::notFound);
		return attachment(quarter + " " + one.file().substring(one.file().lastIndexOf('/') + 1), bytes);
	}

	/** The workbook to fill in. */
	@GetMapping("/returns/{quarter}/{authority}/template")
	ResponseEntity<byte[]> template(@AuthenticationPrincipal Person person, @PathVariable Quarter quarter,
			@PathVariable String authority) throws IOException {
		require(person, authority);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		TemplateWorkbook.write(Template.of(this.current.catalogue(), this.folders.input(), Footprint.parse(authority),
				name(authority), quarter, this.current.today()), bytes);
		return attachment(quarter + " " + authority + ".xlsx", bytes.toByteArray());
	}

	private static ResponseEntity<byte[]> attachment(String name, byte[] bytes) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(bytes);
	}

	private Submitted find(Person person, Quarter quarter, String authority, long id) {
		require(person, authority);
		return this.submitted.of(authority, quarter)
			.stream()
			.filter((each) -> each.id() == id)
			.findFirst()
			.orElseThrow(ReturnsPage::notFound);
	}

	private SentLines lines(Submitted one) {
		return this.submitted.content(one).map((bytes) -> SentLines.of(one.file(), bytes)).orElse(SentLines.NONE);
	}

	/** Of a joint return each authority sees all. */
	private static boolean isFor(Person person, String codes) {
		return Arrays.stream(codes.split("\\+")).anyMatch(person::maySee);
	}

	private void require(Person person, String codes) {
		if (!isFor(person, codes)) {
			throw new AccessDeniedException("another authority's return");
		}
		Catalogue catalogue = this.current.catalogue();
		if (!Arrays.stream(codes.split("\\+")).allMatch((code) -> catalogue.authority(code).isPresent())) {
			throw notFound();
		}
	}

	private String name(String codes) {
		return Arrays.stream(codes.split("\\+"))
			.map((code) -> this.current.catalogue().authority(code).map(Authority::name).orElse(code))
			.collect(Collectors.joining(" and "));
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
