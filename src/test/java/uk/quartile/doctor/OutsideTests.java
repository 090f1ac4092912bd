package uk.quartile.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.Settings;
import uk.quartile.notices.TestMail;
import uk.quartile.sample.SampleRegion;

import static org.assertj.core.api.Assertions.assertThat;

/** Those outside, real servers, to whom nothing goes. */
class OutsideTests {

	private static final Map<String, String> KEY = Map.of("QUARTILE_WEBHOOK_SECRET",
			"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlYw==");

	@TempDir
	private Path folder;

	@RegisterExtension
	private final TestMail mail = new TestMail();

	@BeforeEach
	void write() throws IOException {
		SampleRegion.write(this.folder.resolve("region"), 4, 5);
	}

	@Test
	void findsAMailServerThatAnswersAndSendsNothing() throws IOException {
		String settings = "mail:\n  server: " + this.mail.address() + "\n  from: quartile@example.org\n";
		assertThat(examined(settings, Map.of()))
			.containsExactly(Diagnosis.well("Mail: " + this.mail.address() + " answers, and lets in."));
		assertThat(this.mail.received()).isEmpty();
		this.mail.goAway();
		assertThat(examined(settings, Map.of())).singleElement().satisfies((each) -> {
			assertThat(each.condition()).isEqualTo(Condition.WRONG);
			assertThat(each.sentence()).matches(this.mail.address()
					+ ": found no server that takes mail within 30 seconds \\(.*Connection refused.*\\); expected one; see how "
					+ "it is, or correct `server` under `mail`\\.");
		});
		this.mail.comeBack();
	}

	@Test
	void saysThatALoginIsRefusedWithoutRepeatingIt() throws IOException {
		String settings = "mail:\n  server: " + this.mail.address() + "\n  from: quartile@example.org\n";
		assertThat(
				examined(settings, Map.of("QUARTILE_MAIL_USERNAME", "quartile", "QUARTILE_MAIL_PASSWORD", "topsecret")))
			.singleElement()
			.satisfies((each) -> {
				assertThat(each.sentence())
					.startsWith(this.mail.address() + ": found that user name or password are refused")
					.doesNotContain("topsecret");
				assertThat(each.condition()).isEqualTo(Condition.WRONG);
			});
	}

	@Test
	void findsAWebhookThatAnswersAndHandsNothingOver() throws IOException {
		HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		List<String> methods = new CopyOnWriteArrayList<>();
		receiver.createContext("/", (exchange) -> {
			methods.add(exchange.getRequestMethod());
			exchange.sendResponseHeaders(405, -1);
			exchange.close();
		});
		receiver.start();
		String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/quartile";
		String settings = "webhook:\n  to: " + address + "\n";
		assertThat(examined(settings, KEY)).containsExactly(Diagnosis.well("Webhook: " + address + " answers."));
		assertThat(methods).containsExactly("HEAD");
		receiver.stop(0);
		assertThat(examined(settings, KEY)).singleElement()
			.extracting(Diagnosis::sentence)
			.asString()
			.startsWith(address + ": found no answer within 10 seconds (");
		assertThat(examined(settings, Map.of())).singleElement()
			.extracting(Diagnosis::sentence)
			.asString()
			.startsWith("QUARTILE_WEBHOOK_SECRET: found nothing; expected 24 to 64 random bytes");
	}

	@Test
	void looksWhetherAFolderOfDeliveryIsThereAndPutsNothingThere() throws IOException {
		Path share = this.folder.resolve("share");
		String settings = "delivery:\n  to: " + share + "\n";
		assertThat(examined(settings, Map.of())).containsExactly(Diagnosis.wrong(share
				+ ": found no such folder; expected one, for Quartile makes none where a share may be away; mount or make it, "
				+ "or correct `to` under `delivery`."));
		Files.createDirectory(share);
		assertThat(examined(settings, Map.of()))
			.containsExactly(Diagnosis.well("Delivery: " + share + " can be listed."));
		assertThat(share).isEmptyDirectory();
	}

	@Test
	void asksAStoreWhetherItAnswers() throws IOException {
		HttpServer store = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		List<String> asked = new CopyOnWriteArrayList<>();
		store.createContext("/", (exchange) -> {
			URI uri = exchange.getRequestURI();
			asked.add(exchange.getRequestMethod() + " " + uri.getPath());
			exchange.sendResponseHeaders(403, -1);
			exchange.close();
		});
		store.start();
		String endpoint = "http://127.0.0.1:" + store.getAddress().getPort();
		assertThat(examined("delivery:\n  to: s3://packs\n  endpoint: " + endpoint + "\n",
				Map.of("QUARTILE_DELIVERY_KEY", "collector", "QUARTILE_DELIVERY_SECRET", "not-to-be-told")))
			.containsExactly(Diagnosis.wrong("s3://packs at " + endpoint
					+ ": found that it refuses (403); expected that what QUARTILE_DELIVERY_KEY and QUARTILE_DELIVERY_SECRET "
					+ "hold may list, read, put and delete there; correct them, or have that allowed."));
		assertThat(asked).allMatch((each) -> each.startsWith("GET "));
		store.stop(0);
	}

	private List<Diagnosis> examined(String settings, Map<String, String> environment) throws IOException {
		Path jobs = this.folder.resolve("region/jobs");
		Path file = jobs.resolve("quarterly-benchmarking.yml");
		byte[] before = Files.readAllBytes(file);
		Files.writeString(file, "\n" + settings, StandardOpenOption.APPEND);
		Settings read = CatalogueFiles.load(jobs, this.folder.resolve("region/input")).catalogue().settings();
		Files.write(file, before);
		return new OutsideCheck(read, environment).examine(this.folder.resolve("output"));
	}

}
