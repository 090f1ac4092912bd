package uk.quartile.catalogue.reading;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a YAML file as far as its nodes, which still know their lines. */
public final class YamlFile {

	private static final String REMEDY = "./quartile sample DIR writes an example";

	private YamlFile() {
	}

	/**
	 * Reads the mapping that the file consists of.
	 * @param bytes of the file, UTF-8
	 * @param faults where to add what prevents that
	 * @param remedy what to do about a wrong value in it
	 * @return the mapping; empty if the file can't be read as one
	 */
	public static Optional<YamlMapping> read(byte[] bytes, Faults faults, String remedy) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
			if (root instanceof MappingNode mapping) {
				new SwallowedKeys(text, faults).check(mapping);
				return Optional.of(new YamlMapping(faults, mapping, remedy));
			}
			faults.add(null, null, (root == null) ? "an empty file" : "no keys", "keys and values", REMEDY);
		}
		catch (CharacterCodingException ex) {
			faults.add(null, null, "bytes that are not UTF-8", "text in UTF-8", "save it as UTF-8");
		}
		catch (MarkedYAMLException ex) {
			Mark mark = ex.getProblemMark();
			faults.add((mark != null) ? mark.getLine() + 1 : null, null, "a fault of YAML: " + ex.getProblem(),
					"YAML: keys, colons and an even indentation by spaces", REMEDY);
		}
		catch (YAMLException ex) {
			faults.add(null, null, "a fault of YAML: " + ex.getMessage(), "YAML", REMEDY);
		}
		return Optional.empty();
	}

	/** The root of a file that was found sound before; empty if there is no file. */
	public static Optional<Node> compose(byte[] bytes) {
		return Optional.ofNullable(
				new Yaml(new LoaderOptions()).compose(new StringReader(new String(bytes, StandardCharsets.UTF_8))));
	}

	/** Where a node starts, from 1. */
	public static int line(Node node) {
		return (node.getStartMark() != null) ? node.getStartMark().getLine() + 1 : 1;
	}

	/** What a node is, for a person. */
	static String named(Node node) {
		if (node instanceof ScalarNode scalar) {
			return "'" + scalar.getValue() + "'";
		}
		return (node instanceof MappingNode) ? "keys and values" : "a list";
	}

}
