package uk.quartile.delivery.place;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where packs are collected. Names have forward slashes, and are relative to it. Every
 * method throws {@link NotDelivered} if the place can't be used.
 */
public interface Place extends AutoCloseable {

	/** Of all that lies in a folder, and in those in it, relative to that folder. */
	Set<String> names(String folder);

	/** SHA-256 of the bytes that lie there; empty where there are none. */
	Optional<String> sha256(String name);

	/** What is made of the bytes that lie there; empty where there are none. */
	<T> Optional<T> read(String name, Function<InputStream, T> reader);

	/**
	 * Puts bytes there: all of them, or none.
	 * @param isNew whether nothing may lie there yet
	 */
	void put(String name, Parcel parcel, boolean isNew);

	/** Takes away what lies there. */
	void remove(String name);

	/** As a person names it. */
	@Override
	String toString();

	@Override
	void close();

}
