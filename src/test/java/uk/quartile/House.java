package uk.quartile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.batch.core.step.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** The house as it stands, for the rules that it is held to. */
final class House {

	private static final String DOOR = "uk.quartile";

	private static final JavaClasses ALL = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(DOOR);

	private House() {
	}

	/**
	 * Holds the house to a rule. One that is about no class at all fails, so that a
	 * renamed room can't take its rules with it.
	 */
	static void check(ArchRule rule) {
		rule.check(ALL);
	}

	/** The rooms whose entry makes a step, by the names of their folders. */
	static Set<String> stages() {
		Set<String> stages = ALL.stream()
			.filter(House::isEntry)
			.filter(House::makesSteps)
			.map(House::room)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(stages).as("rooms whose entry makes a step").hasSizeGreaterThan(1);
		return stages;
	}

	static List<JavaClass> makersOfSteps() {
		return ALL.stream().filter(House::makesSteps).toList();
	}

	private static boolean makesSteps(JavaClass each) {
		return each.getMethods().stream().anyMatch((method) -> method.getRawReturnType().isEquivalentTo(Step.class));
	}

	/** Whether the class bears the name of its room, and lies in no room of that room. */
	static boolean isEntry(JavaClass each) {
		String room = room(each);
		return !room.isEmpty() && each.getName()
			.equals(DOOR + "." + room + "." + room.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
					+ room.substring(1));
	}

	/** The folder below the door; blank for what stands beside the door. */
	static String room(JavaClass each) {
		String name = each.getPackageName();
		return name.equals(DOOR) ? "" : name.substring(DOOR.length() + 1).split("\\.", 2)[0];
	}

	/** All of a room, and of the rooms in it. */
	static String whole(String room) {
		return existing(DOOR + "." + room, "..");
	}

	/** A room without those in it. */
	static String alone(String room) {
		return existing(DOOR + "." + room, "");
	}

	private static String existing(String name, String ending) {
		assertThat(ALL).as("classes of " + name + ", which a rule names")
			.anyMatch((each) -> (each.getPackageName() + ".").startsWith(name + "."));
		return name + ending;
	}

	static List<Path> files(String folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			List<Path> found = files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
			assertThat(found).as("files of " + folder + ", which a rule reads").isNotEmpty();
			return found;
		}
	}

}
