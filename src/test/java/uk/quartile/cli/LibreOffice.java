package uk.quartile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Fills in workbooks as a person does who has LibreOffice: it opens the file, writes into
 * cells, and saves it, all formulas worked out. Debian's libreoffice-calc-nogui and
 * python3-uno are enough.
 */
final class LibreOffice {

	private static final Path PROGRAM = Path.of("/usr/bin/soffice");

	private static final Path UNO = Path.of("/usr/lib/python3/dist-packages/uno.py");

	private static final Path SCRIPT = Path.of("src/test/resources/libreoffice/fill.py");

	private final Path profile;

	LibreOffice(Path profile) {
		assumeTrue(Files.isExecutable(PROGRAM), PROGRAM + " is not installed");
		assumeTrue(Files.exists(UNO), "python3-uno is not installed");
		this.profile = profile;
	}

	/**
	 * Fills in cells of the sheet Return.
	 * @param cells what is typed, by the cell's address, such as L5
	 */
	void fill(Path workbook, Map<String, String> cells) throws IOException, InterruptedException {
		Files.createDirectories(this.profile);
		Path typed = this.profile.resolve("cells");
		Files.writeString(typed,
				cells.entrySet()
					.stream()
					.map((cell) -> cell.getKey() + "\t" + cell.getValue())
					.collect(Collectors.joining("\n")));
		run("/usr/bin/python3", SCRIPT.toAbsolutePath().toString(), this.profile.toString(), workbook.toString(),
				typed.toString());
	}

	/** Saves a workbook as an OpenDocument spreadsheet, in a folder. */
	void saveAsOpenDocument(Path workbook, Path folder) throws IOException, InterruptedException {
		run(PROGRAM.toString(), "-env:UserInstallation=" + this.profile.toUri(), "--headless", "--convert-to", "ods",
				"--outdir", folder.toString(), workbook.toString());
	}

	private void run(String... command) throws IOException, InterruptedException {
		Path said = this.profile.resolve("said");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("LibreOffice is done").isTrue();
		assertThat(process.exitValue()).as(Files.readString(said)).isZero();
	}

}
