package uk.quartile.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.database.PlannerStatistics;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.Footprint;
import uk.quartile.intake.judging.JdbcJudgements;
import uk.quartile.intake.judging.JudgementWriter;
import uk.quartile.intake.judging.OwnReturns;
import uk.quartile.intake.judging.OwnerReader;
import uk.quartile.intake.judging.Owners;
import uk.quartile.intake.receiving.Arrival;
import uk.quartile.intake.receiving.Arrivals;
import uk.quartile.intake.receiving.JdbcSubmissions;
import uk.quartile.intake.receiving.Receipt;
import uk.quartile.intake.receiving.ReceiptWriter;
import uk.quartile.intake.receiving.Removals;
import uk.quartile.intake.receiving.ReturnReader;
import uk.quartile.intake.receiving.Scan;
import uk.quartile.intake.receiving.Submission;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Populations;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/**
 * The stage that takes returns in. Its step may be stopped at any point and run again: it
 * goes on with what the database doesn't have.
 */
@Configuration(proxyBeanMethods = false)
public class Intake {

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	/** Returns kept in one transaction. */
	private static final int CHUNK = 50;

	/** Authorities whose judgements are kept in one transaction. */
	private static final int OWNERS = 10;

	private final Run run;

	private final Catalogue catalogue;

	private final Clock clock;

	private final JdbcSubmissions submissions;

	private final JdbcEndOfRun standing;

	private final JdbcReplacements replacements;

	private final JdbcJudgements judgements;

	Intake(Run run, Catalogue catalogue, Clock clock, JdbcClient jdbc) {
		this.run = run;
		this.catalogue = catalogue;
		this.clock = clock;
		this.submissions = new JdbcSubmissions(jdbc, run.receivedBy());
		this.standing = new JdbcEndOfRun(jdbc, run.receivedBy());
		this.replacements = new JdbcReplacements(jdbc, clock);
		this.judgements = new JdbcJudgements(jdbc, run.receivedBy());
	}

	@Bean
	Step intakeStep(JobRepository repository, PlatformTransactionManager transactions, DataSource dataSource,
			JdbcClient jdbc) {
		return new StepBuilder("intake", repository).<Future<@Nullable Receipt>, Receipt>chunk(CHUNK)
			.transactionManager(transactions)
			.reader(new ReturnReader(this.run.returns(), this::withPopulations, this.submissions))
			.processor(Intake::received)
			.writer(new ReceiptWriter(dataSource, jdbc, this.clock))
			.listener(new Removals(this.run.returns(), this::reference, this.submissions, this.clock))
			.listener(new PlannerStatistics(jdbc, "submission", "submission_check", "return_line"))
			.build();
	}

	private static @Nullable Receipt received(Future<@Nullable Receipt> waiting) throws InterruptedException {
		try {
			return waiting.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
	}

	/** After all returns are in, so that it doesn't matter in which order they came. */
	@Bean
	Step plausibilityStep(JobRepository repository, PlatformTransactionManager transactions, DataSource dataSource,
			JdbcClient jdbc) {
		return new StepBuilder("plausibility", repository).<OwnReturns, OwnReturns.Judgements>chunk(OWNERS)
			.transactionManager(transactions)
			.reader(new OwnerReader(this.judgements, reference(),
					() -> Owners.of(this.judgements.inForce(), reference(), this.run)))
			.processor((returns) -> returns.judge(this.catalogue))
			.writer(new JudgementWriter(dataSource, jdbc, this.clock))
			.listener(new PlannerStatistics(jdbc, "judgement", "judgement_finding"))
			.build();
	}

	/**
	 * Checks returns without receiving them; needs no database.
	 * @param paths files, or folders of them; a file's place is checked if it lies in a
	 * folder named {@code returns}
	 * @param input folder whose earlier returns those files are held against that lie in
	 * no folder of returns
	 * @param catalogue to check against
	 * @param today in Europe/London
	 * @return what is to be said of each file, in the order of the paths
	 * @throws Refusal if there is no such path
	 */
	public static List<CheckedReturn> check(List<Path> paths, Path input, Catalogue catalogue, LocalDate today) {
		return new CheckedPaths(new Reference(catalogue, populations(catalogue), today), input).check(paths);
	}

	/**
	 * What the accepted return of an authority says, by the code of each measure; that of
	 * the same ground under another code if there is none of its own. Needs no database.
	 * @param input folder that the return lies in
	 * @param catalogue to check against
	 * @param footprint authority, or those that return jointly
	 * @param today in Europe/London
	 * @return nothing if there is no such return, or if it would be rejected
	 */
	public static Map<String, EarlierLine> earlier(Path input, Catalogue catalogue, Footprint footprint,
			Quarter quarter, LocalDate today) {
		return EarlierReturns.lines(input, new Reference(catalogue, Populations.none(), today),
				new Place(quarter, footprint));
	}

	/**
	 * Judges returns in force, as the step does, without keeping what comes of it: for
	 * whoever asks why a figure is doubted.
	 * @param jdbc with the schema in place
	 * @param region GSS code of the region that the returns are of
	 * @param quarter of the returns
	 * @return what is to be said of each return, by its file
	 */
	public static Map<String, List<Finding>> judge(JdbcClient jdbc, Catalogue catalogue, String region,
			Quarter quarter) {
		return JdbcJudgedAnew.returns(jdbc, new Reference(catalogue, Populations.none(), quarter.lastDay()), region,
				quarter);
	}

	/**
	 * Fingerprint of what will be in force if what is there is accepted: of each return
	 * the file's hash, or that of the newest accepted submission if there is no file. It
	 * is the same before and after a run. As at an instant, of what was in force then.
	 * The catalogue is no part of it.
	 * @param run names the folder of returns
	 * @throws Refusal if there is no such folder, or if there are no returns
	 */
	public String fingerprint(Run run) {
		return Arrivals.fingerprint(
				(run.asAt() == null) ? Arrivals.find(run.returns(), reference(), this.submissions) : List.of(),
				this.submissions.inForce());
	}

	/**
	 * Whether nothing is to be received, nor to be checked again: the rejected are when
	 * the day has changed, or what they are checked against. As at an instant, nothing
	 * is.
	 */
	public boolean settled() {
		return this.run.asAt() != null
				|| Arrivals.find(this.run.returns(), reference(), this.submissions).stream().noneMatch(Arrival::news);
	}

	/** Whether there is any return for a quarter, on disk or accepted. */
	public boolean known(Quarter quarter) {
		return Stream.concat(
				Scan.returns(this.run.returns(), reference()).stream().map(ReturnFile::place).filter(Objects::nonNull),
				this.submissions.inForce().keySet().stream())
			.anyMatch((place) -> place.quarter().equals(quarter));
	}

	/** Where the record of checks ends, for a run to tell what it has added. */
	public long newestCheck() {
		return this.submissions.newestCheck();
	}

	/**
	 * How returns stand.
	 * @param since where the record of checks ended when the run began
	 * @param quarters whose absent returns are told, by the code of the region
	 */
	public IntakeSummary summary(long since, SortedMap<String, Quarter> quarters) {
		Reference against = reference();
		EndOfRun now = new EndOfRun(against, this.standing, this.replacements,
				Owners.fingerprints(this.judgements.inForce(), against, this.run));
		List<Submission> newest = this.submissions.newest();
		return (this.run.asAt() == null)
				? now.summary(since, Scan.returns(this.run.returns(), against), newest, quarters)
				: now.summary(this.submissions.inForce().size(), newest, quarters);
	}

	private Reference reference(Populations populations) {
		return new Reference(this.catalogue, populations, LocalDate.ofInstant(this.clock.instant(), ZONE));
	}

	/** For all but the checks themselves, which alone need populations. */
	private Reference reference() {
		return reference(Populations.none());
	}

	private Reference withPopulations() {
		return reference(populations(this.catalogue));
	}

	/** Whatever a run asks for, a return is held against the release in the settings. */
	private static Populations populations(Catalogue catalogue) {
		return Populations.of(catalogue.populations(), catalogue.settings().populationRelease());
	}

}
