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
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the house, each with its reason. */
class HouseTests {

	private static final List<String> STAGES = List.of("intake", "rates", "comparison", "packs");

	private static JavaClasses house;

	@BeforeAll
	static void readTheHouse() {
		house = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("uk.quartile");
	}

	@ParameterizedTest
	@CsvSource({ "intake", "rates", "comparison", "packs" })
	void keepsStagesApart(String stage) {
		String[] others = STAGES.stream()
			.filter((each) -> !each.equals(stage))
			.map((each) -> "uk.quartile." + each + "..")
			.toArray(String[]::new);
		check(noClasses().that()
			.resideInAPackage("uk.quartile." + stage + "..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(others)
			.because("stages meet only in the database: each can be run, tested and replaced by itself"));
	}

	@ParameterizedTest
	@CsvSource({ "intake", "rates", "comparison", "packs" })
	void keepsTheWaysInOutOfStages(String stage) {
		check(noClasses().that()
			.resideInAPackage("uk.quartile." + stage + "..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("uk.quartile", "uk.quartile.cli..", "uk.quartile.schedule..",
					"uk.quartile.explanation..")
			.because("a stage doesn't know who started it"));
	}

	@Test
	void keepsFrameworksOutOfTheDomain() {
		check(classes().that()
			.resideInAPackage("uk.quartile.domain..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("uk.quartile.domain..", "java..", "org.jspecify..")
			.because("the field's words outlive every framework"));
	}

	@Test
	void keepsEverythingButMathematicsOutOfStatistics() {
		check(classes().that()
			.resideInAPackage("uk.quartile.statistics..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("uk.quartile.statistics..", "java..", "org.jspecify..",
					"org.apache.commons.statistics..")
			.because("a formula can be checked against its source when nothing else is in it"));
	}

	@ParameterizedTest
	@CsvSource({ "intake", "rates", "comparison", "packs" })
	void showsOneEntryOfEachStage(String stage) {
		check(noClasses().that()
			.resideInAPackage("uk.quartile." + stage)
			.and(DescribedPredicate.not(isEntryOf(stage)))
			.should()
			.bePublic()
			.because("the job and the ways in see a stage by its entry alone, so that its inside can change"));
	}

	@ParameterizedTest
	@CsvSource({ "intake", "rates", "comparison", "packs" })
	void keepsTheRoomsOfAStageToItself(String stage) {
		DescribedPredicate<JavaClass> inside = resideInAnyPackage("uk.quartile." + stage + ".*..");
		check(noClasses().that()
			.resideOutsideOfPackages("uk.quartile." + stage + "..", "uk.quartile.explanation..")
			.should()
			.dependOnClassesThat(inside)
			.because("what is public for the stage's other rooms is still nobody else's business"));
		check(noClasses().that()
			.resideInAPackage("uk.quartile.explanation..")
			.should()
			.dependOnClassesThat(inside.and(DescribedPredicate.not(isResultOrWord())))
			.because("an explanation takes the entry's results apart: records, and the words in them"));
	}

	private static DescribedPredicate<JavaClass> isResultOrWord() {
		return DescribedPredicate.describe("records and enumerations", (each) -> isResult(each) || each.isEnum());
	}

	@Test
	void explainsFromWhatWasReceived() throws IOException {
		for (Path source : files("src/main/java/uk/quartile/explanation", ".java")) {
			assertThat(Files.readString(source)).as("an explanation recomputes, and never repeats: " + source)
				.doesNotContainPattern("\\b(?:FROM|JOIN)\\s+(?:observation|rate|derivation|benchmark|change"
						+ "|[a-z]+_comparison|comparison_measure|revised_figure|doubted_figure)\\b");
		}
	}

	@Test
	void showsOfEachRoomOfChecksItsListAlone() {
		check(noClasses().that()
			.resideInAPackage("uk.quartile.intake.checks.*..")
			.and()
			.haveSimpleNameNotEndingWith("Checks")
			.should()
			.bePublic()
			.because("a check that isn't in its room's list is asked by nobody"));
	}

	/**
	 * The entry itself, records that its methods return, and programs of the build, which
	 * nothing refers to.
	 */
	private static DescribedPredicate<JavaClass> isEntryOf(String stage) {
		String entry = "uk.quartile." + stage + "." + stage.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
				+ stage.substring(1);
		return DescribedPredicate.describe("its entry", (each) -> each.getName().equals(entry) || isResult(each)
				|| each.tryGetMethod("main", String[].class).isPresent());
	}

	private static boolean isResult(JavaClass each) {
		return each.isRecord() || each.getEnclosingClass().filter(HouseTests::isResult).isPresent();
	}

	@Test
	void keepsReportingLibrariesInPacks() {
		check(noClasses().that()
			.resideOutsideOfPackage("uk.quartile.packs..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("net.sf.jasperreports..", "org.apache.pdfbox..", "com.lowagie..", "org.openpdf..")
			.because("how documents are made is the business of one room"));
	}

	@Test
	void keepsDatabaseAccessInClassesThatSaySo() {
		check(noClasses().that()
			.resideOutsideOfPackage("uk.quartile.database..")
			.and()
			.haveSimpleNameNotStartingWith("Jdbc")
			.and()
			.haveSimpleNameNotEndingWith("Reader")
			.and()
			.haveSimpleNameNotEndingWith("Writer")
			// A configuration hands the connection on.
			.and()
			.areNotAnnotatedWith(org.springframework.context.annotation.Configuration.class)
			.should()
			.dependOnClassesThat(
					resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..")
						.and(DescribedPredicate.not(isException())))
			.because("whoever asks what touches a table finds it by the class's name"));
	}

	private static DescribedPredicate<JavaClass> isException() {
		return DescribedPredicate.describe("exceptions", (each) -> each.isAssignableTo(Throwable.class));
	}

	@Test
	void takesTimeFromAClock() {
		check(noClasses().should()
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
		check(noClasses().should()
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
		check(noClasses().should()
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
	void hasNoCycles() {
		check(SlicesRuleDefinition.slices()
			.assignedFrom(new Rooms())
			.should()
			.beFreeOfCycles()
			.because("a room that can be understood by itself has nothing behind it that needs it"));
	}

	/**
	 * The rooms of the house. {@link Quartile}, the door, is a room of its own: it opens
	 * the ways in, which start the job that lives in the same package.
	 */
	private static final class Rooms implements SliceAssignment {

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass each) {
			return each.isEquivalentTo(Quartile.class) ? SliceIdentifier.of("the door")
					: SliceIdentifier.of(each.getPackageName());
		}

		@Override
		public String getDescription() {
			return "rooms";
		}

	}

	@Test
	void writesEachTableInOnePackage() throws IOException {
		Pattern writing = Pattern
			.compile("(?:\\b(?:INSERT\\s+INTO|COPY|UPDATE|DELETE\\s+FROM|TRUNCATE(?:\\s+TABLE)?|MERGE\\s+INTO)\\s+"
					+ "|new CopyRows\\(\\s*\")([a-z_]+)");
		Map<String, Set<String>> writers = new TreeMap<>();
		for (Path source : files("src/main/java", ".java")) {
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

	@Test
	void neverChangesWhatAFigureCameFrom() throws IOException {
		for (Path source : files("src/main/java", ".java")) {
			assertThat(Files.readString(source)).as("received and computed rows are kept as they are: " + source)
				.doesNotContainPattern("\\bUPDATE\\s+(?:" + String.join("|", tables()) + ")\\b")
				.doesNotContainPattern("\\b(?:DELETE\\s+FROM|TRUNCATE)\\s+(?:" + String.join("|", tables()) + ")\\b");
		}
	}

	/** Tables of our own; Flyway and Spring Batch keep theirs. */
	private static Set<String> tables() throws IOException {
		Set<String> tables = new TreeSet<>();
		for (Path migration : files("src/main/resources/db/migration", ".sql")) {
			Matcher found = Pattern.compile("CREATE TABLE ([a-z_]+)").matcher(Files.readString(migration));
			while (found.find()) {
				tables.add(found.group(1));
			}
		}
		tables.removeIf((table) -> table.startsWith("batch_"));
		return tables;
	}

	private static String room(Path source) {
		return Path.of("src/main/java/uk/quartile").relativize(source).getName(0).toString();
	}

	@Test
	void marksEveryPackageAndSaysWhatItIsFor() throws IOException {
		for (Path source : files("src/main/java", ".java")) {
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
		for (Path source : files("src/main/java", ".java")) {
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
		check(noClasses().should()
			.haveNameMatching(".*(Info|Data|Manager|Helper|Utils?|DTO|Dto|Impl|Indicator|KPI|Metric)(\\$.*)?")
			.because("a word that says nothing hides what a class is for"));
	}

	private static List<Path> files(String folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

	private static void check(ArchRule rule) {
		rule.allowEmptyShould(true).check(house);
	}

}
