#!/bin/bash
# A less-than sign in a formula makes the sheet that fastexcel writes unreadable; in a cell's validation its own reader doesn't notice.
#
# Packages   org.dhatim:fastexcel and fastexcel-reader 0.20.2 (Maven Central); seen on Java 17.
# Input      A form of the kind that councils fill in: a numerator in A1, a denominator in B1, and the validation that A1 is no more than B1,
#            written A1<=B1, as Excel writes it.
# Behaviour  The writer puts formulas, and the message of a validation, into the sheet's XML as they are: the sheet is no XML, as the JDK's parser says.
#            Where the sign stands in a cell, fastexcel-reader throws. Where it stands in a validation, it has read the rows and stopped before that, and
#            says nothing, so that a test that writes a form and reads it back passes.
# What helps NOT(A1>B1), and messages in words. Test forms with another reader.
# Exit status 1 where any of this has changed.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project>
	<modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
	<dependencies>
		<dependency><groupId>org.dhatim</groupId><artifactId>fastexcel</artifactId><version>0.20.2</version></dependency>
		<dependency><groupId>org.dhatim</groupId><artifactId>fastexcel-reader</artifactId><version>0.20.2</version></dependency>
	</dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 1; }
cat > Form.java <<'JAVA'
import java.io.*;
import java.util.zip.*;
import javax.xml.parsers.*;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

public class Form {
	public static void main(String[] arguments) throws Exception {
		System.out.println("no sign: " + seen(null, null));
		System.out.println("in a cell: " + seen("A1<=B1", null));
		System.out.println("in a validation: " + seen(null, "A1<=B1"));
		System.out.println("in a validation's message: " + seen(null, "NOT(A1>B1)", "A1 < B1"));
		System.out.println("in a validation, turned round: " + seen(null, "NOT(A1>B1)"));
	}

	static String seen(String cell, String validation) throws Exception {
		return seen(cell, validation, "no more than B1");
	}

	static String seen(String cell, String validation, String message) throws Exception {
		File file = new File("form.xlsx");
		try (OutputStream out = new FileOutputStream(file); Workbook workbook = new Workbook(out, "Finding", null)) {
			Worksheet sheet = workbook.newWorksheet("Return");
			sheet.value(0, 0, 57);
			sheet.value(0, 1, 687);
			if (cell != null) {
				sheet.formula(0, 2, cell);
			}
			if (validation != null) {
				sheet.range(0, 0, 0, 0).validateWithFormula(validation).error(message);
			}
		}
		String own;
		try (ReadableWorkbook workbook = new ReadableWorkbook(file)) {
			own = workbook.getFirstSheet().read().get(0).getCellText(1).equals("687") ? "read" : "read otherwise";
		}
		catch (ExcelReaderException ex) {
			own = "not read";
		}
		try (ZipFile zip = new ZipFile(file)) {
			DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
			parser.setErrorHandler(null);
			parser.parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
			return own + " by its own reader, XML";
		}
		catch (org.xml.sax.SAXParseException ex) {
			return own + " by its own reader, no XML";
		}
	}
}
JAVA
cat > expected <<'SEEN'
no sign: read by its own reader, XML
in a cell: not read by its own reader, no XML
in a validation: read by its own reader, no XML
in a validation's message: read by its own reader, no XML
in a validation, turned round: read by its own reader, XML
SEEN
java -cp "lib/*" Form.java 2> errors > seen || { cat errors; exit 1; }
java -version 2>&1 | head -n 1
cat seen
diff expected seen
