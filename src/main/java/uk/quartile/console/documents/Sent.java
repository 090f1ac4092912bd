package uk.quartile.console.documents;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How files are sent. Browsers guess nothing of them, and keep none. */
final class Sent {

	static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	/**
	 * Of a PDF alone: what browsers show it with is an object with a style of its own. No
	 * script runs, nothing is loaded, and no other page frames it.
	 */
	private static final String POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private Sent() {
	}

	/** A document to be read in the browser. */
	static ResponseEntity<Resource> inline(Path place, String name) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header("Content-Security-Policy", POLICY)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(new FileSystemResource(place));
	}

	/** A file to be kept. */
	static ResponseEntity<Resource> attached(Path place, String name, MediaType type) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, asAttachment(name))
			.body(new FileSystemResource(place));
	}

	static String asAttachment(String name) {
		return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
	}

}
