package uk.quartile.run;

import java.time.Clock;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;

import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.database.Database;
import uk.quartile.domain.Quarter;
import uk.quartile.explanation.Disclosed;
import uk.quartile.explanation.Disclosures;
import uk.quartile.explanation.Explanations;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.asking.Question;
import uk.quartile.run.context.Contexts;
import uk.quartile.run.context.Databases;
import uk.quartile.usage.Usage;

/** Explains one figure, beside whatever else runs on the database. */
public final class Explaining {

	private Explaining() {
	}

	/**
	 * Explains a figure, or why there is none, and notes that it was asked for.
	 * @param folders where things lie; nothing is written to any of them
	 * @param clock tells what is yet to come
	 * @param area code, or name or a part of it
	 * @param measure code or title, or a part of either
	 * @param quarter of the figure
	 * @throws uk.quartile.domain.Refusal if there is no such area or measure, or more
	 * than one
	 */
	public static Explanation explain(Request.Folders folders, Clock clock, String area, String measure,
			Quarter quarter) {
		CatalogueFiles files = CatalogueFiles.load(folders.jobs(), folders.input(), clock);
		Question question = Question.of(files.catalogue(), area, measure, quarter);
		try (Database database = Databases.open(folders.data());
				ConfigurableApplicationContext context = Contexts.start(database,
						Map.of("files", files, "clock", clock), Explanations.class, Usage.class)) {
			Explanation explanation = context.getBean(Explanations.class).explain(question);
			Explanation.Asked asked = explanation.asked();
			context.getBean(Usage.class).explained(asked.measure(), asked.area(), quarter);
			return explanation;
		}
	}

	/**
	 * Tells what the newest public edition that tells of a figure does with it.
	 * @param folders where things lie; nothing is written to any of them
	 * @param clock tells what is yet to come
	 * @param area code, or name or a part of it
	 * @param measure code or title, or a part of either
	 * @param quarter of the figure
	 * @throws uk.quartile.domain.Refusal if there is no such area or measure, or more
	 * than one
	 */
	public static Disclosed disclosed(Request.Folders folders, Clock clock, String area, String measure,
			Quarter quarter) {
		CatalogueFiles files = CatalogueFiles.load(folders.jobs(), folders.input(), clock);
		Question question = Question.of(files.catalogue(), area, measure, quarter);
		try (Database database = Databases.open(folders.data());
				ConfigurableApplicationContext context = Contexts.start(database, Map.of("files", files),
						Disclosures.class)) {
			return context.getBean(Disclosures.class).tell(question);
		}
	}

}
