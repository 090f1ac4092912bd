package uk.quartile.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * A word of a closed list, as files, tables and command lines write it. Implemented by
 * enumerations.
 */
public interface Written {

	/** The word, such as {@code per-10000}. */
	String written();

	/** The constant that is written so, if there is one. */
	static <E extends Enum<E> & Written> Optional<E> read(Class<E> list, String word) {
		return Arrays.stream(list.getEnumConstants()).filter((constant) -> constant.written().equals(word)).findFirst();
	}

}
