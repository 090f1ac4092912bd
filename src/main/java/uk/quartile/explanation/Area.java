package uk.quartile.explanation;

/**
 * An area that can be asked for.
 *
 * @param type as in {@code benchmarks.csv}
 * @param code or codes joined by plus signs
 * @param name in words
 * @param region that it is compared in
 */
public record Area(String type, String code, String name, String region) {

	String written() {
		return this.name + " (" + this.code + ")";
	}

}
