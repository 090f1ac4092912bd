package uk.quartile.catalogue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import uk.quartile.domain.figure.Absence;
import uk.quartile.domain.figure.Count;

import static org.assertj.core.api.Assertions.assertThat;

/** Whichever table it is: what a spreadsheet does to it on the way is no fault. */
class TablesOfSpreadsheetsTests {

	private static final Path SOUND = Path.of("src/test/resources/uk/quartile/catalogue/sound");

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	static List<String> tables() {
		return CatalogueFiles.PATHS.stream().filter((path) -> path.startsWith("reference/")).toList();
	}

	@ParameterizedTest
	@MethodSource("tables")
	void takesBlankRowsAndColumns(String path) throws IOException {
		assertSameAsPlain(path, (text) -> "\uFEFF" + text.replace("\n", ",,\r\n") + ",,,\r\n , ,,\r\n");
	}

	/** Their own Save As, where the decimal sign is a comma. */
	@ParameterizedTest
	@MethodSource("tables")
	void takesSemicolons(String path) throws IOException {
		assertSameAsPlain(path, (text) -> text.replace(',', ';'));
	}

	/** Text (Tab delimited). */
	@ParameterizedTest
	@MethodSource("tables")
	void takesTabs(String path) throws IOException {
		assertSameAsPlain(path, (text) -> text.replace(',', '\t'));
	}

	/**
	 * Excel ends rows early where it finds a column blank for some rows together
	 * (Microsoft's knowledge base, article 77295).
	 */
	@ParameterizedTest
	@MethodSource("tables")
	void takesRowsThatEndWhereTheRestIsBlank(String path) throws IOException {
		assertSameAsPlain(path, (text) -> text.replaceAll("(?m),+$", ""));
	}

	/** CSV (Macintosh). */
	@ParameterizedTest
	@MethodSource("tables")
	void takesCarriageReturns(String path) throws IOException {
		assertSameAsPlain(path, (text) -> text.replace('\n', '\r'));
	}

	/** CSV (Comma delimited). */
	@Test
	void takesWindows1252() throws IOException {
		SortedMap<String, byte[]> contents = sound();
		String text = "authority,quarter,sha256,decided_on,decided_by,reason\n"
				+ "E06000016,2019-20-Q1,,2019-09-02,the director of children\u2019s services,\u201Ctwice\u201D\n";
		contents.put(CatalogueFiles.WITHDRAWALS, text.getBytes(StandardCharsets.UTF_8));
		List<Withdrawal> plain = new CatalogueReader().read(contents).tables().withdrawals();
		contents.put(CatalogueFiles.WITHDRAWALS, text.getBytes(WINDOWS_1252));
		assertThat(new CatalogueReader().read(contents).tables().withdrawals()).isEqualTo(plain);
	}

	@Test
	void takesThousands() throws IOException {
		SortedMap<String, byte[]> contents = sound();
		contents.compute(CatalogueFiles.POPULATIONS,
				(path, plain) -> text(plain).replace("59000", "\"59,000\"").getBytes(StandardCharsets.UTF_8));
		contents.compute(CatalogueFiles.COMPARATOR_COUNTS,
				(path, plain) -> text(plain).replace("642980", "\"642,980\"").getBytes(StandardCharsets.UTF_8));
		assertThat(new CatalogueReader().read(contents).tables())
			.isEqualTo(new CatalogueReader().read(sound()).tables());
	}

	/** 0 of 0 is nothing to count; METHODS.md, "Values". */
	@Test
	void readsNoneOfNoneAsNothingToCount() throws IOException {
		SortedMap<String, byte[]> contents = sound();
		String code = new CatalogueReader().read(contents)
			.catalogue()
			.measures()
			.stream()
			.filter((each) -> each.ofReturned())
			.findFirst()
			.orElseThrow()
			.code();
		contents.put(CatalogueFiles.COMPARATOR_COUNTS,
				("area,quarter,measure,numerator,denominator\nE92000001,2019-20-Q1," + code + ",0,0\n")
					.getBytes(StandardCharsets.UTF_8));
		ComparatorCount count = new CatalogueReader().read(contents).tables().comparatorCounts().get(0);
		assertThat(count.numerator()).isEqualTo(new Count.Absent(Absence.NOT_APPLICABLE));
		assertThat(count.denominator()).isNull();
	}

	private static void assertSameAsPlain(String path, UnaryOperator<String> spreadsheet) throws IOException {
		SortedMap<String, byte[]> contents = sound();
		contents.compute(path, (same, plain) -> spreadsheet.apply(text(plain)).getBytes(StandardCharsets.UTF_8));
		assertThat(new CatalogueReader().read(contents).tables())
			.isEqualTo(new CatalogueReader().read(sound()).tables());
		assertThat(InputLine.ofCsv(contents.get(path))).isEqualTo(InputLine.ofCsv(sound().get(path)));
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static SortedMap<String, byte[]> sound() throws IOException {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		for (String path : CatalogueFiles.PATHS) {
			contents.put(path, Files.readAllBytes(SOUND.resolve(path)));
		}
		return contents;
	}

}
