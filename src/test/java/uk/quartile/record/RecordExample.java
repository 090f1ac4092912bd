package uk.quartile.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.committees.Committees;
import uk.quartile.catalogue.committees.CommitteesFile;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.measure.Measure;

/** A small catalogue, with the committees of these tests. */
public final class RecordExample {

	public static final Path RESOURCES = Path.of("src/test/resources/uk/quartile/record");

	public static final Path SOUND = RESOURCES.resolve("sound");

	private RecordExample() {
	}

	public static Catalogue catalogue() {
		Path sound = Path.of("src/test/resources/uk/quartile/catalogue/sound");
		Catalogue plain = CatalogueFiles.load(sound.resolve("jobs"), sound).catalogue();
		List<Measure> measures = plain.measures().stream().map(RecordExample::atTheFrontDoor).toList();
		return new Catalogue(measures, plain.authorities(), plain.successions(), plain.inspections(),
				plain.generalPopulation(), plain.populations(), plain.settings(), plain.files(), committees());
	}

	private static Measure atTheFrontDoor(Measure measure) {
		return new Measure(measure.code(), measure.title(), "Front door", measure.definition(), measure.numerator(),
				measure.denominator(), measure.denominatorWords(), measure.unit(), measure.basis(), measure.polarity(),
				measure.decimals(), measure.counts(), measure.partsOfWhole(), measure.due(), measure.validFrom(),
				measure.validTo(), measure.breaks(), measure.split(), measure.source(), measure.ranked(),
				measure.relations(), measure.overlaps());
	}

	private static Committees committees() {
		try {
			return CommitteesFile.read(Files.readAllBytes(RESOURCES.resolve("committees.yml")),
					new Faults("jobs/committees.yml"), List.of(), Map.of());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
