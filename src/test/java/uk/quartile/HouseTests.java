package uk.quartile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the house, each with its reason. */
class HouseTests {

	static Set<String> stages() {
		return House.stages();
	}

	@Test
	void knowsItsStagesByTheirSteps() {
		assertThat(House.makersOfSteps()).as("a step is made by the entry of the stage that it belongs to")
			.isNotEmpty()
			.allMatch(House::isEntry);
	}

	@ParameterizedTest
	@MethodSource("stages")
	void keepsStagesApart(String stage) {
		String[] others = stages().stream()
			.filter((each) -> !each.equals(stage))
			.map(House::whole)
			.toArray(String[]::new);
		House.check(noClasses().that()
			.resideInAPackage(House.whole(stage))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(others)
			.because("stages meet only in the database: each can be run, tested and replaced by itself"));
	}

	@ParameterizedTest
	@MethodSource("stages")
	void keepsTheWaysInOutOfStages(String stage) {
		House.check(noClasses().that()
			.resideInAPackage(House.whole(stage))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("uk.quartile", House.whole("run"), House.whole("cli"), House.whole("schedule"),
					House.whole("explanation"), House.whole("delivery"), House.whole("notices"), House.whole("doctor"))
			.because("a stage doesn't know who started it"));
	}

	@Test
	void letsNoFigureRestOnWhatIsOnRecord() {
		String[] figures = stages().stream()
			.filter((stage) -> !stage.equals("packs"))
			.map(House::whole)
			.toArray(String[]::new);
		House.check(noClasses().that()
			.resideInAnyPackage(figures)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(House.whole("record"), "uk.quartile.catalogue.committees..")
			.because("a plan, a comment or a meeting changes no figure"));
	}

	@Test
	void keepsFrameworksOutOfTheDomain() {
		House.check(classes().that()
			.resideInAPackage(House.whole("domain"))
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage(House.whole("domain"), "java..", "org.jspecify..")
			.because("the field's words outlive every framework"));
	}

	@Test
	void keepsEverythingButMathematicsOutOfStatistics() {
		House.check(classes().that()
			.resideInAPackage(House.whole("statistics"))
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage(House.whole("statistics"), "java..", "org.jspecify..",
					"org.apache.commons.statistics..")
			.because("a formula can be checked against its source when nothing else is in it"));
	}

	@ParameterizedTest
	@MethodSource("stages")
	void showsOneEntryOfEachStage(String stage) {
		House.check(noClasses().that()
			.resideInAPackage(House.alone(stage))
			.and(DescribedPredicate.not(isEntryOrResult()))
			.should()
			.bePublic()
			.because("the job and the ways in see a stage by its entry alone, so that its inside can change"));
	}

	@ParameterizedTest
	@MethodSource("stages")
	void keepsTheRoomsOfAStageToItself(String stage) {
		DescribedPredicate<JavaClass> inside = resideInAnyPackage("uk.quartile." + stage + ".*..");
		House.check(noClasses().that()
			.resideOutsideOfPackages(House.whole(stage), House.whole("explanation"))
			.should()
			.dependOnClassesThat(inside)
			.because("what is public for the stage's other rooms is still nobody else's business"));
		House.check(noClasses().that()
			.resideInAPackage(House.whole("explanation"))
			.should()
			.dependOnClassesThat(inside.and(DescribedPredicate.not(isResultOrWord())))
			.because("an explanation takes the entry's results apart: records, and the words in them"));
	}

	private static DescribedPredicate<JavaClass> isResultOrWord() {
		return DescribedPredicate.describe("records and enumerations", (each) -> isResult(each) || each.isEnum());
	}

	@Test
	void explainsFromWhatWasReceived() throws IOException {
		for (Path source : House.files("src/main/java/uk/quartile/explanation", ".java")) {
			assertThat(Files.readString(source)).as("an explanation recomputes, and never repeats: " + source)
				.doesNotContainPattern("\\b(?:FROM|JOIN)\\s+(?:observation|rate|derivation|benchmark|change"
						+ "|[a-z]+_comparison|comparison_measure|revised_figure|doubted_figure)\\b");
		}
	}

	@Test
	void showsOfEachRoomOfChecksItsListAlone() {
		House.check(noClasses().that()
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
	private static DescribedPredicate<JavaClass> isEntryOrResult() {
		return DescribedPredicate.describe("its entry", (each) -> House.isEntry(each) || isResult(each)
				|| each.tryGetMethod("main", String[].class).isPresent());
	}

	private static boolean isResult(JavaClass each) {
		return each.isRecord() || each.getEnclosingClass().filter(HouseTests::isResult).isPresent();
	}

	@Test
	void keepsReportingLibrariesInPacks() {
		House.check(noClasses().that()
			.resideOutsideOfPackage(House.whole("packs"))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("net.sf.jasperreports..", "org.apache.pdfbox..", "com.lowagie..", "org.openpdf..")
			.because("how documents are made is the business of one room"));
	}

	@Test
	void keepsStoresInOneRoom() {
		House.check(noClasses().that()
			.resideOutsideOfPackage(House.whole("delivery"))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("software.amazon..")
			.because(
					"how documents travel is the business of one room, and its classes are loaded by who delivers alone"));
	}

	@Test
	void keepsMailInOneRoom() {
		House.check(noClasses().that()
			.resideOutsideOfPackage(House.whole("notices.sending"))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..", "org.springframework.mail..",
					"java.net.http..")
			.because("how messages travel is the business of one room, and its classes are loaded by who tells alone"));
	}

	@Test
	void keepsDatabaseAccessInClassesThatSaySo() {
		House
			.check(noClasses().that()
				.resideOutsideOfPackage(House.whole("database"))
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
				.dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..",
						"org.postgresql..")
					.and(DescribedPredicate.not(isException())))
				.because("whoever asks what touches a table finds it by the class's name"));
	}

	private static DescribedPredicate<JavaClass> isException() {
		return DescribedPredicate.describe("exceptions", (each) -> each.isAssignableTo(Throwable.class));
	}

	@Test
	void hasNoCycles() {
		House.check(SlicesRuleDefinition.slices()
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

}
