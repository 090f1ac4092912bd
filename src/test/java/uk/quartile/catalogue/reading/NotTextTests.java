package uk.quartile.catalogue.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NotTextTests {

	@Test
	void callsAZipAZip() throws IOException {
		NotText found = NotText.of(zip("E06000016.csv"));
		assertThat(found.found()).isEqualTo("a zip file");
		assertThat(found.misnamed()).isEqualTo("a zip file saved with the name .csv");
		assertThat(found.remedy("send that")).isEqualTo("unpack it, and send that");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "docProps/app.xml" })
	void callsAWorkbookAWorkbook(String first) throws IOException {
		assertThat(NotText.of(zip(first)).found()).isEqualTo("a workbook");
	}

	private static byte[] zip(String first) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(first));
			zip.write(new byte[500]);
			zip.closeEntry();
		}
		return bytes.toByteArray();
	}

}
