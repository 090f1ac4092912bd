package uk.quartile.explanation.text;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import uk.quartile.explanation.answer.Explanation;

import static org.assertj.core.api.Assertions.assertThat;

/** The keys are a contract with programs. */
class JsonOfTests {

	@Test
	void hasTheKeysThatTheDocumentationLists() throws IOException {
		Set<String> keys = new TreeSet<>();
		collect(Explanation.class, keys, new TreeSet<>());
		String table = Files.readString(Path.of("docs/explain.md"));
		Set<String> listed = new TreeSet<>();
		for (String row : table.lines().filter((line) -> line.startsWith("| ")).toList()) {
			Matcher key = Pattern.compile("`([a-z0-9_]+)`")
				.matcher(row.replaceAll("\\([^)]*\\)", "").replaceFirst("^\\|[^|]*\\|", ""));
			while (key.find()) {
				listed.add(key.group(1));
			}
		}
		assertThat(listed).containsAll(keys);
		listed.removeAll(keys);
		assertThat(listed).as("keys that no record has").isEmpty();
	}

	private static void collect(Type type, Set<String> keys, Set<String> seen) {
		if (type instanceof ParameterizedType list) {
			collect(list.getActualTypeArguments()[0], keys, seen);
		}
		else if (type instanceof Class<?> record && record.isRecord() && seen.add(record.getName())) {
			for (RecordComponent component : record.getRecordComponents()) {
				keys.add(JsonOf.key(component));
				collect(component.getGenericType(), keys, seen);
			}
		}
	}

}
