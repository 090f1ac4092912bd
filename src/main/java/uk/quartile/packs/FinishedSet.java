package uk.quartile.packs;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import uk.quartile.domain.Edition;
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

	/** The paths that another manifest names. */
	public static Set<String> named(InputStream manifest) {
		return OutputFolder.named(manifest);
	}

	/**
	 * A file.
	 *
	 * @param path in the folder of the set
	 * @param sha256 of its bytes
	 */
	public record File(String path, String sha256) {
	}

}
