package uk.quartile.console.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import uk.quartile.console.Browser;
import uk.quartile.console.Browser.Page;
import uk.quartile.console.ConsoleUnderTest;
import uk.quartile.console.users.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.quartile.console.ConsoleUnderTest.AUTHORITY;
import static uk.quartile.console.ConsoleUnderTest.OTHER;

class DocumentsPageTests {

	@RegisterExtension
	static final ConsoleUnderTest console = new ConsoleUnderTest();

	private static final String SETS = "/documents/2023-24-Q4/X12000001/";

	private static final String RESTRICTED = SETS + "restricted";

	private static final String PUBLISHED = SETS + "public";

	private static Path lying(String folder) {
		return console.folders().output().resolve("2023-24-Q4/X12000001").resolve(folder);
	}

	@Test
	void listsTheSetsByQuarter() {
		assertThat(console.as(Role.ANALYST).get("/documents").words()).contains(
				"Quarter 4 of 2023-24, January to March 2024", "The Invented Marches, restricted edition",
				"The Invented Marches, public edition",
				"Documents are delivered nowhere: jobs/quarterly-benchmarking.yml names no place under delivery.");
	}

	@Test
	void listsThePublicEditionToViewers() {
		assertThat(console.as(Role.VIEWER).get("/documents").words())
			.contains("You see the public edition", "The Invented Marches, public edition")
			.doesNotContain("restricted", "delivered");
	}

	@Test
	void listsWhatIsItsOwnToAnAuthority() {
		Browser authority = console.as(Role.AUTHORITY);
		assertThat(authority.get("/documents").words()).contains("of the restricted edition what is",
				"The Invented Marches, restricted edition");
		assertThat(authority.get(RESTRICTED).text())
			.contains(AUTHORITY + "/profile.pdf", AUTHORITY + "/briefing.pdf", AUTHORITY + "/pack.pdf",
					"receipts/" + AUTHORITY + ".csv")
			.doesNotContain(OTHER, "regional.pdf", "benchmarks.csv", "chase.csv");
	}

	@Test
	void namesDocumentsForPeople() {
		assertThat(console.as(Role.ADMINISTRATOR).get(RESTRICTED).words()).contains("Regional report (",
				"Briefing (1 page, ", "Profile (", "Receipt (", "Every figure (", "Download all as a zip (");
	}

	@Test
	void narrowsAListToOneAuthority() {
		Page page = console.as(Role.ANALYST).get(RESTRICTED + "?authority=" + OTHER);
		assertThat(page.text()).contains(OTHER + "/profile.pdf", "all.zip?authority=" + OTHER)
			.doesNotContain(AUTHORITY + "/profile.pdf");
		assertThat(console.as(Role.AUTHORITY).get(RESTRICTED + "?authority=" + OTHER).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			restricted/regional.pdf,                403, 403, 200
			restricted/benchmarks.csv,              403, 403, 200
			restricted/history.csv,                 403, 403, 200
			restricted/chase.csv,                   403, 403, 200
			restricted/punctuality.csv,             403, 403, 200
			restricted/X06000001/profile.pdf,       403, 200, 200
			restricted/X06000001/briefing.pdf,      403, 200, 200
			restricted/X06000001/pack.pdf,          403, 200, 200
			restricted/receipts/X06000001.csv,      403, 200, 200
			restricted/X06000002/profile.pdf,       403, 403, 200
			restricted/X06000002/briefing.pdf,      403, 403, 200
			restricted/X06000002/pack.pdf,          403, 403, 200
			restricted/receipts/X06000002.csv,      403, 403, 200
			public/regional.pdf,                    200, 200, 200
			public/benchmarks.csv,                  200, 200, 200
			public/X06000002/profile.pdf,           200, 200, 200
			restricted/manifest.json,               404, 404, 404
			public/manifest.json,                   404, 404, 404
			""")
	void givesAFileToThoseWhomItIsFor(String file, int viewer, int authority, int analyst) {
		for (String asked : new String[] { file, file + "?download" }) {
			assertThat(console.as(Role.VIEWER).get(SETS + asked).status()).as("viewer").isEqualTo(viewer);
			assertThat(console.as(Role.AUTHORITY).get(SETS + asked).status()).as("authority").isEqualTo(authority);
			assertThat(console.as(Role.ANALYST).get(SETS + asked).status()).as("analyst").isEqualTo(analyst);
			assertThat(console.as(Role.ADMINISTRATOR).get(SETS + asked).status()).as("administrator")
				.isEqualTo(analyst);
		}
		assertThat(console.anybody().get(SETS + file).header("location")).endsWith("/login");
	}

	@Test
	void forbidsASetOfWhichNothingIsForTheReader() {
		for (String address : new String[] { RESTRICTED, RESTRICTED + "/all.zip" }) {
			assertThat(console.as(Role.VIEWER).get(address).status()).isEqualTo(403);
		}
	}

	@Test
	void showsADocumentInTheBrowser() throws IOException {
		Page page = console.as(Role.ANALYST).get(RESTRICTED + "/regional.pdf");
		assertThat(page.body()).isEqualTo(Files.readAllBytes(lying("restricted").resolve("regional.pdf")));
		assertThat(page.header("content-type")).isEqualTo("application/pdf");
		assertThat(page.header("content-disposition")).startsWith("inline;")
			.contains("The%20Invented%20Marches%20regional%202023-24-Q4%20restricted.pdf");
		assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
		assertThat(page.header("cache-control")).contains("no-store");
		assertThat(page.header("content-security-policy")).contains("default-src 'none'", "frame-ancestors 'none'")
			.doesNotContain("script-src");
	}

	@Test
	void sendsAFileToBeKept() {
		Page document = console.as(Role.AUTHORITY).get(RESTRICTED + "/" + AUTHORITY + "/profile.pdf?download");
		assertThat(document.header("content-disposition")).startsWith("attachment;")
			.contains("profile%202023-24-Q4%20restricted.pdf");
		Page table = console.as(Role.VIEWER).get(PUBLISHED + "/benchmarks.csv");
		assertThat(table.header("content-type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(table.header("content-disposition")).startsWith("attachment;");
		assertThat(console.as(Role.VIEWER).get(PUBLISHED + "/benchmarks.csv-metadata.json").header("content-type"))
			.isEqualTo("application/json");
	}

	@Test
	void sendsAPartOfADocument() throws IOException {
		Page part = console.as(Role.VIEWER).get(PUBLISHED + "/regional.pdf", "Range", "bytes=0-7");
		assertThat(part.status()).isEqualTo(206);
		assertThat(part.text()).startsWith("%PDF-1.");
		assertThat(part.body()).hasSize(8);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "ANALYST", "ADMINISTRATOR" })
	void zipsAllOfASetForThoseWhoSeeAll(Role role) throws IOException {
		Map<String, byte[]> files = unzip(console.as(role).get(RESTRICTED + "/all.zip"));
		assertThat(files.keySet()).isEqualTo(filesIn(lying("restricted")));
		assertLying(files, lying("restricted"));
	}

	@Test
	void zipsForOthersWhatTheyMayRead() throws IOException {
		Map<String, byte[]> own = unzip(console.as(Role.AUTHORITY).get(RESTRICTED + "/all.zip"));
		assertThat(own.keySet()).contains(AUTHORITY + "/pack.pdf", "receipts/" + AUTHORITY + ".csv")
			.allMatch((name) -> name.startsWith(AUTHORITY + "/") || name.equals("receipts/" + AUTHORITY + ".csv"));
		assertLying(own, lying("restricted"));
		Map<String, byte[]> published = unzip(console.as(Role.VIEWER).get(PUBLISHED + "/all.zip"));
		assertThat(published.keySet()).contains("regional.pdf", "open-data.csv", OTHER + "/profile.pdf")
			.noneMatch((name) -> name.startsWith("receipts/"));
		assertLying(published, lying("public"));
	}

	@Test
	void namesAZip() {
		Page zip = console.as(Role.VIEWER).get(PUBLISHED + "/all.zip");
		assertThat(zip.header("content-type")).isEqualTo("application/zip");
		assertThat(zip.header("content-disposition")).contains("The%20Invented%20Marches%202023-24-Q4%20public.zip");
		assertThat(zip.header("content-length")).as("sent as it is made").isEmpty();
	}

	private static Map<String, byte[]> unzip(Page page) throws IOException {
		assertThat(page.status()).isEqualTo(200);
		Map<String, byte[]> files = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(page.body()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

	private static void assertLying(Map<String, byte[]> files, Path folder) throws IOException {
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			assertThat(file.getValue()).as(file.getKey()).isEqualTo(Files.readAllBytes(folder.resolve(file.getKey())));
		}
	}

	private static TreeSet<String> filesIn(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			TreeSet<String> names = new TreeSet<>();
			files.filter(Files::isRegularFile)
				.map((each) -> folder.relativize(each).toString())
				.filter((each) -> !each.equals("manifest.json"))
				.forEach(names::add);
			return names;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/../../../../jobs/measures.yml", "/..%2F..%2Fjobs/measures.yml", "/%2e%2e/manifest.json",
			"/..%5c..%5cjobs", "//etc/passwd", "/%2Fetc%2Fpasswd", "/..;/..;/x", "/X06000001/../X06000002/profile.pdf",
			"/X06000001%2F..%2FX06000002%2Fprofile.pdf", "/.regional.pdf.part", "/%00", "/X06000001", "/" })
	void leadsNowhereElse(String path) {
		assertThat(console.as(Role.AUTHORITY).get(RESTRICTED + path).status()).isIn(400, 403, 404);
		assertThat(console.as(Role.ADMINISTRATOR).get(RESTRICTED + path).status()).isIn(400, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/documents/2023-24-Q4/X12000001/what-if", "/documents/2023-24-Q4/../restricted",
			"/documents/what-if/X12000001/restricted", "/documents/2023-24-Q9/X12000001/restricted",
			"/documents/2023-24-Q4/x/restricted", "/documents/2022-23-Q4/X12000001/public" })
	void knowsNoOtherSets(String address) {
		assertThat(console.as(Role.ADMINISTRATOR).get(address).status()).isIn(400, 404);
	}

	/** Whoever may write there could lead readers out of the folder. */
	@Test
	void followsNoLink() throws IOException {
		Path file = lying("public").resolve(OTHER + "/briefing.pdf");
		Path kept = file.resolveSibling("kept");
		Files.move(file, kept);
		try {
			Files.createSymbolicLink(file, lying("restricted").resolve(OTHER + "/briefing.pdf"));
			assertThat(console.as(Role.VIEWER).get(PUBLISHED + "/" + OTHER + "/briefing.pdf").status()).isEqualTo(404);
			assertThat(console.as(Role.VIEWER).get(PUBLISHED + "/all.zip").status()).isEqualTo(404);
		}
		finally {
			Files.deleteIfExists(file);
			Files.move(kept, file);
		}
	}

	@Test
	void believesNoManifestThatLeadsOut() throws IOException {
		commit("2001-02-Q1", "preview", "../restricted/regional.pdf", "/etc/passwd", "X06000001/../../x.pdf");
		try {
			Browser analyst = console.as(Role.ANALYST);
			String set = "/documents/2001-02-Q1/X12000001/preview";
			assertThat(analyst.get(set).status()).isEqualTo(200);
			assertThat(analyst.get(set + "/all.zip").status()).isEqualTo(404);
		}
		finally {
			Files.delete(console.folders().output().resolve("2001-02-Q1/X12000001/preview/manifest.json"));
		}
	}

	@Test
	void escapesHostileNames() throws IOException {
		commit("2001-02-Q2", "public", "X06000002/<img src=x onerror=alert(1)>.pdf");
		try {
			Page page = console.as(Role.VIEWER).get("/documents/2001-02-Q2/X12000001/public");
			assertThat(page.text()).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;.pdf");
		}
		finally {
			Files.delete(console.folders().output().resolve("2001-02-Q2/X12000001/public/manifest.json"));
		}
	}

	@Test
	void showsAnAuthorityItsOwnPreviewAlone() throws IOException {
		commit("2001-02-Q3", "preview", "X06000001/briefing.pdf", "X06000001/receipt.csv", "X06000002/briefing.pdf");
		Path folder = console.folders().output().resolve("2001-02-Q3/X12000001/preview");
		Files.createDirectories(folder.resolve("X06000001"));
		Files.writeString(folder.resolve("X06000001/briefing.pdf"), "%PDF-");
		String set = "/documents/2001-02-Q3/X12000001/preview";
		try {
			assertThat(console.as(Role.AUTHORITY).get(set).words()).contains("preview before release", "Briefing (")
				.doesNotContain(OTHER);
			assertThat(console.as(Role.AUTHORITY).get(set + "/X06000001/briefing.pdf").text()).isEqualTo("%PDF-");
			assertThat(console.as(Role.AUTHORITY).get(set + "/X06000002/briefing.pdf").status()).isEqualTo(403);
			assertThat(console.as(Role.VIEWER).get(set).status()).isEqualTo(403);
			assertThat(console.as(Role.VIEWER).get("/documents").words()).doesNotContain("preview before release");
		}
		finally {
			Files.delete(folder.resolve("manifest.json"));
		}
	}

	private static void commit(String quarter, String folder, String... files) throws IOException {
		Path set = console.folders().output().resolve(quarter + "/X12000001/" + folder);
		Files.createDirectories(set);
		StringBuilder outputs = new StringBuilder();
		for (String file : files) {
			outputs.append(outputs.isEmpty() ? "" : ",")
				.append("{\"file\": \"" + file + "\", \"sha256\": \"0\", \"pages\": 1}");
		}
		Files.writeString(set.resolve("manifest.json"),
				"{\"time\": \"2001-09-01T08:00:00Z\", \"outputs\": [" + outputs + "]}");
	}

	@Test
	void givesReceiptsOfNobodysFilesToAnalysts() throws IOException {
		Path receipts = Files.createDirectories(console.folders().output().resolve("receipts"));
		Files.writeString(receipts.resolve("stray (1).csv"), "file,line\n");
		assertThat(console.as(Role.ANALYST).get("/documents").words())
			.contains("Receipts of files that belong to nobody", "stray (1).csv");
		assertThat(console.as(Role.ANALYST).get("/documents/receipts/stray%20(1).csv").text()).isEqualTo("file,line\n");
		assertThat(console.as(Role.ANALYST).get("/documents/receipts/other.csv").status()).isEqualTo(404);
		assertThat(console.as(Role.AUTHORITY).get("/documents/receipts/stray%20(1).csv").status()).isEqualTo(403);
		assertThat(console.as(Role.AUTHORITY).get("/documents").words()).doesNotContain("stray");
	}

	@Test
	void saysWhatIsDelivered() throws IOException {
		Path settings = console.folders().jobs().resolve("quarterly-benchmarking.yml");
		String before = Files.readString(settings);
		Path place = Files.createDirectories(console.folders().data().resolve("packs"));
		try {
			Files.writeString(settings, before + "delivery:\n  to: " + place + "\n");
			assertThat(console.as(Role.ANALYST).get("/documents").words())
				.contains("Each run delivers to " + place + ".", "Not yet there", "Not to be delivered");
			Path set = Files.createDirectories(place.resolve("2023-24-Q4/X12000001/public"));
			Files.copy(lying("public").resolve("manifest.json"), set.resolve("manifest.json"));
			assertThat(console.as(Role.ANALYST).get("/documents").words()).contains(" Delivered")
				.doesNotContain("Not yet there");
		}
		finally {
			Files.writeString(settings, before);
		}
	}

	@Test
	void keepsDocumentsWhileTheJobsHaveFaults() throws IOException {
		Path settings = console.folders().jobs().resolve("quarterly-benchmarking.yml");
		String before = Files.readString(settings);
		try {
			Files.writeString(settings, "nonsense: [");
			assertThat(console.as(Role.ANALYST).get("/documents").words())
				.contains("The Invented Marches, public edition");
		}
		finally {
			Files.writeString(settings, before);
		}
	}

	@Test
	void writesDownWhoDownloadedWhat() {
		console.as(Role.AUTHORITY).get(RESTRICTED + "/" + AUTHORITY + "/pack.pdf?download");
		console.as(Role.AUTHORITY).get(RESTRICTED + "/" + OTHER + "/pack.pdf?download");
		assertThat(console.jdbc()
			.sql("SELECT did || ' ' || what FROM audit_entry WHERE who = 'authority' ORDER BY entry DESC LIMIT 2")
			.query(String.class)
			.list()).containsExactly("was refused GET " + RESTRICTED + "/" + OTHER + "/pack.pdf?download 403",
					"downloaded GET " + RESTRICTED + "/" + AUTHORITY + "/pack.pdf?download 200");
	}

}
