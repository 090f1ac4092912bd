package uk.quartile.notices;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A program that is told, and answers as it is bidden. */
final class TestReceiver implements AfterEachCallback {

	private final HttpServer server;

	final List<Message> received = new CopyOnWriteArrayList<>();

	volatile int answer = 204;

	TestReceiver() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		this.server.createContext("/", this::take);
		this.server.start();
	}

	private void take(HttpExchange exchange) throws IOException {
		this.received
			.add(new Message(exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("webhook-id"),
					exchange.getRequestHeaders().getFirst("webhook-timestamp"),
					exchange.getRequestHeaders().getFirst("webhook-signature"),
					exchange.getRequestHeaders().getFirst("Content-Type"),
					new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
		exchange.getResponseHeaders().add("Location", "/elsewhere");
		exchange.sendResponseHeaders(this.answer, -1);
		exchange.close();
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/quartile";
	}

	void goAway() {
		this.server.stop(0);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.server.stop(0);
	}

	/** What came. */
	record Message(String path, String id, String timestamp, String signature, String type, String body) {
	}

}
