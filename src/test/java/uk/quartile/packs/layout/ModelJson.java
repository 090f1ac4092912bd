package uk.quartile.packs.layout;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Fingerprint;

/**
 * Writes a page model as JSON: records as objects that name their kind, all else as it
 * is. What is null is left out, and of bytes only their fingerprint is written.
 */
final class ModelJson {

	private final JsonGenerator json;

	private ModelJson(JsonGenerator json) {
		this.json = json;
	}

	static String of(Pages pages) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			DefaultIndenter lines = new DefaultIndenter(" ", "\n");
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
			new ModelJson(json).write(pages);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.append('\n').toString();
	}

	private void write(@Nullable Object value) throws IOException {
		if (value instanceof Record part) {
			this.json.writeStartObject();
			this.json.writeStringField("kind", part.getClass().getSimpleName());
			for (RecordComponent component : part.getClass().getRecordComponents()) {
				Object inner = value(component, part);
				if (inner != null) {
					this.json.writeFieldName(component.getName());
					write(inner);
				}
			}
			this.json.writeEndObject();
		}
		else if (value instanceof List<?> list) {
			this.json.writeStartArray();
			for (Object each : list) {
				write(each);
			}
			this.json.writeEndArray();
		}
		else if (value instanceof Enum<?> word) {
			this.json.writeString(word.name());
		}
		else if (value instanceof Integer number) {
			this.json.writeNumber(number);
		}
		else if (value instanceof Double number) {
			this.json.writeNumber(number);
		}
		else if (value instanceof Boolean yes) {
			this.json.writeBoolean(yes);
		}
		else if (value instanceof byte[] bytes) {
			this.json.writeString(Fingerprint.of(bytes));
		}
		else if (value instanceof String text) {
			this.json.writeString(text);
		}
		else {
			throw new IllegalArgumentException("page model: found %s; expected records, lists, enums, numbers and texts"
				.formatted((value != null) ? value.getClass() : null));
		}
	}

	private static @Nullable Object value(RecordComponent component, Record of) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(of);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(component.toString(), ex);
		}
	}

}
