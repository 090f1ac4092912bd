package uk.quartile.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Authority;
import uk.quartile.domain.Measure;
import uk.quartile.domain.Succession;

/** What returns are checked against: the catalogue, looked up by code, on a day. */
final class Reference {

	private final Catalogue catalogue;

	private final Populations populations;

	private final LocalDate today;

	private final String fingerprint;

	private final Map<String, Measure> measures;

	private final Map<String, Authority> authorities;

	private final Map<String, String> recodings;

	Reference(Catalogue catalogue, Populations populations, LocalDate today) {
		this.catalogue = catalogue;
		this.populations = populations;
		this.today = today;
		this.fingerprint = catalogue.fingerprint();
		this.measures = catalogue.measures().stream().collect(Collectors.toMap(Measure::code, Function.identity()));
		this.authorities = catalogue.authorities()
			.stream()
			.collect(Collectors.toMap(Authority::code, Function.identity()));
		this.recodings = catalogue.successions()
			.stream()
			.filter((each) -> each.kind() == Succession.Kind.RECODE)
			.collect(Collectors.toMap(Succession::predecessor, Succession::successor));
	}

	Catalogue catalogue() {
		return this.catalogue;
	}

	/** Fingerprint of the catalogue. */
	String fingerprint() {
		return this.fingerprint;
	}

	Populations populations() {
		return this.populations;
	}

	LocalDate today() {
		return this.today;
	}

	@Nullable Measure measure(String code) {
		return this.measures.get(code);
	}

	boolean knows(String authority) {
		return this.authorities.containsKey(authority);
	}

	Optional<Authority> authority(String code) {
		return Optional.ofNullable(this.authorities.get(code));
	}

	boolean valid(String authority, LocalDate day) {
		return authority(authority).map((each) -> each.validOn(day)).orElse(false);
	}

	/** The code under which an authority goes now, whatever it was recoded from. */
	String identity(String authority) {
		String code = authority;
		for (int i = 0; i < this.recodings.size() && this.recodings.containsKey(code); i++) {
			code = this.recodings.get(code);
		}
		return code;
	}

	/** The code that the same authority had on a day. */
	Optional<Authority> as(String authority, LocalDate day) {
		String identity = identity(authority);
		return this.catalogue.authorities()
			.stream()
			.filter((each) -> identity(each.code()).equals(identity) && each.validOn(day))
			.findFirst();
	}

}
