package uk.quartile.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class UnplacedReceiptsTests {

	/** No file's name may be longer, in bytes. */
	private static final int LONGEST = 255;

	@TempDir
	Path output;

	@Test
	void givesEachFileAReceiptOfItsOwn() throws IOException {
		List<String> files = List.of("old/x.csv", "old_x.csv", "a".repeat(246) + ".csv", "a".repeat(247) + ".csv",
				"a/".repeat(200) + "x.csv", "Rückgabe.csv", "R\uFFFDckgabe.csv", "two\nlines.csv",
				"old_x.csv-" + UnplacedReceipts.name("old_x.csv").replaceAll(".*-|[.]csv$", ""));
		assertThat(write(files)).isEmpty();
		assertThat(receipts()).hasSize(files.size())
			.contains("old_x.csv.csv")
			.allSatisfy((name) -> assertThat(("." + name + ".part").length()).isLessThan(LONGEST))
			.allSatisfy((name) -> assertThat(name).matches("[ -~]+"));
		for (String file : files) {
			assertThat(Files.readString(this.output.resolve("receipts").resolve(UnplacedReceipts.name(file))))
				.contains(file.replace("\n", "\\u000a") + ",");
		}
	}

	@Test
	void takesAwayTheReceiptOfAFileThatIsThereNoMore() throws IOException {
		write(List.of("old/x.csv", "old_x.csv"));
		Files.writeString(this.output.resolve("receipts").resolve("a note of ours.csv"), "");
		new UnplacedReceipts(this.output).write(found(List.of("old_x.csv")), List.of("old/x.csv", "old_x.csv"));
		assertThat(receipts()).containsExactlyInAnyOrder(UnplacedReceipts.name("old_x.csv"), "a note of ours.csv");
	}

	@Test
	void aReceiptThatFailsKeepsNoOtherBack() throws IOException {
		Path folder = Files.createDirectories(this.output.resolve("receipts/a.csv.csv/in the way")).getParent();
		assertThat(write(List.of("a.csv", "b.csv"))).singleElement()
			.asString()
			.startsWith(
					"receipt of a.csv: " + folder.getParent().toAbsolutePath() + ": found that it can't be written to");
		assertThat(receipts()).contains("b.csv.csv");
	}

	private List<String> write(List<String> files) {
		return new UnplacedReceipts(this.output).write(found(files), files);
	}

	private static Map<String, List<Finding>> found(List<String> files) {
		Map<String, List<Finding>> found = new TreeMap<>();
		files.forEach((file) -> found.put(file,
				List.of(new Finding(file, null, null, "file-misplaced", Severity.ERROR, "that", "this", "move it"))));
		return found;
	}

	private List<String> receipts() throws IOException {
		try (var names = Files.list(this.output.resolve("receipts"))) {
			return names.map((each) -> each.getFileName().toString()).toList();
		}
	}

}
