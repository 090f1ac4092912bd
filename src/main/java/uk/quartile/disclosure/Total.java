package uk.quartile.disclosure;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import uk.quartile.disclosure.witness.Guarded;
import uk.quartile.disclosure.witness.Printed;
import uk.quartile.disclosure.witness.Relation;
import uk.quartile.domain.measure.Measure;

/** The figure of a group. */
final class Total {

	private final Decision.Of of;

	private final Measure measure;

	/** What it is made of; null where it is published, and not rounded. */
	final @Nullable Printed printed;

	/** As it is shown. */
	final BigDecimal numerator;

	final @Nullable BigDecimal denominator;

	@Nullable Reason reason;

	@Nullable Guarded guards;

	@Nullable Relation by;

	Total(Decision.Of of, Measure measure, @Nullable Printed printed, BigDecimal numerator,
			@Nullable BigDecimal denominator) {
		this.of = of;
		this.measure = measure;
		this.printed = printed;
		this.numerator = numerator;
		this.denominator = denominator;
	}

	Decision.Of of() {
		return this.of;
	}

	Measure measure() {
		return this.measure;
	}

}
