package uk.quartile.explanation.asking;

import uk.quartile.domain.area.AreaKind;

/**
 * An area that can be asked for.
 *
 * @param type of its row
 * @param code or codes joined by plus signs
 * @param name in words
 * @param region that it is compared in
 */
public record Area(AreaKind type, String code, String name, String region) {

	String written() {
		return this.name + " (" + this.code + ")";
	}

}
