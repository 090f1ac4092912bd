#!/bin/bash
# JasperReports ends a line inside a figure.
#
# Packages   net.sf.jasperreports:jasperreports, -jdt and -fonts 7.0.7, com.ibm.icu:icu4j 77.1 (Maven Central); seen on OpenJDK 17.0.15 and 25.0.3.
# Input      a static text of 10 points, DejaVu Sans, in fields of 70 to 130 points: wide enough for the longest word of each text.
# Behaviour  A line may end after "2022-" of "2022-23", after "−3." of "−3.4" and after "−1," of "−1,234.5", where the sign is the true minus
#            (U+2212), and after "+3." of "+3.4". The same figures with the hyphen of the keyboard, "-3.4" and "-1,234.5", and without a sign stay whole: who
#            prints a true minus, as typography asks, parts numbers; who prints a hyphen doesn't.
# Cause      It measures lines with java.awt.font.LineBreakMeasurer, whose java.text.BreakIterator has rules of its own. ICU's, which follow the
#            Unicode line breaking algorithm (UAX 14, LB25), allow no break in any of them: the last lines of the output.
# What helps Not U+2060, the word joiner, which is there to forbid it: a line may end right after it. U+FEFF, which it replaced, forbids it.
# Exit status 1 where any of this has changed.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.jasperreports</groupId><artifactId>jasperreports</artifactId><version>7.0.7</version></dependency>
    <dependency><groupId>net.sf.jasperreports</groupId><artifactId>jasperreports-jdt</artifactId><version>7.0.7</version></dependency>
    <dependency><groupId>net.sf.jasperreports</groupId><artifactId>jasperreports-fonts</artifactId><version>7.0.7</version></dependency>
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>77.1</version></dependency>
  </dependencies>
</project>
POM
cat > Lines.java <<'JAVA'
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import com.ibm.icu.text.BreakIterator;
import net.sf.jasperreports.engine.*;
import net.sf.jasperreports.engine.design.*;

public class Lines {

	static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	public static void main(String[] args) throws Exception {
		String[] figures = { "2022-23", "\u22123.4", "-3.4", "+3.4", "3.4", "\u22121,234.5", "-1,234.5", "\u22123.\u20604",
				"\u22123.\uFEFF4" };
		for (String figure : figures) {
			OUT.println("JasperReports: " + jasper("It has changed by " + figure + " in all"));
		}
		for (String figure : figures) {
			OUT.println("ICU: " + icu("It has changed by " + figure + " in all"));
		}
	}

	/** Where lines ended other than at a space, in fields of all widths. */
	static Set<String> jasper(String text) throws Exception {
		Set<String> ends = new TreeSet<>();
		for (int width = 70; width <= 130; width++) {
			JasperDesign design = new JasperDesign();
			design.setName("lines");
			design.setProperty("net.sf.jasperreports.text.save.line.breaks", "true");
			JRDesignStaticText field = new JRDesignStaticText(design);
			field.setText(text);
			field.setFontName("DejaVu Sans");
			field.setFontSize(10f);
			field.setWidth(width);
			field.setHeight(200);
			JRDesignBand band = new JRDesignBand();
			band.setHeight(200);
			band.addElement(field);
			design.setTitle(band);
			JasperPrint print = JasperFillManager.fillReport(JasperCompileManager.compileReport(design), null,
					new JREmptyDataSource());
			JRPrintText printed = (JRPrintText) print.getPages().get(0).getElements().get(0);
			int at = 0;
			for (short length : printed.getLineBreakOffsets()) {
				at += length;
				add(ends, text, at);
			}
		}
		return ends;
	}

	static Set<String> icu(String text) {
		Set<String> ends = new TreeSet<>();
		BreakIterator lines = BreakIterator.getLineInstance(Locale.UK);
		lines.setText(text);
		for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
			add(ends, text, at);
		}
		return ends;
	}

	static void add(Set<String> ends, String text, int at) {
		if (at > 0 && at < text.length() && text.charAt(at - 1) != ' ') {
			String end = text.substring(text.lastIndexOf(' ', at) + 1, at) + "|" + text.substring(at, text.indexOf(' ', at));
			ends.add(end.replace("\u2060", "<U+2060>").replace("\uFEFF", "<U+FEFF>"));
		}
	}

}
JAVA
cat > expected <<'SEEN'
JasperReports: [2022-|23]
JasperReports: [−3.|4]
JasperReports: []
JasperReports: [+3.|4]
JasperReports: []
JasperReports: [−1,|234.5]
JasperReports: []
JasperReports: [−3.<U+2060>|4]
JasperReports: []
ICU: []
ICU: []
ICU: []
ICU: []
ICU: []
ICU: []
ICU: []
ICU: []
ICU: []
SEEN
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > maven.log 2>&1 || { cat maven.log; exit 1; }
java -Djava.awt.headless=true -Dfile.encoding=UTF-8 -cp 'lib/*' Lines.java > seen 2> log || { cat log; exit 1; }
java -version 2>&1 | head -1
cat seen
diff expected seen
