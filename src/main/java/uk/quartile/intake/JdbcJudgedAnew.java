package uk.quartile.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.intake.history.History;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.history.StatedReturn;
import uk.quartile.intake.judging.Histories;
import uk.quartile.intake.judging.JdbcJudgements;
import uk.quartile.intake.returns.Reference;

/** Judges returns in force without keeping what comes of it. */
final class JdbcJudgedAnew {

	private JdbcJudgedAnew() {
	}

	/** What is to be said of each return of a region's quarter, by its file. */
	static Map<String, List<Finding>> returns(JdbcClient jdbc, Reference reference, String region, Quarter quarter) {
		JdbcJudgements received = new JdbcJudgements(jdbc, OffsetDateTime.MAX);
		List<JdbcJudgements.InForce> returns = received.inForce()
			.stream()
			.filter((each) -> each.place().quarter().compareTo(quarter) <= 0
					&& each.place().quarter().compareTo(quarter.minus(History.OLDEST)) >= 0)
			.filter((each) -> each.place()
				.footprint()
				.authorities()
				.stream()
				.anyMatch((code) -> reference.authority(code)
					.filter((authority) -> Catalogue.isWithin(authority, region))
					.isPresent()))
			.toList();
		Map<Long, List<Stated>> lines = received
			.lines(returns.stream().map(JdbcJudgements.InForce::submission).toList(), reference);
		return Histories.judge(returns.stream()
			.map((each) -> new StatedReturn(each.place(), each.file(), lines.getOrDefault(each.submission(), List.of()),
					each.cells()))
			.toList(), (each) -> each.place().quarter().equals(quarter), reference);
	}

}
