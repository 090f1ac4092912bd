package uk.quartile.catalogue.committees;

/**
 * A council's logo, as it was received.
 *
 * @param file below {@code jobs/}
 * @param bytes of a PNG or JPEG that can be read, and is no larger than {@link LogoFile}
 * allows
 */
public record Logo(String file, byte[] bytes) {
}
