package uk.quartile.catalogue.committees;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import uk.quartile.catalogue.reading.YamlFile;
import uk.quartile.catalogue.reading.YamlMapping;

/** Finds and checks the logos of councils: pictures below {@code jobs/}. */
public final class LogoFile {

	/** Bytes; a logo for print takes a tenth of it. */
	public static final int LARGEST = 1_048_576;

	private static final Pattern BELOW = Pattern
		.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

	private static final String REMEDY = "put one there, or leave the key out";

	private LogoFile() {
	}

	/**
	 * The logos that a file of committees names and that lie below {@code jobs/}; none
	 * where it can't be read.
	 */
	public static List<String> named(byte[] committees) {
		List<String> named = new ArrayList<>();
		try {
			YamlFile.compose(committees)
				.flatMap((root) -> value(root, "councils"))
				.ifPresent((councils) -> addAll(councils, named));
		}
		catch (YAMLException ex) {
			return List.of();
		}
		return named;
	}

	private static void addAll(Node councils, List<String> named) {
		if (councils instanceof SequenceNode list) {
			for (Node each : list.getValue()) {
				value(each, "logo").filter(ScalarNode.class::isInstance)
					.map((logo) -> ((ScalarNode) logo).getValue().strip())
					.filter((logo) -> BELOW.matcher(logo).matches())
					.ifPresent(named::add);
			}
		}
	}

	private static Optional<Node> value(Node node, String key) {
		return (node instanceof MappingNode mapping) ? mapping.getValue()
			.stream()
			.filter((each) -> each.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
			.map(NodeTuple::getValueNode)
			.findFirst() : Optional.empty();
	}

	/** The logo of a council, if it has one; a fault for one that is no picture. */
	static @Nullable String check(YamlMapping council, Map<String, byte[]> jobs) {
		String logo = council.text("logo", "");
		if (logo.isEmpty()) {
			return null;
		}
		byte[] bytes = jobs.get("jobs/" + logo);
		String picture = "a picture below jobs/, PNG or JPEG, of at most " + LARGEST / 1024 + " kilobytes";
		if (!BELOW.matcher(logo).matches()) {
			council.fault("logo", "'" + logo + "'", picture + ", as in logos/leicester.png");
		}
		else if (bytes == null) {
			council.fault("logo", "no file jobs/" + logo, picture, REMEDY);
		}
		else if (bytes.length > LARGEST) {
			council.fault("logo", "jobs/" + logo + ", which is larger", picture, "save it smaller");
		}
		else if (!begins(bytes, "\u0089PNG\r\n\u001A\n") && !begins(bytes, "\u00FF\u00D8\u00FF")) {
			council.fault("logo", "jobs/" + logo + ", which is neither PNG nor JPEG", picture, "save it as PNG");
		}
		return logo;
	}

	private static boolean begins(byte[] bytes, String signature) {
		byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
		return bytes.length >= expected.length
				&& Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
	}

}
