package uk.quartile.intake.returns;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Succession;
import uk.quartile.domain.measure.Measure;

/** What returns are checked against: the catalogue, looked up by code, on a day. */
public final class Reference {

	private final Catalogue catalogue;

	private final Populations populations;

	private final LocalDate today;

	private final String fingerprint;

	private final Map<String, Measure> measures;

	private final Map<String, Authority> authorities;

	private final Map<String, String> recodings;

	public Reference(Catalogue catalogue, Populations populations, LocalDate today) {
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

	public Catalogue catalogue() {
		return this.catalogue;
	}

	/** Fingerprint of the catalogue. */
	public String fingerprint() {
		return this.fingerprint;
	}

	public Populations populations() {
		return this.populations;
	}

	public LocalDate today() {
		return this.today;
	}

	public @Nullable Measure measure(String code) {
		return this.measures.get(code);
	}

	public boolean knows(String authority) {
		return this.authorities.containsKey(authority);
	}

	public Optional<Authority> authority(String code) {
		return Optional.ofNullable(this.authorities.get(code));
	}

	public boolean valid(String authority, LocalDate day) {
		return authority(authority).map((each) -> each.validOn(day)).orElse(false);
	}

	/** The code under which an authority goes now, whatever it was recoded from. */
	public String identity(String authority) {
		String code = authority;
		for (int i = 0; i < this.recodings.size() && this.recodings.containsKey(code); i++) {
			code = this.recodings.get(code);
		}
		return code;
	}

	/** The code that the same authority had on a day. */
	public Optional<Authority> as(String authority, LocalDate day) {
		String identity = identity(authority);
		return this.catalogue.authorities()
			.stream()
			.filter((each) -> identity(each.code()).equals(identity) && each.validOn(day))
			.findFirst();
	}

}
