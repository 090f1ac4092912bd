package uk.quartile.notices;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes a matter as the webhook gets it: without its receipt. */
final class MatterJson {

	private static final JsonFactory JSON = new JsonFactory();

	private MatterJson() {
	}

	static String of(Matter matter) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(text)) {
			json.writeStartObject();
			json.writeStringField("type", matter.key().kind().written());
			json.writeObjectFieldStart("data");
			json.writeStringField("area", matter.key().area());
			json.writeStringField("quarter", matter.key().quarter());
			json.writeStringField("subject", matter.key().subject());
			json.writeStringField("title", matter.title());
			json.writeStringField("sentence", matter.sentence());
			json.writeEndObject();
			json.writeEndObject();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
