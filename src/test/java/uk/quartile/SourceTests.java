package uk.quartile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every source, in whichever room, each with its reason. */
class SourceTests {

	@Test
	void takesTimeFromAClock() {
		House.check(noClasses().should()
			.callMethodWhere(DescribedPredicate.describe("the time without a clock",
					(call) -> call.getTarget().getName().equals("now")
							&& call.getTargetOwner().getPackageName().equals("java.time")
							&& call.getTarget()
								.getRawParameterTypes()
								.stream()
								.noneMatch((each) -> each.isEquivalentTo(Clock.class))))
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.orShould()
			.callConstructor(java.util.Date.class)
			.because("a test, and a rerun, must be able to say what day it is"));
	}

	@Test
	void knowsNoDefaultZoneNorLocale() {
		House.check(noClasses().should()
			.callMethod(java.time.ZoneId.class, "systemDefault")
			.orShould()
			.callMethod(Clock.class, "systemDefaultZone")
			.orShould()
			.callMethod(java.util.Locale.class, "getDefault")
			.orShould()
			.callMethod(java.util.TimeZone.class, "getDefault")
			.orShould()
			.callMethod(String.class, "toUpperCase")
			.orShould()
			.callMethod(String.class, "toLowerCase")
			.orShould()
			.callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class)
			.orShould()
			.callConstructor(java.text.DecimalFormat.class, String.class)
			.because("equal inputs give equal bytes, wherever the machine stands"));
	}

	@Test
	void knowsNoDefaultCharset() {
		House.check(noClasses().should()
			.callMethod(java.nio.charset.Charset.class, "defaultCharset")
			.orShould()
			.callMethod(String.class, "getBytes")
			.orShould()
			.callConstructor(String.class, byte[].class)
			.orShould()
			.callConstructor(java.io.FileReader.class, String.class)
			.orShould()
			.callConstructor(java.io.FileWriter.class, String.class)
			.orShould()
			.callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
			.orShould()
			.callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
			.because("what is written on one machine is read on another"));
	}

	@Test
	void writesEachTableInOnePackage() throws IOException {
		Pattern writing = Pattern
			.compile("(?:\\b(?:INSERT\\s+INTO|COPY|UPDATE|DELETE\\s+FROM|TRUNCATE(?:\\s+TABLE)?|MERGE\\s+INTO)\\s+"
					+ "|new CopyRows\\(\\s*\")([a-z_]+)");
		Map<String, Set<String>> writers = new TreeMap<>();
		for (Path source : House.files("src/main/java", ".java")) {
			Matcher found = writing.matcher(Files.readString(source));
			while (found.find()) {
				writers.computeIfAbsent(found.group(1), (table) -> new TreeSet<>()).add(room(source));
			}
		}
		writers.keySet().retainAll(tables());
		assertThat(writers).as("a table with one writer can be trusted by reading that writer; every table is written")
			.containsOnlyKeys(tables())
			.allSatisfy((table, rooms) -> assertThat(rooms).as(table).hasSize(1));
	}

	/** Functions of the same names, with an edition, are the door: they end in _in. */
	@Test
	void showsFiguresThroughTheDoorAlone() throws IOException {
		Pattern past = Pattern
			.compile("\\b(?:FROM|JOIN|LATERAL)\\s+(?:benchmark|change|history|trend|trend_point|period"
					+ "|further_comparison|sub_group_comparison|stand_out|revised_figure|doubted_figure|comparison_measure"
					+ "|measure_comparison|rate|observation|derivation|return_line|disclosure|comparator_count)\\b");
		assertThat(past.matcher("LEFT JOIN change q ON").find()).isTrue();
		assertThat(past.matcher("LEFT JOIN change_in(1, 'public') q ON").find()).isFalse();
		for (Path source : House.files("src/main/java/uk/quartile/packs", ".java")) {
			assertThat(Files.readString(source)).as("what a document never receives, it can't show: " + source)
				.doesNotContainPattern(past);
		}
	}

	@Test
	void neverChangesWhatAFigureCameFrom() throws IOException {
		for (Path source : House.files("src/main/java", ".java")) {
			assertThat(Files.readString(source)).as("received and computed rows are kept as they are: " + source)
				.doesNotContainPattern("\\bUPDATE\\s+(?:" + String.join("|", tables()) + ")\\b")
				.doesNotContainPattern("\\b(?:DELETE\\s+FROM|TRUNCATE)\\s+(?:" + String.join("|", tables()) + ")\\b");
		}
	}

	/** Tables of our own; Flyway, Spring Batch and db-scheduler keep theirs. */
	private static Set<String> tables() throws IOException {
		Set<String> tables = new TreeSet<>();
		for (Path migration : House.files("src/main/resources/db/migration", ".sql")) {
			Matcher found = Pattern.compile("CREATE TABLE ([a-z_]+)").matcher(Files.readString(migration));
			while (found.find()) {
				tables.add(found.group(1));
			}
		}
		tables.removeIf((table) -> table.startsWith("batch_") || table.equals("scheduled_tasks"));
		return tables;
	}

	private static String room(Path source) {
		return Path.of("src/main/java/uk/quartile").relativize(source).getName(0).toString();
	}

	@Test
	void marksEveryPackageAndSaysWhatItIsFor() throws IOException {
		for (Path source : House.files("src/main/java", ".java")) {
			Path description = source.resolveSibling("package-info.java");
			assertThat(description).as("every package says what it is for").exists();
			assertThat(Files.readString(description)).as("null is checked everywhere: " + description)
				.startsWith("/**")
				.contains("@NullMarked");
		}
	}

	@Test
	void keepsFilesShort() throws IOException {
		List<Long> lengths = new ArrayList<>();
		for (Path source : House.files("src/main/java", ".java")) {
			long length = Files.readAllLines(source).size();
			assertThat(length).as("a class that fits two screens can be read at once: " + source)
				.isLessThanOrEqualTo(250);
			lengths.add(length);
		}
		lengths.sort(null);
		assertThat(lengths.get(lengths.size() / 2)).as("the median file").isLessThan(80);
	}

	@Test
	void namesClassesFromTheField() {
		House.check(noClasses().should()
			.haveNameMatching(".*(Info|Data|Manager|Helper|Utils?|DTO|Dto|Impl|Indicator|KPI|Metric)(\\$.*)?")
			.because("a word that says nothing hides what a class is for"));
	}

}
