package uk.quartile.console.figures;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Quarter;
import uk.quartile.explanation.Explanations;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.asking.Question;

/** Explanations by the files as they are now, one at a time. */
public final class JdbcExplained {

	private final JdbcClient jdbc;

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
		if (this.explanations == null || now != this.files) {
			this.explanations = new Explanations(this.jdbc, now);
			this.files = now;
		}
		return this.explanations.explain(Question.of(now.catalogue(), area, measure, quarter));
	}

}
