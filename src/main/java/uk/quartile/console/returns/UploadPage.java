package uk.quartile.console.returns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import uk.quartile.console.layout.Told;
import uk.quartile.console.users.Person;

/** Where returns are sent, looked at, and accepted or discarded. */
@Controller
public final class UploadPage {

	private final Uploads uploads;

	private final Acceptance acceptance;

	UploadPage(Uploads uploads, Acceptance acceptance) {
		this.uploads = uploads;
		this.acceptance = acceptance;
	}

	@PostMapping("/returns/uploads")
	String send(@AuthenticationPrincipal Person person, @RequestParam("file") List<MultipartFile> files,
			RedirectAttributes next) throws IOException {
		try {
			return "redirect:/returns/uploads/" + this.uploads.keep(files, person.getUsername());
		}
		catch (Uploads.Unfit ex) {
			Told.fault(next, String.valueOf(ex.getMessage()), "file");
			return "redirect:/returns";
		}
	}

	@GetMapping("/returns/uploads/{id:[0-9a-f]{32}}")
	String look(@AuthenticationPrincipal Person person, @PathVariable String id, Model model) throws IOException {
		model.addAttribute("upload", this.acceptance.look(id, files(person, id), person));
		return "upload";
	}

	@PostMapping("/returns/uploads/{id:[0-9a-f]{32}}/accept")
	String accept(@AuthenticationPrincipal Person person, @PathVariable String id, RedirectAttributes next)
			throws IOException {
		List<String> accepted = new ArrayList<>();
		List<String> refused = new ArrayList<>();
		for (Path file : files(person, id)) {
			try {
				accepted.add(this.acceptance.accept(file, person));
			}
			catch (Uploads.Unfit ex) {
				refused.add(String.valueOf(ex.getMessage()));
			}
		}
		this.uploads.discard(id);
		if (!accepted.isEmpty()) {
			Told.done(next, "Accepted: " + String.join("; ", accepted) + ". The next run takes it in.");
		}
		if (!refused.isEmpty()) {
			Told.fault(next, String.join(" ", refused), "file");
		}
		return "redirect:/returns";
	}

	@PostMapping("/returns/uploads/{id:[0-9a-f]{32}}/discard")
	String discard(@AuthenticationPrincipal Person person, @PathVariable String id, RedirectAttributes next)
			throws IOException {
		files(person, id);
		this.uploads.discard(id);
		Told.done(next, "Discarded: nothing of it was kept.");
		return "redirect:/returns";
	}

	/** Another's sending is as good as none. */
	private List<Path> files(Person person, String id) {
		List<Path> files = this.uploads.files(id);
		if (files.isEmpty() || !(person.seesAllFigures() || this.uploads.owner(id).equals(person.getUsername()))) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return files;
	}

}
