package uk.quartile.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import uk.quartile.catalogue.reading.CsvTable;
import uk.quartile.catalogue.reading.YamlFile;

/**
 * What one line of an input file says: of a table, its columns; of a YAML file, the
 * measure that it is about, if any, the key and the value.
 *
 * @param line from 1
 * @param values by name
 */
record InputLine(int line, Map<String, String> values) {

	/** What tells it from the other lines: some of its values, or else all. */
	String key(@Nullable List<String> names) {
		return ((names != null) ? names : List.copyOf(this.values.keySet())).stream()
			.map((name) -> this.values.getOrDefault(name, ""))
			.collect(Collectors.joining("\u0000"));
	}

	/** {@code added}; of a key also its value. */
	String inWords(String happened) {
		String key = this.values.get("key");
		return (key == null) ? happened
				: key + " " + ChangedLines.shown(this.values.getOrDefault("value", "")) + ", " + happened;
	}

	/** Rows of a sound table; none of one that isn't there. */
	static List<InputLine> ofCsv(byte[] bytes) {
		List<InputLine> lines = new ArrayList<>();
		CsvTable.rows(bytes, (row) -> lines.add(new InputLine(row.line(), row.values())));
		return lines;
	}

	/**
	 * Keys of a sound file that have a value, those below other keys with a full stop.
	 */
	static List<InputLine> ofYaml(byte[] bytes) {
		List<InputLine> lines = new ArrayList<>();
		YamlFile.compose(bytes).ifPresent((root) -> add("", "", 1, root, lines));
		return lines;
	}

	private static void add(String measure, String key, int line, Node node, List<InputLine> lines) {
		if (node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				String name = text(tuple.getKeyNode());
				add(measure, key.isEmpty() ? name : key + "." + name, YamlFile.line(tuple.getKeyNode()),
						tuple.getValueNode(), lines);
			}
		}
		else if (key.equals("measures") && node instanceof SequenceNode sequence) {
			sequence.getValue().forEach((each) -> add(code(each), "", YamlFile.line(each), each, lines));
		}
		else {
			Map<String, String> values = new LinkedHashMap<>();
			values.put("measure", measure);
			values.put("key", key);
			values.put("value", text(node));
			lines.add(new InputLine(line, values));
		}
	}

	private static String code(Node measure) {
		return (measure instanceof MappingNode mapping) ? mapping.getValue()
			.stream()
			.filter((tuple) -> text(tuple.getKeyNode()).equals("code"))
			.map((tuple) -> text(tuple.getValueNode()))
			.findFirst()
			.orElse("") : "";
	}

	private static String text(Node node) {
		if (node instanceof ScalarNode scalar) {
			return scalar.getValue().strip();
		}
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue().stream().map(InputLine::text).collect(Collectors.joining(", ", "[", "]"));
		}
		return ((MappingNode) node).getValue()
			.stream()
			.map((tuple) -> text(tuple.getKeyNode()) + ": " + text(tuple.getValueNode()))
			.collect(Collectors.joining(", ", "{", "}"));
	}

}
