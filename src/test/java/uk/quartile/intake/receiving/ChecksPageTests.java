package uk.quartile.intake.receiving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import uk.quartile.intake.checks.Check;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds {@code docs/checks.md} to the checks: their names and severities, what their
 * classes say of themselves, and their messages as the fixtures show them.
 */
class ChecksPageTests {

	private static final Path PAGE = Path.of("docs/checks.md");

	private static final Path SOURCES = Path.of("src/main/java");

	private static final String RENEW = "mvn test -Dtest=ChecksPageTests -Drenew=true";

	private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:public )?final class",
			Pattern.DOTALL);

	@Test
	void saysWhatEveryCheckSays() throws IOException {
		String page = page();
		if (Boolean.getBoolean("renew")) {
			Files.writeString(PAGE, page);
		}
		assertThat(Files.readString(PAGE)).as("renew it by: " + RENEW).isEqualTo(page);
	}

	private static String page() throws IOException {
		StringBuilder page = new StringBuilder(
				"""
						# What is checked in a return

						For those who send returns. An error rejects the return as a whole; a warning is passed on, and the return is taken in.
						Each message says where, what was found, what is expected and what to do; those below are of examples.

						Made from the code: `%s` renews it.
						"""
					.formatted(RENEW));
		Map<String, Set<String>> messages = messages();
		for (Map.Entry<String, List<Check>> room : rooms().entrySet()) {
			page.append("\n## ").append(room.getKey()).append('\n');
			for (Check check : room.getValue()) {
				page.append("\n### ").append(check.name()).append("\n\n").append(sentence(check)).append("\n\n");
				messages.getOrDefault(check.name(), Set.of("error (shown by no example)"))
					.forEach((message) -> page.append("- ").append(message).append('\n'));
			}
		}
		return page.toString();
	}

	/** Checks by the last part of their package. */
	private static Map<String, List<Check>> rooms() {
		Map<String, List<Check>> rooms = new LinkedHashMap<>();
		ChecksTests.wiredIn().forEach((check) -> {
			String room = check.getClass().getPackageName().replaceFirst(".*\\.", "");
			rooms.computeIfAbsent(room, (each) -> new ArrayList<>()).add(check);
		});
		return rooms;
	}

	private static String sentence(Check check) throws IOException {
		String source = Files.readString(SOURCES.resolve(check.getClass().getName().replace('.', '/') + ".java"));
		Matcher sentence = SENTENCE.matcher(source);
		assertThat(sentence.find()).as(check.name()).isTrue();
		return sentence.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`").strip();
	}

	/** One for each severity and remedy of a check, by its name. */
	private static Map<String, Set<String>> messages() throws IOException {
		Map<String, Map<String, String>> byRemedy = new TreeMap<>();
		try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
			for (Path file : files.filter((each) -> each.endsWith("findings.txt"))
				.sorted(Comparator.comparing(Path::getParent))
				.toList()) {
				for (String line : Files.readAllLines(file)) {
					String[] words = line.split(" ", 3);
					String remedy = words[0] + words[2].replaceFirst(".*; expected", "").replaceAll("\\d|'[^']*'", "");
					byRemedy.computeIfAbsent(words[1], (check) -> new LinkedHashMap<>())
						.putIfAbsent(remedy, words[0] + ": " + words[2].substring(2).replace("<", "\\<"));
				}
			}
		}
		Map<String, Set<String>> messages = new TreeMap<>();
		byRemedy.forEach((check, told) -> messages.put(check, new LinkedHashSet<>(told.values())));
		return messages;
	}

}
