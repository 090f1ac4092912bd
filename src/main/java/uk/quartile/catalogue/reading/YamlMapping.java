package uk.quartile.catalogue.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import uk.quartile.domain.Written;

/**
 * Keys and values of a YAML mapping, each with its line. A key without a value is as good
 * as absent. A value that isn't what is asked for is added to the faults, and the default
 * stands in for it.
 */
public final class YamlMapping {

	private final Faults faults;

	private final int line;

	private final String remedy;

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	/**
	 * Takes the entries of a mapping.
	 * @param faults where to add what is wrong
	 * @param node the mapping
	 * @param remedy what to do about a wrong value
	 */
	YamlMapping(Faults faults, MappingNode node, String remedy) {
		this.faults = faults;
		this.line = YamlFile.line(node);
		this.remedy = remedy;
		for (NodeTuple tuple : node.getValue()) {
			String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			Entry entry = new Entry(YamlFile.line(tuple.getKeyNode()), tuple.getValueNode());
			Entry first = this.entries.putIfAbsent(key, entry);
			if (first != null) {
				faults.add(entry.line, key, "the key again, first on line " + first.line, "each key once",
						"remove one of them");
			}
		}
	}

	/** Adds a fault for each key that is none of these. */
	public YamlMapping allow(List<String> keys) {
		this.entries.forEach((key, entry) -> {
			if (!keys.contains(key)) {
				String meant = Suggestions.nearest(key, keys)
					.map((near) -> "write '" + near + "' if that is meant, or remove it")
					.orElse("remove it");
				this.faults.add(entry.line, key, "an unknown key", Suggestions.anyOf(keys), meant);
			}
		});
		return this;
	}

	public List<String> keys() {
		return List.copyOf(this.entries.keySet());
	}

	/** Where the key stands; where the mapping starts, if it doesn't stand anywhere. */
	public int line(String key) {
		Entry entry = this.entries.get(key);
		return (entry != null) ? entry.line : this.line;
	}

	public void fault(String key, String found, String expected) {
		this.faults.add(line(key), key, found, expected, this.remedy);
	}

	public void fault(String key, String found, String expected, String otherRemedy) {
		this.faults.add(line(key), key, found, expected, otherRemedy);
	}

	/** Text of a key that must be there; blank, and a fault added, if it isn't. */
	public String required(String key, String expected) {
		if (value(key) == null) {
			this.faults.add(this.line, key, "no such key", expected, "add it");
		}
		return text(key, "");
	}

	/** A word that must be there. */
	public <E extends Enum<E> & Written> E required(String key, Class<E> list) {
		String word = required(key, Suggestions.anyOf(list));
		E standIn = list.getEnumConstants()[0];
		return word.isEmpty() ? standIn : word(key, list, standIn);
	}

	public String text(String key, String otherwise) {
		Node value = value(key);
		if (value == null) {
			return otherwise;
		}
		if (value instanceof ScalarNode scalar) {
			return scalar.getValue().strip();
		}
		fault(key, YamlFile.named(value), "text");
		return otherwise;
	}

	public <E extends Enum<E> & Written> E word(String key, Class<E> list, E otherwise) {
		String word = text(key, otherwise.written());
		Optional<E> read = Written.read(list, word);
		if (read.isEmpty()) {
			fault(key, "'" + word + "'", Suggestions.anyOf(list));
		}
		return read.orElse(otherwise);
	}

	/** A text of those known, of which {@code expected} says what they are. */
	public String oneOf(String key, Collection<String> known, String expected, String otherwise) {
		String text = text(key, otherwise);
		known(key, text, known, expected);
		return text;
	}

	/** Adds a fault if some words are known and this isn't one of them. */
	public void known(String key, String word, Collection<String> known, String expected) {
		if (!known.isEmpty() && !known.contains(word)) {
			String meant = Suggestions.nearest(word, known)
				.map((near) -> "write '" + near + "' if that is meant")
				.orElse(this.remedy);
			String all = (known.size() <= 12) ? ": " + Suggestions.anyOf(known) : "";
			this.faults.add(line(key), key, "'" + word + "'", expected + all, meant);
		}
	}

	public boolean flag(String key, boolean otherwise) {
		String word = text(key, String.valueOf(otherwise));
		if (!word.equals("true") && !word.equals("false")) {
			fault(key, "'" + word + "'", "true or false");
			return otherwise;
		}
		return word.equals("true");
	}

	/** A whole number from {@code least} to {@code most}. */
	public int whole(String key, int least, int most, int otherwise) {
		String text = text(key, String.valueOf(otherwise));
		if (text.matches("\\d{1,9}")) {
			int number = Integer.parseInt(text);
			if (number >= least && number <= most) {
				return number;
			}
		}
		fault(key, "'" + text + "'", "a whole number from " + least + " to " + most);
		return otherwise;
	}

	/** A number from {@code least} to {@code most}. */
	public double number(String key, int least, int most, double otherwise) {
		if (value(key) == null) {
			return otherwise;
		}
		String text = text(key, "");
		if (text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
			double number = new BigDecimal(text).doubleValue();
			if (number >= least && number <= most) {
				return number;
			}
		}
		fault(key, "'" + text + "'", "a number from " + least + " to " + most);
		return otherwise;
	}

	/** Texts of a list. */
	public List<String> texts(String key, List<String> otherwise) {
		Node value = value(key);
		if (value == null) {
			return otherwise;
		}
		List<String> texts = new ArrayList<>();
		if (value instanceof SequenceNode sequence
				&& sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
			sequence.getValue().forEach((each) -> texts.add(((ScalarNode) each).getValue().strip()));
			return texts;
		}
		fault(key, YamlFile.named(value),
				"a list" + ((value instanceof ScalarNode scalar) ? ", as in [" + scalar.getValue() + "]" : ""));
		return otherwise;
	}

	/** Words of a list, without repeats, in the order of the list they are from. */
	public <E extends Enum<E> & Written> List<E> words(String key, Class<E> list, List<E> otherwise) {
		List<E> words = new ArrayList<>();
		for (String text : texts(key, otherwise.stream().map(Written::written).toList())) {
			Optional<E> read = Written.read(list, text);
			read.ifPresentOrElse(words::add, () -> fault(key, "'" + text + "'", Suggestions.anyOf(list)));
		}
		return words.stream().distinct().sorted().toList();
	}

	/** A mapping below this one; an empty one, if there is none. */
	public YamlMapping mapping(String key) {
		Node value = value(key);
		if (value instanceof MappingNode mapping) {
			return new YamlMapping(this.faults, mapping, this.remedy);
		}
		if (value != null) {
			fault(key, YamlFile.named(value), "keys and values");
		}
		return new YamlMapping(this.faults, new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK), this.remedy);
	}

	/** Mappings of a list. */
	public List<YamlMapping> mappings(String key, String remedyOfEach) {
		List<YamlMapping> mappings = new ArrayList<>();
		Node value = value(key);
		if (value instanceof SequenceNode sequence) {
			for (Node each : sequence.getValue()) {
				if (each instanceof MappingNode mapping) {
					mappings.add(new YamlMapping(this.faults, mapping, remedyOfEach));
				}
				else {
					this.faults.add(YamlFile.line(each), key, YamlFile.named(each), "keys and values", remedyOfEach);
				}
			}
		}
		else if (value != null) {
			fault(key, YamlFile.named(value), "a list");
		}
		return mappings;
	}

	private @Nullable Node value(String key) {
		Entry entry = this.entries.get(key);
		boolean blank = entry == null || (entry.value instanceof ScalarNode scalar && scalar.getValue().isBlank());
		return blank ? null : Objects.requireNonNull(entry).value;
	}

	private record Entry(int line, Node value) {
	}

}
