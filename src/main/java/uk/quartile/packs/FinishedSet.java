package uk.quartile.packs;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.output.Manifest;
import uk.quartile.packs.output.OutputFolder;

/**
 * The files of one quarter, region and edition that stand in the output folder, as their
 * manifest says.
 *
 * @param path of its folder in the output folder, such as
 * {@code 2019-20-Q1/E12000004/public}
 * @param edition for whom
 * @param folder where it lies
 * @param files that the manifest names, in the order of their paths
 * @param time of the run that made it, as the manifest has it
 */
public record FinishedSet(String path, Edition edition, Path folder, List<File> files, String time) {

	/** The name of the manifest, in the folder of each set. */
	public static final String MANIFEST = Manifest.NAME;

	/**
	 * The name of the folder beside those of the editions, with authorities' previews.
	 */
	public static final String PREVIEW = Preview.FOLDER;

	/**
	 * One set.
	 * @param output the output folder
	 * @param region GSS code
	 * @param folder an edition as it is written, or {@link #PREVIEW}, which is of the
	 * restricted one
	 * @return empty where no manifest commits it
	 */
	public static Optional<FinishedSet> at(Path output, Quarter quarter, String region, String folder) {
		return FinishedSets.at(output, quarter, region, folder);
	}

	/** The paths that another manifest names. */
	public static Set<String> named(InputStream manifest) {
		return OutputFolder.named(manifest);
	}

	/**
	 * A file.
	 *
	 * @param path in the folder of the set
	 * @param sha256 of its bytes
	 * @param pages null for what has none
	 * @param size in bytes; 0 where it isn't there
	 */
	public record File(String path, String sha256, @Nullable Integer pages, long size) {
	}

}
