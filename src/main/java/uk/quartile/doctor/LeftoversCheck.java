package uk.quartile.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What killed processes left where the data lie. */
final class LeftoversCheck {

	/** What is only there while a database, or its programs, come about. */
	private static final List<String> UNFINISHED = List.of("database-unfinished", "database-password",
			"postgresql-unpacking");

	private LeftoversCheck() {
	}

	static Diagnosis of(Path data) throws IOException {
		List<String> left = new ArrayList<>();
		UNFINISHED.stream().filter((each) -> Files.exists(data.resolve(each))).forEach(left::add);
		Path temporary = data.resolve("tmp");
		if (Files.isDirectory(temporary)) {
			try (Stream<Path> folders = Files.list(temporary)) {
				folders.map((each) -> String.valueOf(each.getFileName()))
					.filter((each) -> !isAlive(each))
					.sorted()
					.forEach((each) -> left.add("tmp/" + each));
			}
		}
		return left.isEmpty() ? Diagnosis.well("Leftovers: none in " + data + ".")
				: Diagnosis.doubtful(data + ": found what processes left that have ended: " + Amounts.some(left)
						+ "; expected none; the next run removes it, or do so while nobody runs.");
	}

	private static boolean isAlive(String process) {
		return process.matches("\\d{1,9}")
				&& ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive).isPresent();
	}

}
