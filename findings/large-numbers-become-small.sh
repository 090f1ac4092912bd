#!/bin/bash
# SODS reads a large number of an OpenDocument spreadsheet as a small one, and rows below a long gap as if there were none.
#
# Packages   com.github.miachm.sods:SODS 1.8.0 (Maven Central); seen on Java 17.
# Input      A sheet as LibreOffice 7.4 saves it: 1E+20 in A1, which it writes office:value="1E+020", and 7 in A20001, below a row that stands for 19,999 blank ones.
# Behaviour  A1 is read as 1.0, without an exception; 7 is found in A2. ODF (part 3, 18.2) has office:value as a double of XML Schema, in which 1E+020 is 1E20.
# Cause      The value goes through NumberFormat.parse, which takes no plus sign in an exponent and stops before it; a row that stands for more than 10,000 is taken
#            for a fault and passed over, its number of rows with it.
# What helps Whoever needs figures or cell addresses has to read content.xml by themselves: office:value with new BigDecimal, rows counted.
# Exit status 1 where any of this has changed.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project>
	<modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
	<dependencies>
		<dependency><groupId>com.github.miachm.sods</groupId><artifactId>SODS</artifactId><version>1.8.0</version></dependency>
	</dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 1; }
cat > Read.java <<'JAVA'
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.logging.*;
import java.util.zip.*;
import com.github.miachm.sods.*;

public class Read {
	private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

	public static void main(String[] arguments) throws IOException {
		LogManager.getLogManager().reset();
		String content = "<office:document-content xmlns:office='" + ODF + "office:1.0' xmlns:table='" + ODF + "table:1.0' xmlns:text='" + ODF
				+ "text:1.0' office:version='1.3'><office:automatic-styles/><office:body><office:spreadsheet><table:table table:name='Return'><table:table-column/>"
				+ "<table:table-row><table:table-cell office:value-type='float' office:value='1E+020'><text:p>1E+020</text:p></table:table-cell></table:table-row>"
				+ "<table:table-row table:number-rows-repeated='19999'><table:table-cell/></table:table-row>"
				+ "<table:table-row><table:table-cell office:value-type='float' office:value='7'><text:p>7</text:p></table:table-cell></table:table-row>"
				+ "</table:table></office:spreadsheet></office:body></office:document-content>";
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("mimetype"));
			zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("content.xml"));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		Sheet sheet = new SpreadSheet(new ByteArrayInputStream(bytes.toByteArray())).getSheet(0);
		for (int row = 0; row < sheet.getMaxRows(); row++) {
			Object value = sheet.getRange(row, 0).getValue();
			if (value != null) {
				System.out.println("A" + (row + 1) + ": " + value);
			}
		}
	}
}
JAVA
cat > expected <<'SEEN'
A1: 1.0
A2: 7.0
SEEN
java -cp "lib/*" Read.java > seen
java -version 2>&1 | head -n 1
cat seen
diff expected seen
