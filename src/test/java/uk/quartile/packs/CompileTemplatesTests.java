package uk.quartile.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
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

	private Path styles;

	@BeforeEach
	void putAStyleFile() throws IOException {
		this.compiled = this.folder.resolve("compiled");
		this.styles = Files.writeString(this.folder.resolve("styles.jrtx"),
				"<jasperTemplate><style name=\"Body\" default=\"true\" fontSize=\"12.0\"/></jasperTemplate>");
	}

	@Test
	void compilesTheStyleFile() throws Exception {
		compile();
		JRTemplate template = (JRTemplate) JRLoader.loadObject(this.compiled.resolve("styles.jasper").toFile());
		assertThat(template.getStyles()).singleElement().satisfies((style) -> {
			assertThat(style.getName()).isEqualTo("Body");
			assertThat(style.getOwnFontSize()).isEqualTo(12f);
		});
	}

	@Test
	void leavesWhatIsUpToDateAndCompilesWhatIsNewer() throws Exception {
		compile();
		Path result = this.compiled.resolve("styles.jasper");
		FileTime time = Files.getLastModifiedTime(this.styles);
		Files.setLastModifiedTime(result, time);
		compile();
		assertThat(Files.getLastModifiedTime(result)).isEqualTo(time);
		Files.setLastModifiedTime(result, FileTime.from(Instant.EPOCH));
		compile();
		assertThat(Files.getLastModifiedTime(result)).isGreaterThanOrEqualTo(time);
	}

	@Test
	void namesAFaultyStyleFile() throws Exception {
		Files.writeString(this.styles, "<jasperTemplate typo=\"\"/>");
		assertThatExceptionOfType(JRException.class).isThrownBy(this::compile)
			.withMessageStartingWith(this.styles + ": ")
			.withMessageContaining("typo");
	}

	private void compile() throws IOException, JRException {
		CompileTemplates.main(new String[] { this.folder.toString(), this.compiled.toString() });
	}

}
