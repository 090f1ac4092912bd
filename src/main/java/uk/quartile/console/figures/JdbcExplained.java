package uk.quartile.console.figures;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Quarter;
import uk.quartile.explanation.Explanations;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.asking.Question;

/**
 * Explanations by the files and the returns as they are now, one at a time. What the last
 * one rests on is kept, until a run has taken something in.
 */
public final class JdbcExplained {

	private static final String NEWEST = """
			SELECT concat_ws(' ', (SELECT max(id) FROM submission_check), (SELECT max(id) FROM judgement),
				(SELECT max(id) FROM document))
			""";

	private final JdbcClient jdbc;

	private String newest = "";

	private @Nullable CatalogueFiles files;

	private @Nullable Explanations explanations;

	public JdbcExplained(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Explains a figure, or why there is none.
	 * @throws uk.quartile.domain.Refusal if there is no such area or measure, or more
	 * than one
	 */
	synchronized Explanation explain(CatalogueFiles now, String area, String measure, Quarter quarter) {
		String newestNow = this.jdbc.sql(NEWEST).query(String.class).single();
		if (this.explanations == null || now != this.files || !newestNow.equals(this.newest)) {
			this.newest = newestNow;
			this.explanations = new Explanations(this.jdbc, now);
			this.files = now;
		}
		return this.explanations.explain(Question.of(now.catalogue(), area, measure, quarter));
	}

}
