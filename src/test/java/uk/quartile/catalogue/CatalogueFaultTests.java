package uk.quartile.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import uk.quartile.catalogue.reading.FaultyCatalogueException;
import uk.quartile.domain.Finding;
import uk.quartile.domain.area.Inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Each fixture in {@code faults/<file>/} is that file with one fault, and is named by it;
 * beside it stands what is said of it. The other files are those in {@code sound/}.
 */
class CatalogueFaultTests {

	private static final Path RESOURCES = Path.of("src/test/resources/uk/quartile/catalogue");

	/** The day of the fixtures. */
	private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

	private static final Path SOUND = RESOURCES.resolve("sound");

	private static final String WITHDRAWN_ON = "authority,quarter,sha256,decided_on,decided_by,reason\n"
			+ "E06000016,2019-20-Q1,,";

	@Test
	void soundFilesHaveNoFault() {
		assertThat(CatalogueFiles.load(SOUND.resolve("jobs"), SOUND).catalogue().measures()).hasSize(2);
	}

	@TestFactory
	Stream<DynamicNode> eachFaultIsNamed() throws IOException {
		return CatalogueFiles.PATHS.stream().map((path) -> dynamicContainer(path, faults(path)));
	}

	@Test
	void saysWhereAnExampleIsWhenAFolderIsEmpty(@TempDir Path empty) {
		assertThatExceptionOfType(FaultyCatalogueException.class).isThrownBy(() -> CatalogueFiles.load(empty, SOUND))
			.withMessage(empty + ": found none of the files that belong there; "
					+ "expected measures.yml, quarterly-benchmarking.yml; " + "name another folder with --jobs, "
					+ "or try ./quartile sample DIR, which writes an example.");
	}

	@Test
	void saysWhichFileIsMissing(@TempDir Path jobs) throws IOException {
		Files.copy(SOUND.resolve(CatalogueFiles.MEASURES), jobs.resolve("measures.yml"));
		assertThatExceptionOfType(FaultyCatalogueException.class).isThrownBy(() -> CatalogueFiles.load(jobs, SOUND))
			.withMessage("jobs/quarterly-benchmarking.yml: found no file " + jobs
					+ "/quarterly-benchmarking.yml; expected one; name another folder with --jobs, "
					+ "or try ./quartile sample DIR, which writes an example.");
	}

	@Test
	void saysWhichFileIsMisspelt(@TempDir Path input) throws IOException {
		FileSystemUtils.copyRecursively(SOUND.resolve("reference"), input.resolve("reference"));
		Path reference = input.resolve("reference");
		Files.move(reference.resolve("populations.csv"), reference.resolve("populatoins.csv"));
		// Without it nothing would be withdrawn, and nobody would know.
		Files.move(reference.resolve("withdrawals.csv"), reference.resolve("Withdrawls.csv"));
		Path jobs = input.resolve("jobs");
		FileSystemUtils.copyRecursively(SOUND.resolve("jobs"), jobs);
		Files.move(jobs.resolve("measures.yml"), jobs.resolve("mesures.yml"));
		Files.writeString(jobs.resolve("commitees.yml"), "committees: []");
		assertThatExceptionOfType(FaultyCatalogueException.class).isThrownBy(() -> CatalogueFiles.load(jobs, input))
			.satisfies((ex) -> assertThat(ex.findings()).extracting(Finding::message)
				.containsExactlyInAnyOrder(
						"jobs/measures.yml: found the name " + jobs + "/mesures.yml; expected the name measures.yml; "
								+ "rename the file if that is meant, or take it out of the folder.",
						"jobs/committees.yml: found the name " + jobs
								+ "/commitees.yml; expected the name committees.yml; "
								+ "rename the file if that is meant, or take it out of the folder.",
						"input/reference/populations.csv: found the name " + reference
								+ "/populatoins.csv; expected the name populations.csv; "
								+ "rename the file if that is meant, or take it out of the folder.",
						"input/reference/withdrawals.csv: found the name " + reference
								+ "/Withdrawls.csv; expected the name withdrawals.csv; "
								+ "rename the file if that is meant, or take it out of the folder."));
	}

	@Test
	void saysWhichLogoIsMisspelt(@TempDir Path jobs) throws IOException {
		FileSystemUtils.copyRecursively(SOUND.resolve("jobs"), jobs);
		Files.createDirectory(jobs.resolve("logos"));
		Files.writeString(jobs.resolve("logos/liecester.png"), "");
		Files.writeString(jobs.resolve("committees.yml"),
				"councils:\n- {authority: E06000016, name: Leicester City Council, logo: logos/leicester.png}\n");
		assertThatExceptionOfType(FaultyCatalogueException.class).isThrownBy(() -> CatalogueFiles.load(jobs, SOUND))
			.satisfies((ex) -> assertThat(ex.findings()).extracting(Finding::message)
				.contains("jobs/logos/leicester.png: found the name " + jobs
						+ "/logos/liecester.png; expected the name leicester.png; "
						+ "rename the file if that is meant, or take it out of the folder."));
	}

	@Test
	void takesNoFurtherFileForAnotherThatIsThere(@TempDir Path input) throws IOException {
		FileSystemUtils.copyRecursively(SOUND.resolve("reference"), input.resolve("reference"));
		Files.copy(input.resolve(CatalogueFiles.POPULATIONS), input.resolve("reference/populations2.csv"));
		Files.delete(input.resolve(CatalogueFiles.INSPECTIONS));
		Files.writeString(input.resolve("reference/inspections-2019.csv"), "");
		assertThat(CatalogueFiles.load(SOUND.resolve("jobs"), input).tables().inspections()).isEmpty();
	}

	@Test
	void saysWhichFileIsAFolder(@TempDir Path jobs) throws IOException {
		Files.copy(SOUND.resolve(CatalogueFiles.SETTINGS), jobs.resolve("quarterly-benchmarking.yml"));
		Files.createDirectory(jobs.resolve("measures.yml"));
		assertThatExceptionOfType(FaultyCatalogueException.class).isThrownBy(() -> CatalogueFiles.load(jobs, SOUND))
			.withMessage("jobs/measures.yml: found " + jobs + "/measures.yml, which can't be read; "
					+ "expected a file that can; see to its permissions and that it is no folder.");
	}

	@Test
	void aHundredFaultsOfAFileAreListedAndTheRestCounted() throws IOException {
		SortedMap<String, byte[]> contents = sound();
		contents.put(CatalogueFiles.POPULATIONS,
				("area,mid_year,release,population_0_17\n" + "E06000015,1,rebased,5\n".repeat(150)).getBytes());
		assertThatExceptionOfType(FaultyCatalogueException.class).isThrownBy(() -> new CatalogueReader().read(contents))
			.satisfies((ex) -> assertThat(ex.findings()).hasSize(101))
			.withMessageEndingWith("input/reference/populations.csv: found 199 faults more; expected none; "
					+ "correct those above, and the rest are listed.");
	}

	/** Excel's empty rows and columns, its byte-order mark, and what people type. */
	@Test
	void readsATableAsSpreadsheetsLeaveIt() throws IOException {
		SortedMap<String, byte[]> contents = sound();
		List<Inspection> plain = new CatalogueReader().read(contents).catalogue().inspections();
		contents.put(CatalogueFiles.INSPECTIONS, ("\uFEFF,,,,\r\n\"Authority\",\"Inspected\",\"Grade\",\"Source\",\r\n"
				+ "E06000015, 2019-05-10,Good ,invented for this test,\r\n,,,,\r\n   \r\n"
				+ "E06000016,2019-06-28,\u00A0Requires  improvement to be GOOD,invented for this test,\r\n,,,,\r\n")
			.getBytes(StandardCharsets.UTF_8));
		CatalogueFiles files = new CatalogueReader().read(contents);
		assertThat(files.catalogue().inspections()).isEqualTo(plain.subList(0, 2));
		assertThat(InputLine.ofCsv(files.contents().get(CatalogueFiles.INSPECTIONS)))
			.extracting((each) -> each.line() + " " + each.values().keySet())
			.containsExactly("3 [authority, inspected, grade, source]", "6 [authority, inspected, grade, source]");
	}

	@Test
	void aDayIsYetToComeUntilItBeginsInLondon(@TempDir Path input) throws IOException {
		FileSystemUtils.copyRecursively(SOUND.resolve("reference"), input.resolve("reference"));
		Files.writeString(input.resolve(CatalogueFiles.WITHDRAWALS), WITHDRAWN_ON + "2024-07-01,the director,why\n");
		// In summer London is an hour ahead of UTC.
		Clock lastSecond = Clock.fixed(Instant.parse("2024-06-30T22:59:59Z"), ZoneOffset.UTC);
		assertThatExceptionOfType(FaultyCatalogueException.class)
			.isThrownBy(() -> CatalogueFiles.load(SOUND.resolve("jobs"), input, lastSecond))
			.withMessage("input/reference/withdrawals.csv line 2, decided_on: found '2024-07-01', a day yet to come; "
					+ "expected the day on which it was decided, 2024-06-30 at the latest; correct the line.");
		Clock midnight = Clock.offset(lastSecond, Duration.ofSeconds(1));
		assertThat(CatalogueFiles.load(SOUND.resolve("jobs"), input, midnight).tables().withdrawals()).hasSize(1);
	}

	private static Stream<DynamicNode> faults(String path) {
		Path folder = RESOURCES.resolve("faults").resolve(path.substring(path.indexOf('/') + 1));
		try {
			return Files.list(folder)
				.filter((file) -> !file.toString().endsWith(".txt"))
				.sorted()
				.map((file) -> dynamicTest(name(file), () -> assertFault(path, file)));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void assertFault(String path, Path file) throws IOException {
		SortedMap<String, byte[]> contents = sound();
		contents.put(path, Files.readAllBytes(file));
		assertThatExceptionOfType(FaultyCatalogueException.class)
			.isThrownBy(() -> new CatalogueReader(TODAY).read(contents))
			.withMessage(Files.readString(file.resolveSibling(name(file) + ".txt")).strip());
	}

	private static SortedMap<String, byte[]> sound() throws IOException {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		for (String path : CatalogueFiles.PATHS) {
			contents.put(path, Files.readAllBytes(SOUND.resolve(path)));
		}
		return contents;
	}

	private static String name(Path file) {
		String name = file.getFileName().toString();
		return name.substring(0, name.lastIndexOf('.'));
	}

}
