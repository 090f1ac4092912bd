package uk.quartile.packs.output;

import org.jspecify.annotations.Nullable;

/**
 * A file that was written.
 *
 * @param path relative to the folder of its set, with forward slashes
 * @param sha256 of its bytes
 * @param size in bytes
 * @param pages null for what is no PDF
 */
public record OutputFile(String path, String sha256, long size, @Nullable Integer pages) {
}
