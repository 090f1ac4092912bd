package uk.quartile.packs.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Reads and writes {@code manifest.json}. */
final class ManifestFile {

	private static final JsonFactory JSON = new JsonFactory();

	private ManifestFile() {
	}

	static void write(Manifest manifest, OutputStream stream) throws IOException {
		try (JsonGenerator json = generator(stream)) {
			json.writeStartObject();
			json.writeStringField("quarter", manifest.quarter());
			json.writeStringField("region", manifest.region());
			json.writeStringField("edition", manifest.edition());
			json.writeStringField("comparison", manifest.comparison());
			json.writeStringField("basis", manifest.basis());
			json.writeStringField("version", manifest.version());
			json.writeStringField("program", manifest.program());
			json.writeNumberField("run", manifest.run());
			json.writeStringField("time", manifest.time().toString());
			writeEntries(json, "inputs", manifest.inputs());
			writeEntries(json, "outputs", manifest.outputs());
			json.writeStringField("population_release", manifest.populationRelease());
			if (manifest.asAt() != null) {
				json.writeStringField("as_at", manifest.asAt().toString());
			}
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	/** A generator with lines that end the same way everywhere. */
	static JsonGenerator generator(OutputStream stream) throws IOException {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		JsonGenerator json = JSON.createGenerator(stream);
		json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		return json
			.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
	}

	private static void writeEntries(JsonGenerator json, String name, List<Manifest.Entry> entries) throws IOException {
		json.writeArrayFieldStart(name);
		for (Manifest.Entry entry : entries) {
			json.writeStartObject();
			json.writeStringField("file", entry.file());
			json.writeStringField("sha256", entry.sha256());
			if (entry.pages() != null) {
				json.writeNumberField("pages", entry.pages());
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/**
	 * What a manifest says that matters later; empty where there is none, or it is
	 * damaged.
	 */
	static Optional<Made> read(Path file) {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (InputStream stream = Files.newInputStream(file)) {
			return read(stream);
		}
		catch (IOException ex) {
			// A damaged manifest commits nothing.
			return Optional.empty();
		}
	}

	/** The same of a manifest that lies elsewhere; the stream is closed by the caller. */
	static Optional<Made> read(InputStream stream) {
		try (JsonParser json = JSON.createParser(stream)) {
			Map<String, String> texts = new TreeMap<>();
			List<Manifest.Entry> outputs = new ArrayList<>();
			json.nextToken();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String name = json.currentName();
				if (json.nextToken() == JsonToken.START_ARRAY) {
					List<Manifest.Entry> entries = readEntries(json);
					outputs.addAll(name.equals("outputs") ? entries : List.of());
				}
				else {
					texts.put(name, json.getText());
				}
			}
			return Optional.of(new Made(texts.getOrDefault("comparison", ""), texts.getOrDefault("basis", ""),
					texts.getOrDefault("time", ""), outputs));
		}
		catch (IOException ex) {
			// A damaged manifest commits nothing.
			return Optional.empty();
		}
	}

	private static List<Manifest.Entry> readEntries(JsonParser json) throws IOException {
		List<Manifest.Entry> entries = new ArrayList<>();
		while (json.nextToken() == JsonToken.START_OBJECT) {
			Map<String, String> texts = new TreeMap<>();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String name = json.currentName();
				json.nextToken();
				texts.put(name, json.getText());
			}
			String pages = texts.getOrDefault("pages", "");
			entries.add(new Manifest.Entry(texts.getOrDefault("file", ""), texts.getOrDefault("sha256", ""),
					pages.matches("[1-9]\\d{0,6}") ? Integer.valueOf(pages) : null));
		}
		return entries;
	}

	/**
	 * What a set was made from, and its files.
	 *
	 * @param comparison fingerprint
	 * @param basis fingerprint
	 * @param time of the run
	 * @param outputs of the set
	 */
	record Made(String comparison, String basis, String time, List<Manifest.Entry> outputs) {

		boolean holds(Set<String> files) {
			return this.outputs.stream().map(Manifest.Entry::file).collect(Collectors.toSet()).containsAll(files);
		}

	}

}
