package uk.quartile.run;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;

import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.Database;
import uk.quartile.domain.Quarter;
import uk.quartile.run.context.Contexts;
import uk.quartile.run.context.Databases;
import uk.quartile.usage.MeasureUsage;
import uk.quartile.usage.Usage;

/** Counts what measures are used for, beside whatever else runs on the database. */
public final class Using {

	private Using() {
	}

	/**
	 * The usage of each measure of the catalogue.
	 * @param folders where things lie; nothing is written to any of them
	 * @param clock tells what is yet to come
	 * @param quarter the last of the four that are counted
	 */
	public static List<MeasureUsage> of(Request.Folders folders, Clock clock, Quarter quarter) {
		CatalogueFiles files = CatalogueFiles.load(folders.jobs(), folders.input(), clock);
		try (Database database = Databases.open(folders.data());
				ConfigurableApplicationContext context = Contexts.start(database,
						Map.of("files", files, "clock", clock), Usage.class)) {
			return context.getBean(Usage.class).of(quarter);
		}
	}

}
