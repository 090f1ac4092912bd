package uk.quartile.delivery;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.delivery.DeliverySummary.Delivered;
import uk.quartile.delivery.DeliverySummary.Failure;
import uk.quartile.delivery.place.NotDelivered;
import uk.quartile.delivery.place.Parcel;
import uk.quartile.delivery.place.Place;
import uk.quartile.delivery.place.Places;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Deliveries to a real server that speaks S3. */
class StoreDeliveryTests {

	private static final String MANIFEST = Delivering.SET + "/manifest.json";

	@TempDir
	static Path machine;

	private static TestStore store;

	@TempDir
	Path output;

	@BeforeAll
	static void start() throws Exception {
		store = TestStore.start(machine);
	}

	@AfterAll
	static void stop() {
		store.close();
	}

	@Test
	void deliversOnce(TestInfo test) throws Exception {
		Path bucket = store.bucket(name(test));
		Delivering delivering = to(name(test) + "/packs/east");
		delivering.commitFirst();
		assertThat(delivering.deliver()).isEqualTo(new DeliverySummary("s3://" + name(test) + "/packs/east",
				List.of(new Delivered(Delivering.SET, 4, List.of())), List.of()));
		assertThat(Delivering.contents(bucket.resolve("packs/east"))).isEqualTo(Delivering.contents(this.output));
		Map<String, Object> times = Delivering.times(bucket);
		assertThat(delivering.deliver().delivered()).isEmpty();
		assertThat(delivering.deliver().failures()).isEmpty();
		assertThat(Delivering.times(bucket)).isEqualTo(times);
	}

	@Test
	void marksWhatIsWithdrawn(TestInfo test) throws Exception {
		Path set = store.bucket(name(test)).resolve(Delivering.SET);
		Delivering delivering = to(name(test));
		delivering.commitFirst();
		delivering.deliver();
		Object figures = Delivering.times(set).get("benchmarks.csv");
		delivering.commitSecond();
		assertThat(delivering.deliver().delivered())
			.containsExactly(new Delivered(Delivering.SET, 2, List.of("E06000016/pack.pdf")));
		assertThat(set.resolve("E06000016/pack.pdf")).hasContent("pack of Leicester");
		assertThat(set.resolve("E06000016/pack.pdf.withdrawn.txt")).hasContent("pack.pdf was withdrawn. The set "
				+ "2023-24-Q4/E12000004/public as it was finished on 1 July 2024, 02:00 UTC no longer holds it.\nIt is kept "
				+ "here as it was last delivered, and is not to be used any more. What holds instead is listed in "
				+ "manifest.json of that set.\n");
		assertThat(set.resolve("regional.pdf")).hasContent("second");
		assertThat(Delivering.times(set)).as("what stands is left alone").containsEntry("benchmarks.csv", figures);
		assertThat(delivering.deliver().delivered()).isEmpty();

		delivering.commitFirst();
		assertThat(delivering.deliver().delivered()).containsExactly(new Delivered(Delivering.SET, 2, List.of()));
		assertThat(Delivering.contents(set)).isEqualTo(Delivering.contents(this.output.resolve(Delivering.SET)));
	}

	@Test
	void deliversAnewWhatSomebodyReplaced(TestInfo test) throws Exception {
		Path report = store.bucket(name(test)).resolve(Delivering.SET).resolve("regional.pdf");
		Delivering delivering = to(name(test));
		delivering.commitFirst();
		delivering.deliver();
		try (Place place = Places.open(delivering.settings(), delivering.environment(), this.output)) {
			// Of the same length.
			place.put(Delivering.SET + "/regional.pdf", Parcel.text("fIrst", Readers.EVERYONE), false);
		}
		assertThat(report).hasContent("fIrst");
		assertThat(delivering.deliver().delivered()).containsExactly(new Delivered(Delivering.SET, 1, List.of()));
		assertThat(report).hasContent("first");
		Files.delete(report);
		assertThat(delivering.deliver().delivered()).containsExactly(new Delivered(Delivering.SET, 1, List.of()));
		assertThat(report).hasContent("first");
	}

	@Test
	void readsBackWhatTheStoreKeepsNoHashOf(TestInfo test) throws Exception {
		Path report = store.bucket(name(test)).resolve(Delivering.SET).resolve("regional.pdf");
		Delivering delivering = to(name(test));
		delivering.commitFirst();
		delivering.deliver();
		UserDefinedFileAttributeView attributes = Files.getFileAttributeView(report,
				UserDefinedFileAttributeView.class);
		for (String each : attributes.list()) {
			attributes.delete(each);
		}
		assertThat(delivering.deliver().delivered()).isEmpty();
		Files.writeString(report, "fIrst");
		assertThat(delivering.deliver().delivered()).containsExactly(new Delivered(Delivering.SET, 1, List.of()));
		assertThat(report).hasContent("first");
	}

	/** Nothing else is to be done by the second run. */
	@Test
	void deliversNextTimeWhatIsOwed(TestInfo test) throws Exception {
		Path bucket = store.bucket(name(test));
		Delivering delivering = to(name(test));
		delivering.commitFirst();
		delivering.example().commit("2019-20-Q1", Edition.PUBLIC, "2024-05-01T02:00:00Z", Map.of("regional.pdf", "q1"));
		DeliverySummary refused = delivering
			.with(Map.of("QUARTILE_DELIVERY_KEY", TestStore.KEY, "QUARTILE_DELIVERY_SECRET", "another"))
			.deliver();
		assertThat(refused.delivered()).isEmpty();
		assertThat(refused.failures()).hasSize(1).first().satisfies((failure) -> {
			assertThat(failure.sets()).containsExactly(Delivering.SET, "2019-20-Q1/E12000004/public");
			assertThat(failure.reason()).isEqualTo(where(test) + ": found that it refuses (403); expected that what "
					+ "QUARTILE_DELIVERY_KEY and QUARTILE_DELIVERY_SECRET hold may list, read, put and delete there; "
					+ "correct them, or have that allowed.");
		});
		assertThat(Delivering.contents(bucket)).isEmpty();
		assertThat(delivering.deliver().delivered()).containsExactly(new Delivered(Delivering.SET, 4, List.of()),
				new Delivered("2019-20-Q1/E12000004/public", 2, List.of()));
	}

	@Test
	void putsTheManifestLast(TestInfo test) throws Exception {
		Path bucket = store.bucket(name(test));
		Delivering delivering = to(name(test));
		delivering.commitFirst();
		// Of the last file before it: a folder in the way.
		Files.createDirectories(bucket.resolve(Delivering.SET).resolve("regional.pdf/in-the-way"));
		assertThat(delivering.deliver().delivered()).isEmpty();
		assertThat(delivering.deliver().failures()).extracting(Failure::sets).containsExactly(List.of(Delivering.SET));
		assertThat(bucket.resolve(Delivering.SET).resolve("E06000016/pack.pdf")).exists();
		assertThat(bucket.resolve(MANIFEST)).doesNotExist();

		// The pack is withdrawn before any manifest there has named it.
		delivering.commitSecond();
		Files.delete(bucket.resolve(Delivering.SET).resolve("regional.pdf/in-the-way"));
		Files.delete(bucket.resolve(Delivering.SET).resolve("regional.pdf"));
		assertThat(delivering.deliver(Delivering.FIRST.keySet()).delivered())
			.containsExactly(new Delivered(Delivering.SET, 2, List.of("E06000016/pack.pdf")));
	}

	@Test
	void saysThatThereIsNoBucket() {
		Delivering delivering = to("nowhere");
		delivering.commitFirst();
		assertThat(delivering.deliver().failures()).extracting(Failure::reason)
			.containsExactly(
					"s3://nowhere at " + store.endpoint() + ": found no such bucket (404 NoSuchBucket); expected one; "
							+ "make it, or correct `to` under `delivery`.");
	}

	@Test
	void saysThatItIsAway() throws Exception {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		Delivering delivering = Delivering.toStore(this.output, "packs", "http://127.0.0.1:" + port, 30);
		delivering.commitFirst();
		assertThat(delivering.deliver()).isEqualTo(new DeliverySummary("s3://packs", List.of(), List
			.of(new Failure(List.of(Delivering.SET), "s3://packs at http://127.0.0.1:" + port
					+ ": found that it can't be reached (Connect: Connection refused); expected an answer; see whether "
					+ "it runs, and whether `delivery` names it."))));
	}

	@Test
	void givesUpWhereNothingIsSaid() throws Exception {
		try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			String endpoint = "http://127.0.0.1:" + silent.getLocalPort();
			Delivering delivering = Delivering.toStore(this.output, "packs", endpoint, 1);
			delivering.commitFirst();
			delivering.example().commit("2019-20-Q1", Edition.PUBLIC, "2024-05-01T02:00:00Z", Map.of("a.csv", "a"));
			long start = System.nanoTime();
			assertThat(delivering.deliver().failures()).extracting(Failure::reason)
				.containsExactly(
						"s3://packs at " + endpoint + ": found no answer within 1 second; expected one; see how it "
								+ "is, or give it more by timeout-seconds under `delivery`.");
			assertThat((System.nanoTime() - start) / 1e9).as("seconds, however many sets are owed").isLessThan(6);
		}
	}

	@Test
	void saysThatItIsFull() throws Exception {
		assertThat(answering(507, "XMinioStorageFull")).endsWith(": found that it is full (507 XMinioStorageFull); "
				+ "expected room; make some, or correct `to` under `delivery`.");
	}

	@Test
	void saysThatItFails() throws Exception {
		assertThat(answering(503, "SlowDown"))
			.endsWith(": found that it fails (503 SlowDown); expected that it works; ask whoever runs it.");
	}

	/** No real server can be made to say this; what it says is what it would. */
	private String answering(int status, String code) throws Exception {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			try (InputStream body = exchange.getRequestBody()) {
				body.readAllBytes();
			}
			if (exchange.getRequestMethod().equals("PUT")) {
				byte[] said = ("<Error><Code>" + code + "</Code><Message>m</Message></Error>")
					.getBytes(StandardCharsets.UTF_8);
				exchange.sendResponseHeaders(status, said.length);
				exchange.getResponseBody().write(said);
			}
			else if (exchange.getRequestMethod().equals("HEAD")) {
				exchange.sendResponseHeaders(404, -1);
			}
			else {
				byte[] said = "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>"
					.getBytes(StandardCharsets.UTF_8);
				exchange.sendResponseHeaders(200, said.length);
				exchange.getResponseBody().write(said);
			}
			exchange.close();
		});
		server.start();
		try {
			Delivering delivering = Delivering.toStore(this.output, "packs",
					"http://127.0.0.1:" + server.getAddress().getPort(), 5);
			delivering.commitFirst();
			return delivering.deliver().failures().get(0).reason();
		}
		finally {
			server.stop(0);
		}
	}

	@Test
	void overwritesNothingThatSomebodyElsePutMeanwhile(TestInfo test) throws Exception {
		Path bucket = store.bucket(name(test));
		Delivering delivering = to(name(test));
		try (Place place = Places.open(delivering.settings(), delivering.environment(), this.output)) {
			place.put("a/b.txt", Parcel.text("theirs", Readers.EVERYONE), true);
			// As after an answer that was lost.
			place.put("a/b.txt", Parcel.text("theirs", Readers.EVERYONE), true);
			assertThatExceptionOfType(NotDelivered.class)
				.isThrownBy(() -> place.put("a/b.txt", Parcel.text("ours", Readers.EVERYONE), true))
				.withMessage(
						where(test) + ": found that somebody else put a file there meanwhile (412 PreconditionFailed); "
								+ "expected to be alone; see who else delivers there.");
			assertThat(bucket.resolve("a/b.txt")).hasContent("theirs");
			assertThat(place.names("a")).isEqualTo(Set.of("b.txt"));
		}
	}

	@Test
	void asksForBothHalvesOfTheKey(TestInfo test) {
		Delivering delivering = to(name(test)).with(Map.of("QUARTILE_DELIVERY_KEY", "k"));
		delivering.commitFirst();
		assertThat(delivering.deliver().failures()).extracting(Failure::reason)
			.containsExactly("QUARTILE_DELIVERY_SECRET: found nothing, but QUARTILE_DELIVERY_KEY; expected both, or "
					+ "neither; set it, or unset the other.");
	}

	@Test
	void asksForAKeyWhereThereIsNone(TestInfo test) {
		assumeThat(System.getenv().keySet()).as("variables that open stores")
			.doesNotContain("AWS_ACCESS_KEY_ID", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
					"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
		Map<String, String> nobody = Map.of("aws.sharedCredentialsFile", "nowhere", "aws.configFile", "nowhere",
				"aws.disableEc2Metadata", "true");
		nobody.forEach(System::setProperty);
		try {
			Delivering delivering = to(name(test)).with(Map.of());
			delivering.commitFirst();
			assertThat(delivering.deliver().failures()).extracting(Failure::reason)
				.containsExactly(where(test) + ": found nothing that opens it; expected QUARTILE_DELIVERY_KEY and "
						+ "QUARTILE_DELIVERY_SECRET in the environment; set both.");
		}
		finally {
			nobody.keySet().forEach(System::clearProperty);
		}
	}

	private Delivering to(String bucket) {
		return Delivering.toStore(this.output, bucket, store.endpoint(), 30);
	}

	private static String where(TestInfo test) {
		return "s3://" + name(test) + " at " + store.endpoint();
	}

	/** A bucket for each test. */
	private static String name(TestInfo test) {
		return test.getTestMethod().orElseThrow().getName().toLowerCase(java.util.Locale.ROOT);
	}

}
