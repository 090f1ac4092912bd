package uk.quartile.console;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser: it keeps cookies, and sends forms with their token. */
public final class Browser {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final URI console;

	Browser(URI console) {
		this.console = console;
	}

	void logIn(String name, String password) {
		post("/login", Map.of("username", name, "password", password));
	}

	/** Asks for a page. It follows no redirection. */
	public Page get(String address) {
		return send(request(address).GET());
	}

	/** Asks for a page with a further header. */
	public Page get(String address, String header, String value) {
		return send(request(address).header(header, value).GET());
	}

	/** Sends a form with the token of the first form of some page. */
	public Page post(String address, Map<String, String> fields) {
		Matcher token = TOKEN.matcher(get("/password").text());
		if (!token.find()) {
			token = TOKEN.matcher(get("/login").text());
			if (!token.find()) {
				throw new IllegalStateException("found no token");
			}
		}
		Map<String, String> all = new HashMap<>(fields);
		all.put("_csrf", token.group(1));
		return postAsItIs(address, all);
	}

	/** Sends a form without its token. */
	public Page postAsItIs(String address, Map<String, String> fields) {
		String form = fields.entrySet()
			.stream()
			.map((each) -> encode(each.getKey()) + "=" + encode(each.getValue()))
			.collect(Collectors.joining("&"));
		return send(request(address).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form)));
	}

	/** Sends a file with the token of the page of returns. */
	public Page upload(String address, String name, byte[] bytes) {
		Matcher token = TOKEN.matcher(get("/returns").text());
		if (!token.find()) {
			throw new IllegalStateException("found no token");
		}
		String boundary = "----of-a-test";
		byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token.group(1)
				+ "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: text/csv\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8);
		byte[] foot = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
		return send(request(address).header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, bytes, foot))));
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create(this.console + address)).header("Accept", "text/html,*/*");
	}

	private Page send(HttpRequest.Builder request) {
		try {
			HttpResponse<byte[]> response = this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			return new Page(response.statusCode(),
					response.headers()
						.map()
						.entrySet()
						.stream()
						.collect(Collectors.toMap(Map.Entry::getKey, (each) -> String.join(", ", each.getValue()))),
					response.body());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * What came back.
	 *
	 * @param status of HTTP
	 * @param headers by name, in small letters
	 * @param body bytes
	 */
	public record Page(int status, Map<String, String> headers, byte[] body) {

		/** The body as text. */
		public String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

		/** What a person reads: without elements, and with single blanks. */
		public String words() {
			return text().replaceAll("(?s)<(script|style)\\b.*?</\\1>", " ")
				.replaceAll("<span class=\"govuk-visually-hidden\"[^>]*>[^<]*</span>", "")
				.replaceAll("<[^>]*>", " ")
				.replace("&#39;", "'")
				.replace("&quot;", "\"")
				.replace("&lt;", "<")
				.replace("&gt;", ">")
				.replace("&amp;", "&")
				.replaceAll("\\s+", " ");
		}

		public String header(String name) {
			return this.headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
		}

	}

}
