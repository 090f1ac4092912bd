package uk.quartile.console.layout;

import org.springframework.core.convert.converter.Converter;

import uk.quartile.domain.Quarter;

/** Reads a quarter in an address or a form, such as {@code 2019-20-Q1}. */
public final class QuarterAsTyped implements Converter<String, Quarter> {

	@Override
	public Quarter convert(String text) {
		return Quarter.parse(text);
	}

}
