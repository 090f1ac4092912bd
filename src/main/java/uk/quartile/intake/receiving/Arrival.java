package uk.quartile.intake.receiving;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import uk.quartile.domain.Fingerprint;
import uk.quartile.intake.reading.Content;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReplacedReturn;
import uk.quartile.intake.returns.ReturnFile;
import uk.quartile.intake.returns.Sibling;

/**
 * A file to be compared with what was received before.
 *
 * @param file that is there
 * @param newest submission of the same return; null if it is the first
 * @param reference what it would be checked against
 * @param siblings finds other returns about the same authorities
 * @param replaced what is in force of the same return; null if nothing is, or as long as
 * nobody has looked
 */
public record Arrival(ReturnFile file, @Nullable Submission newest, Reference reference, Siblings siblings,
		@Nullable ReplacedReturn replaced) {

	private static final Logger log = LoggerFactory.getLogger(Arrival.class);

	Arrival replacing(@Nullable ReplacedReturn inForce) {
		return new Arrival(this.file, this.newest, this.reference, this.siblings, inForce);
	}

	/**
	 * Whether it has other bytes than the newest submission, or is to be checked again.
	 */
	public boolean news() {
		if (this.newest == null) {
			return true;
		}
		Content content = content();
		return !content.changing() && (!this.newest.sha256().equals(content.sha256()) || this.newest.gone()
				|| !(this.newest.accepted() || this.newest.checked(against(), this.reference.today())));
	}

	/**
	 * A new submission, or another check of the newest; null if somebody is still writing
	 * the file, so that it waits for the next run.
	 */
	public @Nullable Receipt receive() {
		Content content = content();
		if (content.changing()) {
			log.warn("{} changed while it was read, and waits for the next run", this.file.name());
			return null;
		}
		Long again = (this.newest != null && this.newest.sha256().equals(content.sha256())) ? this.newest.id() : null;
		Checked checked = Checks.check(this.file, content, this.reference, this.siblings::of, (place) -> this.replaced);
		return new Receipt(this.file, content, again, checked, against(), this.reference.today());
	}

	Content content() {
		return this.file.content(this.reference);
	}

	/**
	 * Fingerprint of what it is checked against: the catalogue, and what other returns
	 * about the same authorities hold, if there are any.
	 */
	private String against() {
		Place place = this.file.place();
		List<Sibling> others = (place != null) ? this.siblings.of(place) : List.of();
		if (others.isEmpty()) {
			return this.reference.fingerprint();
		}
		Fingerprint fingerprint = new Fingerprint().add("catalogue", this.reference.fingerprint());
		others.forEach((each) -> fingerprint.add(each.place().file(),
				each.measures().stream().sorted().collect(Collectors.joining(","))));
		return fingerprint.value();
	}

}
