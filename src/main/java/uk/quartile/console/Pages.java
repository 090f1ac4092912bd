package uk.quartile.console;

import java.time.Clock;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.JdbcCatalogue;
import uk.quartile.console.accounts.AuditPage;
import uk.quartile.console.accounts.LoginPage;
import uk.quartile.console.accounts.PasswordPage;
import uk.quartile.console.accounts.UsersPage;
import uk.quartile.console.changes.ChangesPage;
import uk.quartile.console.chase.ChasePage;
import uk.quartile.console.chase.JdbcSent;
import uk.quartile.console.documents.DocumentsPage;
import uk.quartile.console.documents.Shelf;
import uk.quartile.console.documents.UnplacedReceipts;
import uk.quartile.console.figures.ExplainPage;
import uk.quartile.console.figures.FiguresPage;
import uk.quartile.console.figures.JdbcExplained;
import uk.quartile.console.figures.JdbcShownFigures;
import uk.quartile.console.health.RunsHealth;
import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.console.inputs.JdbcQuarters;
import uk.quartile.console.inputs.JdbcReceipts;
import uk.quartile.console.inputs.KnownCatalogue;
import uk.quartile.console.inputs.WaitingReturns;
import uk.quartile.console.layout.FirstPage;
import uk.quartile.console.layout.PageModel;
import uk.quartile.console.layout.QuarterAsTyped;
import uk.quartile.console.quarter.JdbcReceived;
import uk.quartile.console.quarter.QuarterPage;
import uk.quartile.console.record.JdbcReceivedRecords;
import uk.quartile.console.record.RecordKeeper;
import uk.quartile.console.record.RecordPage;
import uk.quartile.console.reference.JdbcReceivedFiles;
import uk.quartile.console.reference.PresentFiles;
import uk.quartile.console.reference.ReferencePage;
import uk.quartile.console.returns.Acceptance;
import uk.quartile.console.returns.JdbcSubmitted;
import uk.quartile.console.returns.ReturnsPage;
import uk.quartile.console.returns.UploadPage;
import uk.quartile.console.returns.Uploads;
import uk.quartile.console.runs.GoingOn;
import uk.quartile.console.runs.RunsPage;
import uk.quartile.console.users.WebSecurity;
import uk.quartile.record.receiving.JdbcRecordReceipts;
import uk.quartile.run.Request;
import uk.quartile.schedule.JdbcScheduledRuns;
import uk.quartile.schedule.RunSchedule;

/** Every page there is: looking for them on the class path would take longer. */
@Configuration(proxyBeanMethods = false)
@Import({ WebSecurity.class, PageModel.class, QuarterAsTyped.class, FirstPage.class, LoginPage.class,
		PasswordPage.class, UsersPage.class, AuditPage.class, QuarterPage.class, ReturnsPage.class, UploadPage.class,
		RunsPage.class, FiguresPage.class, ExplainPage.class, ChangesPage.class, ChasePage.class, JdbcCatalogue.class,
		Shelf.class, UnplacedReceipts.class, DocumentsPage.class, JdbcReceivedFiles.class, PresentFiles.class,
		ReferencePage.class, JdbcRecordReceipts.class, JdbcReceivedRecords.class, RecordKeeper.class,
		RecordPage.class })
class Pages {

	@Bean
	CurrentCatalogue currentCatalogue(Request.Folders folders, Clock clock) {
		return new CurrentCatalogue(folders, clock);
	}

	@Bean
	KnownCatalogue knownCatalogue(CurrentCatalogue current, JdbcCatalogue received, Clock clock) {
		return new KnownCatalogue(current, received, clock);
	}

	@Bean
	JdbcReceipts receipts(JdbcClient jdbc) {
		return new JdbcReceipts(jdbc);
	}

	@Bean
	JdbcQuarters quarters(JdbcClient jdbc) {
		return new JdbcQuarters(jdbc);
	}

	@Bean
	WaitingReturns waitingReturns(Request.Folders folders, JdbcReceipts receipts) {
		return new WaitingReturns(folders, receipts);
	}

	@Bean
	JdbcReceived received(JdbcClient jdbc) {
		return new JdbcReceived(jdbc);
	}

	@Bean
	JdbcSubmitted submitted(JdbcClient jdbc) {
		return new JdbcSubmitted(jdbc);
	}

	@Bean
	Uploads uploads(Request.Folders folders, Clock clock) {
		return new Uploads(folders, clock);
	}

	@Bean
	Acceptance acceptance(Request.Folders folders, CurrentCatalogue current, WaitingReturns waiting) {
		return new Acceptance(folders, current, waiting);
	}

	@Bean
	JdbcShownFigures shownFigures(JdbcClient jdbc) {
		return new JdbcShownFigures(jdbc);
	}

	@Bean
	JdbcExplained explained(JdbcClient jdbc) {
		return new JdbcExplained(jdbc);
	}

	@Bean
	JdbcSent sent(JdbcClient jdbc) {
		return new JdbcSent(jdbc);
	}

	@Bean
	RunsHealth runsHealth(RunSchedule schedule, JdbcScheduledRuns kept, Clock clock) {
		return new RunsHealth(schedule, kept, clock);
	}

	@Bean
	GoingOn goingOn(JobRepository repository, Clock clock) {
		return new GoingOn(repository, clock);
	}

}
