package uk.quartile.console.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import uk.quartile.console.Browser.Page;
import uk.quartile.console.ConsoleUnderTest;
import uk.quartile.console.users.Role;

import static org.assertj.core.api.Assertions.assertThat;

class ReferencePageTests {

	@RegisterExtension
	static final ConsoleUnderTest console = new ConsoleUnderTest();

	private static Page get(String address) {
		return console.as(Role.ANALYST).get(address);
	}

	private static long newest(String path) {
		return console.jdbc()
			.sql("SELECT max(id) FROM received_file WHERE path = ?")
			.param(path)
			.query(Long.class)
			.single();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/reference", "/reference/measures", "/reference/files/reference/authorities.csv",
			"/reference/versions/1", "/reference/versions/1/download" })
	void isForAnalysts(String address) {
		assertThat(console.as(Role.ANALYST).get(address).status()).isEqualTo(200);
		assertThat(console.as(Role.ADMINISTRATOR).get(address).status()).isEqualTo(200);
		assertThat(console.as(Role.AUTHORITY).get(address).status()).isEqualTo(403);
		assertThat(console.as(Role.VIEWER).get(address).status()).isEqualTo(403);
		assertThat(console.anybody().get(address).header("location")).endsWith("/login");
	}

	@Test
	void listsEveryFileThatWasReceived() {
		List<String> received = console.jdbc()
			.sql("SELECT DISTINCT path FROM received_file")
			.query(String.class)
			.list();
		assertThat(received).hasSizeGreaterThan(8);
		String page = get("/reference").text();
		assertThat(received).allSatisfy((path) -> assertThat(page).contains("/reference/files/" + path));
	}

	@Test
	void saysWhatAFileIsForAndSinceWhenItHolds() throws IOException {
		long rows = Files.readAllLines(console.folders().input().resolve("reference/populations.csv")).size() - 1;
		assertThat(get("/reference").words()).contains(
				"Children aged 0 to 17 by area and mid-year, which rates per 10,000 are divided by.",
				"%,d rows".formatted(rows), "In force since ", "Models of 2021; 2021 is used");
	}

	@Test
	void listsMeasuresBySectionWithTheirDefinitions() {
		assertThat(get("/reference/measures").words()).contains("Children looked after",
				"Counted children looked after on the last day of the quarter", "Shown as a rate per 10,000",
				"Good is neither high nor low", "In returns children-looked-after");
	}

	@Test
	void showsAVersionAsATable() {
		assertThat(get("/reference/versions/" + newest("reference/authorities.csv")).words())
			.contains("Line code dfe_code name type region region_name", "X06000001", "In force;");
	}

	@Test
	void showsAVersionOfSettingsAsText() {
		assertThat(get("/reference/versions/" + newest("jobs/quarterly-benchmarking.yml")).words())
			.contains("region: X12000001");
	}

	@Test
	void showsALongFilePartByPart() {
		String address = "/reference/versions/" + newest("reference/comparator_counts.csv");
		assertThat(get(address).words()).contains("Rows 1 to 200 of ", "Next").doesNotContain("Before");
		assertThat(get(address + "?from=201").words()).contains("Rows 201 to 400 of ", "Next", "Before");
		assertThat(get(address + "?from=-5").words()).contains("Rows 1 to 200 of ");
		assertThat(get(address + "?from=99999999").status()).isEqualTo(200);
	}

	@Test
	void sendsAVersionAsItWasReceived() throws IOException {
		Page page = get("/reference/versions/" + newest("reference/authorities.csv") + "/download");
		assertThat(page.body())
			.isEqualTo(Files.readAllBytes(console.folders().input().resolve("reference/authorities.csv")));
		assertThat(page.header("content-type")).isEqualTo("text/csv");
		assertThat(page.header("content-disposition")).startsWith("attachment;").contains("authorities%20", ".csv");
		assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/reference/files/reference/other.csv", "/reference/files/../input/context.csv",
			"/reference/files/%2e%2e/jobs/measures.yml", "/reference/files/returns/2023-24-Q4/X06000001.csv",
			"/reference/versions/999999", "/reference/versions/x", "/reference/versions/999999/download",
			"/reference/files/" })
	void knowsNoOtherFiles(String address) {
		assertThat(get(address).status()).isIn(400, 404);
	}

	@Test
	void tellsEveryFaultBesideItsLine() throws IOException {
		Path file = console.folders().input().resolve("reference/authorities.csv");
		String before = Files.readString(file);
		try {
			Files.writeString(file, before + "X06<b>01,000,Nowhere,unitary,X12000001,The Invented Marches,,\n");
			assertThat(get("/reference").words()).contains("No run begins until that is mended",
					"changed since, and not taken in while it has faults");
			Page page = get("/reference/files/reference/authorities.csv");
			assertThat(page.words()).contains("What is wrong with it",
					"input/reference/authorities.csv line " + (before.lines().count() + 1) + ", code: found 'X06<b>01'",
					"X06<b>01,000,Nowhere,unitary");
			assertThat(page.text()).doesNotContain("<b>").contains("X06&lt;b&gt;01");
			assertThat(get("/reference/measures").words()).contains("These are the measures as they were before.",
					"children-looked-after");
		}
		finally {
			Files.writeString(file, before);
		}
		assertThat(get("/reference").words()).doesNotContain("No run begins");
	}

	@Test
	void tellsOfAChangeThatNoRunHasTakenIn() throws IOException {
		Path file = console.folders().input().resolve("reference/inspections.csv");
		String before = Files.readString(file);
		try {
			Files.writeString(file, before + "\n");
			assertThat(get("/reference/files/reference/inspections.csv").words())
				.contains("changed since, and taken in by the next run");
			Files.delete(file);
			assertThat(get("/reference/files/reference/inspections.csv").words())
				.contains("taken away since, which the next run will notice");
		}
		finally {
			Files.writeString(file, before);
		}
	}

	@Test
	void keepsTheHistoryOfAFile() {
		long first = newest("reference/inspections.csv");
		console.jdbc()
			.sql("""
					INSERT INTO received_file (path, sha256, content, received_at)
					SELECT path, repeat('0', 64), 'authority,"><script>alert(1)</script>'::bytea, received_at + interval '1 day'
					FROM received_file WHERE id = ?
					""")
			.param(first)
			.update();
		long second = newest("reference/inspections.csv");
		try {
			assertThat(get("/reference/files/reference/inspections.csv").text())
				.contains("/reference/versions/" + first, "/reference/versions/" + second)
				.containsSubsequence("/versions/" + second, "/versions/" + first);
			assertThat(get("/reference/versions/" + second).text()).doesNotContain("<script>alert");
			assertThat(get("/reference/versions/" + first).words()).contains("Not in force any more");
		}
		finally {
			console.jdbc().sql("DELETE FROM received_file WHERE id = ?").param(second).update();
		}
	}

}
