#!/bin/bash
# A workbook that fastexcel writes can't be read entry by entry with Java's ZipInputStream.
#
# Packages   org.dhatim:fastexcel 0.20.2 with com.github.rzymek:opczip 1.2.0 (Maven Central); seen on Java 17 and 25.
# Input      A workbook of one sheet with rows enough that the sheet is packed: the most ordinary one there is.
# Behaviour  ZipInputStream gives the entries' names, and at the end of the first that is packed throws ZipException "invalid entry size (expected 0
#            but got N bytes)". ZipFile, which goes by the directory at the end, reads all of them, and so do Excel and LibreOffice.
# Cause      The writer doesn't know sizes beforehand and puts them behind each entry in eight bytes each, as entries over 4 GB have them, without saying so
#            in the entry's head; a reader that has only the head to go by takes the first four for the sizes.
# What helps Whoever looks through a workbook before opening it, to bound what it unpacks to, has to go by the directory at its end.
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
	</dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 1; }
cat > Written.java <<'JAVA'
import java.io.*;
import java.util.zip.*;
import org.dhatim.fastexcel.*;

public class Written {
	public static void main(String[] arguments) throws IOException {
		try (OutputStream out = new FileOutputStream("return.xlsx"); Workbook workbook = new Workbook(out, "Finding", null)) {
			Worksheet sheet = workbook.newWorksheet("Return");
			for (int row = 0; row < 200; row++) {
				sheet.value(row, 0, "E06000016");
				sheet.value(row, 1, row);
			}
		}
		try (ZipInputStream stream = new ZipInputStream(new FileInputStream("return.xlsx"))) {
			while (stream.getNextEntry() != null) {
				stream.readAllBytes();
			}
			System.out.println("as a stream: read");
		}
		catch (ZipException ex) {
			System.out.println("as a stream: " + ex.getMessage().replaceAll("got \\d+", "got N"));
		}
		try (ZipFile file = new ZipFile("return.xlsx")) {
			long bytes = 0;
			for (ZipEntry each : java.util.Collections.list(file.entries())) {
				bytes += file.getInputStream(each).readAllBytes().length;
			}
			System.out.println("by its directory: " + (bytes > 10_000 ? "read" : "not read"));
		}
	}
}
JAVA
cat > expected <<'SEEN'
as a stream: invalid entry size (expected 0 but got N bytes)
by its directory: read
SEEN
java -cp "lib/*" Written.java > seen
java -version 2>&1 | head -n 1
cat seen
diff expected seen
