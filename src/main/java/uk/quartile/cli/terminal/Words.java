package uk.quartile.cli.terminal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Written;
import uk.quartile.run.Request;
import uk.quartile.template.TemplateFormat;
import uk.quartile.usage.UsageFormat;

/** How the field's words are written on the command line. */
public final class Words {

	private Words() {
	}

	public static void registerWith(CommandLine commands) {
		commands.registerConverter(Quarter.class, Words::quarter);
		commands.registerConverter(Instant.class, Words::instant);
		commands.registerConverter(Format.class, (text) -> Written.read(Format.class, text)
			.orElseThrow(() -> new TypeConversionException("found '" + text + "'; expected text or json")));
		commands.registerConverter(TemplateFormat.class, (text) -> Written.read(TemplateFormat.class, text)
			.orElseThrow(() -> new TypeConversionException("found '" + text + "'; expected xlsx or csv")));
		commands.registerConverter(UsageFormat.class, (text) -> Written.read(UsageFormat.class, text)
			.orElseThrow(() -> new TypeConversionException("found '" + text + "'; expected text or csv")));
		commands.registerConverter(Since.class, (text) -> text.matches("\\d{1,9}") ? new Since(Long.valueOf(text), null)
				: new Since(null, instant(text)));
		commands.registerConverter(Reports.class, (text) -> new Reports(text.equals("none") ? Set.of()
				: words(Report.class, text, Request.REPORTS, "or none for figures alone")));
		commands.registerConverter(Editions.class,
				(text) -> new Editions(words(Edition.class, text, List.of(Edition.values()), "")));
	}

	private static Quarter quarter(String text) {
		try {
			// Nothing else is written so but for the letter's size.
			return Quarter.parse(text.strip().replaceFirst("q(?=[1-4]$)", "Q"));
		}
		catch (IllegalArgumentException ex) {
			throw new TypeConversionException(ex.getMessage());
		}
	}

	static Instant instant(String text) {
		try {
			return DateTimeFormatter.ISO_DATE_TIME.parse(text, Instant::from);
		}
		catch (DateTimeException ex) {
			throw new TypeConversionException("found '" + text + "'; expected a day, a time and their zone, as in "
					+ "2024-05-01T09:00:00Z or 2024-05-01T10:00:00+01:00");
		}
	}

	private static <E extends Enum<E> & Written> Set<E> words(Class<E> list, String text, List<E> offered,
			String otherwise) {
		Set<E> words = EnumSet.noneOf(list);
		for (String word : text.split(",", -1)) {
			words.add(Written.read(list, word.strip())
				.filter(offered::contains)
				.orElseThrow(() -> new TypeConversionException("found '" + word + "'; expected " + listed(offered)
						+ (otherwise.isEmpty() ? "" : ", " + otherwise))));
		}
		return words;
	}

	private static String listed(List<? extends Written> words) {
		return words.stream().map(Written::written).collect(Collectors.joining(", "));
	}

	/** A run by its number, or an instant. */
	public record Since(@Nullable Long run, @Nullable Instant instant) {
	}

	/** Kinds of document, separated by commas. */
	public record Reports(Set<Report> kinds) {
	}

	/** Editions, separated by commas. */
	public record Editions(Set<Edition> kinds) {
	}

}
