package uk.quartile.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import uk.quartile.catalogue.Settings;
import uk.quartile.domain.Edition;
import uk.quartile.packs.OutputExample;

/**
 * Deliveries of an example.
 *
 * @param example what is delivered
 * @param settings where to
 * @param environment what opens it
 */
record Delivering(OutputExample example, Settings.Delivery settings, Map<String, String> environment) {

	static final String SET = "2023-24-Q4/E12000004/public";

	static final Map<String, String> FIRST = Map.of("regional.pdf", "first", "benchmarks.csv", "figures",
			"E06000016/pack.pdf", "pack of Leicester");

	/** The same without the pack, and with another report. */
	static final Map<String, String> SECOND = Map.of("regional.pdf", "second", "benchmarks.csv", "figures");

	static Delivering toFolder(Path output, Path folder) {
		return new Delivering(new OutputExample(output),
				new Settings.Delivery(folder.toString(), Set.of(Edition.PUBLIC), "", "eu-west-2", 30), Map.of());
	}

	static Delivering toStore(Path output, String bucket, String endpoint, int timeout) {
		return new Delivering(new OutputExample(output),
				new Settings.Delivery("s3://" + bucket, Set.of(Edition.PUBLIC), endpoint, "eu-west-2", timeout),
				Map.of("QUARTILE_DELIVERY_KEY", TestStore.KEY, "QUARTILE_DELIVERY_SECRET", TestStore.SECRET));
	}

	Delivering with(Map<String, String> otherEnvironment) {
		return new Delivering(this.example, this.settings, otherEnvironment);
	}

	void commitFirst() {
		this.example.commit("2023-24-Q4", Edition.PUBLIC, "2024-06-01T02:00:00Z", FIRST);
	}

	void commitSecond() {
		this.example.commit("2023-24-Q4", Edition.PUBLIC, "2024-07-01T02:00:00Z", SECOND);
	}

	/** As after a run that made the newest quarter, by which nothing was made before. */
	DeliverySummary deliver() {
		return deliver(Set.of());
	}

	/** The same, where these were made once. */
	DeliverySummary deliver(Set<String> everMade) {
		return new Delivery(this.settings, this.environment, () -> false).deliver(this.example.finished(),
				(set) -> everMade, this.example.output(), (set) -> set.path().equals(SET));
	}

	/** What lies in a folder, by its path. */
	static SortedMap<String, String> contents(Path folder) throws IOException {
		SortedMap<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			files.filter(Files::isRegularFile).forEach((file) -> {
				try {
					contents.put(folder.relativize(file).toString(), Files.readString(file));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		return contents;
	}

	/** When each of them was written. */
	static SortedMap<String, Object> times(Path folder) throws IOException {
		SortedMap<String, Object> times = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				times.put(folder.relativize(file).toString(), Files.getAttribute(file, "unix:ctime"));
			}
		}
		return times;
	}

}
