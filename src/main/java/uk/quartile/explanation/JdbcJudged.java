package uk.quartile.explanation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.intake.Intake;

/**
 * What the checks of plausibility say of returns, judged anew: what is kept may be of
 * another instant. It keeps what was asked for last.
 */
final class JdbcJudged {

	private final JdbcClient jdbc;

	private final Catalogue catalogue;

	private @Nullable Last last;

	JdbcJudged(JdbcClient jdbc, Catalogue catalogue) {
		this.jdbc = jdbc;
		this.catalogue = catalogue;
	}

	/** By the file of the return. */
	Map<String, List<Finding>> returns(String region, Quarter quarter) {
		Last known = this.last;
		if (known == null || !known.region().equals(region) || !known.quarter().equals(quarter)) {
			known = new Last(region, quarter, Intake.judge(this.jdbc, this.catalogue, region, quarter));
			this.last = known;
		}
		return known.findings();
	}

	private record Last(String region, Quarter quarter, Map<String, List<Finding>> findings) {
	}

}
