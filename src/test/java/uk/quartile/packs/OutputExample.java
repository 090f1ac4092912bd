package uk.quartile.packs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.output.Manifest;
import uk.quartile.packs.output.OutputFolder;

/** An output folder with sets of small files, written and found as a run does. */
public record OutputExample(Path output) {

	/** Commits a set, in place of the one before. */
	public void commit(String quarter, Edition edition, String time, Map<String, String> files) {
		OutputFolder folder = new OutputFolder(this.output, Quarter.parse(quarter), "E12000004", edition);
		files.forEach((path, text) -> folder.write(path, path.endsWith(".pdf") ? 1 : null,
				(stream) -> stream.write(text.getBytes(StandardCharsets.UTF_8))));
		folder.commit(new Manifest(quarter, "E12000004", edition.written(), "comparison", "basis", "1", "program", 1,
				Instant.parse(time), List.of(),
				folder.files()
					.stream()
					.map((file) -> new Manifest.Entry(file.path(), file.sha256(), file.pages()))
					.toList(),
				"rebased", null));
	}

	/** What stands. */
	public List<FinishedSet> finished() {
		return FinishedSets.in(this.output);
	}

}
