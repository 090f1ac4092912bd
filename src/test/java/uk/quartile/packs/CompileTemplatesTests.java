package uk.quartile.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CompileTemplatesTests {

	@TempDir
	private Path folder;

	private Path compiled;

	@BeforeEach
	void putATemplate() throws IOException {
		this.compiled = this.folder.resolve("compiled");
		try (InputStream example = getClass().getResourceAsStream("accessible/example.jrxml")) {
			Files.copy(example, this.folder.resolve("example.jrxml"));
		}
	}

	@Test
	void compilesATemplate() throws Exception {
		compile();
		JasperReport report = (JasperReport) JRLoader.loadObject(this.compiled.resolve("example.jasper").toFile());
		assertThat(report.getName()).isEqualTo("example");
	}

	@Test
	void leavesWhatIsUpToDateAndCompilesWhatIsNewer() throws Exception {
		compile();
		Path report = this.compiled.resolve("example.jasper");
		FileTime template = Files.getLastModifiedTime(this.folder.resolve("example.jrxml"));
		Files.setLastModifiedTime(report, template);
		compile();
		assertThat(Files.getLastModifiedTime(report)).isEqualTo(template);
		Files.setLastModifiedTime(report, FileTime.from(Instant.EPOCH));
		compile();
		assertThat(Files.getLastModifiedTime(report)).isGreaterThanOrEqualTo(template);
	}

	@Test
	void namesAFaultyTemplate() throws Exception {
		Path faulty = Files.writeString(this.folder.resolve("faulty.jrxml"),
				"<jasperReport name=\"faulty\" typo=\"\"/>");
		assertThatExceptionOfType(JRException.class).isThrownBy(this::compile)
			.withMessageStartingWith(faulty + ": ")
			.withMessageContaining("typo");
	}

	private void compile() throws IOException, JRException {
		CompileTemplates.main(new String[] { this.folder.toString(), this.compiled.toString() });
	}

}
