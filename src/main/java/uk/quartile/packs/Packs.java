package uk.quartile.packs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRException;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Run;
import uk.quartile.packs.figures.reading.JdbcArrivals;
import uk.quartile.packs.figures.reading.JdbcFigures;
import uk.quartile.packs.figures.reading.JdbcHistories;
import uk.quartile.packs.figures.reading.JdbcReturned;
import uk.quartile.packs.figures.reading.JdbcSignatures;
import uk.quartile.packs.figures.reading.JdbcSignatures;
import uk.quartile.packs.figures.reading.JdbcToldBefore;
import uk.quartile.packs.output.OutputFolder;
import uk.quartile.record.JdbcRecord;

/**
 * The fifth stage: writes the documents, tables and receipts of each comparison, and
 * their manifest. Files that stand as their manifest says, and were made from the same,
 * are left alone.
 */
@Configuration(proxyBeanMethods = false)
public class Packs {

	/** Key of the comparisons' ids in the job's execution context. */
	private static final String COMPARISONS = "comparisons";

	/** Key of why other regions are left out. */
	private static final String LEFT_OUT = "left out";

	/** Key of the ids of comparisons whose public edition is held back. */
	private static final String HELD = "held";

	/** Key of why, in sentences. */
	private static final String HELD_BECAUSE = "held because";

	/** Key of why receipts could not be written. */
	static final String UNWRITTEN = "unwritten";

	private final Run run;

	private final JdbcDocuments documents;

	private final Catalogue catalogue;

	private final JdbcReturned returned;

	private final JdbcSignatures signatures;

	private final Preview preview;

	Packs(Run run, JdbcClient jdbc, Catalogue catalogue, Clock clock) {
		this.run = run;
		this.catalogue = catalogue;
		this.returned = new JdbcReturned(jdbc, run.receivedBy());
		this.signatures = new JdbcSignatures(jdbc, run.receivedBy(), catalogue.settings().signOff());
		this.preview = new Preview(catalogue, run, run.today(clock));
		this.documents = new JdbcDocuments(jdbc,
				run.asAt() != null || !run.populationRelease().equals(catalogue.settings().populationRelease()));
	}

	/**
	 * Sets a page that nobody sees: fonts, templates and what Java draws with are there.
	 * @throws IllegalStateException if they aren't
	 */
	public static void setTrialPage() {
		try {
			TrialPage.set();
		}
		catch (JRException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Bean
	JobExecutionListener trialPage() {
		return this.run.reports().isEmpty() ? new JobExecutionListener() {
		} : new TrialPage();
	}

	@Bean
	Step packsStep(JobRepository jobs, PlatformTransactionManager transactions, JdbcClient jdbc, Clock clock) {
		DocumentSets sets = new DocumentSets(editions()
			.map((edition) -> new DocumentSet(edition, this.documents, new JdbcFigures(jdbc, this.catalogue),
					new JdbcHistories(jdbc, this.catalogue), new JdbcRecord(jdbc, this.run.receivedBy()),
					new SourcesReader(jdbc, this.catalogue, this.run, clock), this.catalogue, this.run, clock))
			.toList(), this.preview, new UnplacedReceipts(this.run.output()), this.returned);
		return new StepBuilder("packs", jobs).tasklet(sets, transactions).listener(sets).build();
	}

	/**
	 * Whether the files of all editions of the run are there, its documents among them,
	 * show the figures of its comparisons, and no receipt is wanting.
	 * @param context of the job execution
	 */
	public boolean upToDate(ExecutionContext context) {
		return texts(context, UNWRITTEN).isEmpty() && comparisons(context).stream()
			.allMatch((comparison) -> upToDate(comparison, isHeld(context, comparison)));
	}

	private boolean upToDate(long comparison, boolean held) {
		boolean previewed = this.documents.compared(comparison, Edition.RESTRICTED)
			.filter((compared) -> !this.preview.isOpen(compared.quarter()) || this.preview.folder(compared)
				.shows(compared.fingerprint(), this.preview.documents(compared).keySet()))
			.isPresent();
		return previewed
				&& editions().filter((edition) -> !held || edition != Edition.PUBLIC)
					.allMatch((edition) -> this.documents.compared(comparison, edition)
						.filter((compared) -> new OutputFolder(this.run.output(), compared.quarter(), compared.region(),
								edition)
							.shows(compared.fingerprint(),
									DocumentSet.documents(this.run.reports(), this.catalogue, compared).keySet()))
						.isPresent());
	}

	/** The editions that are asked for, always in the same order. */
	private Stream<Edition> editions() {
		return this.run.editions().stream().sorted();
	}

	/**
	 * What stands in the output folder for a run's comparisons.
	 * @param context of the job execution
	 */
	public PackSummary summary(ExecutionContext context) {
		return new PackSummary(comparisons(context).stream().map(this::summary).toList(), texts(context, LEFT_OUT),
				texts(context, UNWRITTEN), awaited(context));
	}

	/** Signatures first, then corrections. */
	private List<String> awaited(ExecutionContext context) {
		return Stream
			.concat(texts(context, HELD_BECAUSE).stream(),
					comparisons(context).stream()
						.flatMap((comparison) -> this.documents.compared(comparison, Edition.RESTRICTED).stream())
						.filter((compared) -> this.preview.isOpen(compared.quarter()))
						.map(this.preview::sentence))
			.toList();
	}

	private PackSummary.OfRegion summary(long comparison) {
		JdbcDocuments.Compared compared = this.documents.compared(comparison, Edition.RESTRICTED).orElseThrow();
		return new PackSummary.OfRegion(compared.quarter(), compared.region(), this.documents.figures(comparison),
				editions().flatMap((edition) -> standing(compared, edition)).toList());
	}

	/** What the manifest in the folder names, whoever wrote it. */
	private Stream<PackSummary.Document> standing(JdbcDocuments.Compared compared, Edition edition) {
		OutputFolder folder = new OutputFolder(this.run.output(), compared.quarter(), compared.region(), edition);
		return folder.committed()
			.stream()
			.map((file) -> new PackSummary.Document(
					compared.quarter() + "/" + compared.region() + "/" + edition.written() + "/" + file.path(),
					file.pages(), file.size()));
	}

	/**
	 * The sets in the output folder that a manifest commits, whichever run made them, in
	 * the order of their folders.
	 */
	public List<FinishedSet> finished() {
		return FinishedSets.in(this.run.output());
	}

	/**
	 * The paths, in its folder, of all that was ever made for a set: of what it holds now
	 * and of what it held before.
	 */
	public Set<String> everMade(FinishedSet set) {
		String folder = set.path() + "/";
		return this.documents.everMade(folder)
			.stream()
			.map((path) -> path.substring(folder.length()))
			.collect(Collectors.toSet());
	}

	/**
	 * The returns of the run's region that are rejected, and those that are late on a day
	 * or not signed, the newest quarter first.
	 */
	public List<ChasedReturn> toChase(LocalDate today) {
		return new ReturnsToChase(this.catalogue, this.returned, this.signatures, today).of(this.run.region());
	}

	static List<Long> comparisons(ExecutionContext context) {
		return ((List<?>) Objects.requireNonNull(context.get(COMPARISONS))).stream().map(Long.class::cast).toList();
	}

	/** Whether the public edition of a comparison waits for signatures. */
	static boolean isHeld(ExecutionContext context, long comparison) {
		return context.get(HELD) instanceof List<?> held && held.contains(comparison);
	}

	private static List<String> texts(ExecutionContext context, String key) {
		return (context.get(key) instanceof List<?> texts) ? texts.stream().map(String.class::cast).toList()
				: List.of();
	}

}
