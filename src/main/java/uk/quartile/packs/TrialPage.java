package uk.quartile.packs;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import net.sf.jasperreports.engine.JRException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

import uk.quartile.packs.accessible.AccessiblePdf;
import uk.quartile.packs.accessible.DocumentProperties;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Sign;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.layout.Typesetter;

/**
 * Sets a page that nobody sees while the steps before the last use one core: fonts,
 * styles and half of what typesetting needs are in memory when the first document is laid
 * out.
 */
final class TrialPage implements JobExecutionListener {

	private static final Logger log = LoggerFactory.getLogger(TrialPage.class);

	@Override
	public void beforeJob(JobExecution job) {
		Thread thread = new Thread(TrialPage::trySetting, "trial page");
		thread.setDaemon(true);
		thread.start();
	}

	private static void trySetting() {
		try {
			set();
		}
		catch (JRException | RuntimeException ex) {
			// What is wrong shows in the documents, where it is told.
			log.info("The trial page was not set", ex);
		}
	}

	static void set() throws JRException {
		Table table = new Table(List.of(Table.Column.words("Authority", 2), Table.Column.numbers("Rate", 1)),
				List.of(Table.Row.of(List.of(Table.Cell.of(Sign.HIGHER, "Leicester"), Table.Cell.of("75.3")))));
		Pages pages = new Pages("Trial", "Trial", "Trial", "", List.of(new Page(Paper.LANDSCAPE,
				List.of(Text.heading(Text.Part.TITLE, "Title", "Trial"), Text.paragraph("In", "2023-24"), table))));
		AccessiblePdf.write(new Typesetter(HouseStyle.read()).set(pages),
				new DocumentProperties("Trial", Locale.UK, LocalDate.EPOCH, ""), OutputStream.nullOutputStream());
	}

}
