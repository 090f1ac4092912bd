package uk.quartile.catalogue.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Lines of a YAML file within a text, between two stray quotation marks. YAML has further
 * lines of a text stand further in than its key; its reader takes any.
 */
final class SwallowedKeys {

	private static final Pattern KEY = Pattern.compile("\\s*(- +)?[a-zA-Z][\\w-]*:(\\s.*)?");

	private final List<String> lines;

	private final Faults faults;

	/** What may be named several times is looked at once. */
	private final Set<Node> seen = new HashSet<>();

	SwallowedKeys(String text, Faults faults) {
		this.lines = text.lines().toList();
		this.faults = faults;
	}

	/** Adds a fault for each text that holds a key. */
	void check(Node node) {
		if (!this.seen.add(node)) {
			return;
		}
		if (node instanceof SequenceNode sequence) {
			sequence.getValue().forEach(this::check);
		}
		if (node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				if (tuple.getKeyNode() instanceof ScalarNode key && tuple.getValueNode() instanceof ScalarNode value
						&& swallows(key, value)) {
					this.faults.add(YamlFile.line(value), key.getValue(),
							"a text, in quotation marks, that goes on over further lines and holds what looks like a key of "
									+ "the file",
							"quotation marks in pairs, around a whole text",
							"close the quotation mark on the line where it opens, or take it out");
				}
				check(tuple.getValueNode());
			}
		}
	}

	private boolean swallows(ScalarNode key, ScalarNode value) {
		boolean quoted = value.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
				|| value.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
		int first = value.getStartMark().getLine() + 1;
		int end = Math.min(value.getEndMark().getLine() + 1, this.lines.size());
		return quoted && first < end
				&& this.lines.subList(first, end)
					.stream()
					.anyMatch((line) -> KEY.matcher(line).matches() && in(line) <= key.getStartMark().getColumn());
	}

	/** How far in a line stands. */
	private static int in(String line) {
		return line.length() - line.stripLeading().length();
	}

}
