package uk.quartile.catalogue.committees;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

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

	private static final String PNG = "\u0089PNG\r\n\u001A\n";

	private static final String JPEG = "\u00FF\u00D8\u00FF";

	/** Pixels each way; print takes a tenth of it, and a picture must fit into memory. */
	private static final int LONGEST = 3_000;

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

	/** The logo of a council, if it has one; a fault for one that can't be shown. */
	static @Nullable Logo check(YamlMapping council, Map<String, byte[]> jobs) {
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
		else if (!begins(bytes, PNG) && !begins(bytes, JPEG)) {
			council.fault("logo", "jobs/" + logo + ", which is neither PNG nor JPEG", picture, "save it as PNG");
		}
		else {
			return readable(council, new Logo(logo, bytes));
		}
		return null;
	}

	/** Read once at the start, so that no document fails of it hours later. */
	private static @Nullable Logo readable(YamlMapping council, Logo logo) {
		ImageReader reader = ImageIO.getImageReadersByFormatName(begins(logo.bytes(), PNG) ? "png" : "jpeg").next();
		List<String> broken = new ArrayList<>();
		reader.addIIOReadWarningListener((source, warning) -> broken.add(warning));
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(logo.bytes()))) {
			reader.setInput(input);
			int width = reader.getWidth(0);
			int height = reader.getHeight(0);
			if (Math.max(width, height) > LONGEST) {
				council.fault("logo", "jobs/%s of %,d by %,d pixels".formatted(logo.file(), width, height),
						"at most %,d each way".formatted(LONGEST), "save it smaller");
				return null;
			}
			reader.read(0);
		}
		catch (IOException | RuntimeException ex) {
			// The readers throw whatever the broken bytes lead them to.
			broken.add(String.valueOf(ex.getMessage()));
		}
		finally {
			reader.dispose();
		}
		if (broken.isEmpty()) {
			return logo;
		}
		council.fault("logo", "jobs/" + logo.file() + ", a picture that is broken, or of colours for print",
				"a whole picture in RGB or grey", "open it in a drawing program, and save it anew as PNG");
		return null;
	}

	private static boolean begins(byte[] bytes, String signature) {
		byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
		return bytes.length >= expected.length
				&& Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
	}

}
