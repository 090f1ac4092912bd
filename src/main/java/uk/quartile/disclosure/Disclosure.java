package uk.quartile.disclosure;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.PlannerStatistics;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;

/**
 * The fourth stage: decides, for each comparison of the job, what its public edition may
 * show, where one is asked for. Each edition is decided once, whole or not at all, and in
 * the order of the comparisons: what one shows, the next takes for known. Those under
 * embargo are held back: it leaves their ids in the job's execution context under
 * {@code held}, and why under {@code held because}.
 */
@Configuration(proxyBeanMethods = false)
public class Disclosure {

	/** Key of the comparisons' ids in the job's execution context. */
	private static final String COMPARISONS = "comparisons";

	/** Key of the ids of those whose public edition is held back. */
	private static final String HELD = "held";

	/** Key of why, in sentences. */
	private static final String HELD_BECAUSE = "held because";

	private final Set<Protects> protections;

	Disclosure() {
		this(EnumSet.allOf(Protects.class));
	}

	/** For tests of what happens without one. */
	Disclosure(Set<Protects> protections) {
		this.protections = protections;
	}

	@Bean
	Step disclosureStep(JobRepository jobs, PlatformTransactionManager transactions, DataSource dataSource,
			JdbcClient jdbc, Catalogue catalogue, Run run, Clock clock) {
		JdbcCounts counts = new JdbcCounts(jdbc, catalogue.derivationBasis(run.program(), run.populationRelease()),
				catalogue.files().getOrDefault("reference/comparator_counts.csv", "none"), run.receivedBy());
		JdbcEditions editions = new JdbcEditions(jdbc, clock);
		TransactionTemplate each = new TransactionTemplate(transactions);
		return new StepBuilder("disclosure", jobs).tasklet((contribution, context) -> {
			if (run.editions().contains(Edition.PUBLIC)) {
				ExecutionContext job = contribution.getStepExecution().getJobExecution().getExecutionContext();
				Set<Long> held = held(job, new Embargo(catalogue, run.today(clock)), editions, run);
				for (Iterator<?> ids = comparisons(job).iterator(); ids.hasNext();) {
					long comparison = (Long) ids.next();
					if (!held.contains(comparison)) {
						each.executeWithoutResult(
								(status) -> decide(comparison, catalogue, counts, editions, dataSource, contribution));
					}
				}
			}
			return RepeatStatus.FINISHED;
		}, transactions).listener(new PlannerStatistics(jdbc, "disclosure", "disclosed_edition")).build();
	}

	private static Set<Long> held(ExecutionContext job, Embargo embargo, JdbcEditions editions, Run run) {
		Map<Long, String> held = new TreeMap<>();
		for (Object id : comparisons(job)) {
			JdbcEditions.Undecided of = editions.of((Long) id);
			if (embargo.mayHold(of.quarter())) {
				embargo.holds(of.region(), of.quarter(), editions.signed(of.quarter(), run.receivedBy()))
					.ifPresent((why) -> held.put((Long) id, why));
			}
		}
		job.put(HELD, new ArrayList<>(held.keySet()));
		job.put(HELD_BECAUSE, new ArrayList<>(held.values()));
		return held.keySet();
	}

	private static List<?> comparisons(ExecutionContext job) {
		return (List<?>) Objects.requireNonNull(job.get(COMPARISONS));
	}

	private void decide(long comparison, Catalogue catalogue, JdbcCounts counts, JdbcEditions editions,
			DataSource dataSource, StepContribution contribution) {
		editions.undecided(comparison, Edition.PUBLIC).ifPresent((undecided) -> {
			Quarter from = Asked.first(undecided.quarter());
			Set<String> areas = Areas.known(catalogue, undecided.region());
			List<Decision> decisions = Deciding.decide(new Asked(catalogue, undecided.region(), undecided.quarter(),
					Edition.PUBLIC, counts.of(areas, from, undecided.quarter()),
					editions.earlier(Edition.PUBLIC, areas, from, undecided.quarter()), this.protections));
			editions.decided(comparison, Edition.PUBLIC, decisions);
			try {
				DecisionWriter.send(dataSource, comparison, Edition.PUBLIC, decisions);
			}
			catch (SQLException ex) {
				throw new IllegalStateException("decisions could not be stored: " + ex.getMessage(), ex);
			}
			contribution.incrementWriteCount(decisions.size());
		});
	}

}
