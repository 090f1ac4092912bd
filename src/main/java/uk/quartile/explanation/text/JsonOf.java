package uk.quartile.explanation.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Written;
import uk.quartile.explanation.words.InWords;

/**
 * An explanation for programs: each record is an object, and its components are the keys,
 * in snake case and in their order. Numbers are unrounded; what isn't there is null.
 */
public final class JsonOf {

	private JsonOf() {
	}

	/**
	 * An explanation, or another record, as JSON that ends in a line feed.
	 */
	public static String text(Record explanation) {
		StringWriter text = new StringWriter();
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
			json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
			write(json, explanation);
			json.writeRaw('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
		if (value == null) {
			json.writeNull();
		}
		else if (value instanceof Written word) {
			json.writeString(word.written());
		}
		else if (value instanceof Record each) {
			writeObject(json, each);
		}
		else if (value instanceof Map<?, ?> map) {
			json.writeStartObject();
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				json.writeFieldName(String.valueOf(entry.getKey()));
				write(json, entry.getValue());
			}
			json.writeEndObject();
		}
		else if (value instanceof List<?> list) {
			json.writeStartArray();
			for (Object each : list) {
				write(json, each);
			}
			json.writeEndArray();
		}
		else {
			writeScalar(json, value);
		}
	}

	private static void writeScalar(JsonGenerator json, Object value) throws IOException {
		if (value instanceof Double number) {
			json.writeNumber(new BigDecimal(InWords.unrounded(number)));
		}
		else if (value instanceof BigDecimal number) {
			json.writeNumber((number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros());
		}
		else if (value instanceof Integer number) {
			json.writeNumber(number);
		}
		else if (value instanceof Boolean truth) {
			json.writeBoolean(truth);
		}
		else {
			json.writeString(value.toString());
		}
	}

	private static void writeObject(JsonGenerator json, Record record) throws IOException {
		json.writeStartObject();
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			json.writeFieldName(key(component));
			try {
				write(json, component.getAccessor().invoke(record));
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException("a record of an explanation can't be read", ex);
			}
		}
		json.writeEndObject();
	}

	static String key(RecordComponent component) {
		return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
	}

}
