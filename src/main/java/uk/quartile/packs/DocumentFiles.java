package uk.quartile.packs;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import net.sf.jasperreports.engine.JRException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import uk.quartile.domain.Refusal;
import uk.quartile.packs.accessible.AccessiblePdf;
import uk.quartile.packs.documents.Document;
import uk.quartile.packs.documents.LaidOut;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.Sharing;
import uk.quartile.packs.output.OutputFolder;

/**
 * Lays documents out on all cores and writes them. One that can't be made keeps no other
 * back.
 */
final class DocumentFiles {

	private static final Logger log = LoggerFactory.getLogger(DocumentFiles.class);

	private static final long MILLION = 1_000_000;

	private final OutputFolder folder;

	private final SetFigures figures;

	private final String seed;

	/**
	 * Documents of a set.
	 * @param seed of the letters that stand for authorities, which no public file has
	 */
	DocumentFiles(OutputFolder folder, SetFigures figures, String seed) {
		this.folder = folder;
		this.figures = figures;
		this.seed = seed;
	}

	/**
	 * Writes documents.
	 * @param documents by file
	 * @return why each that could not be made was not, in a sentence
	 * @throws Refusal if the folder can't be written to
	 */
	List<String> write(Map<String, Document> documents) {
		int threads = Math.max(1, Math.min(documents.size(), Runtime.getRuntime().availableProcessors()));
		ExecutorService workers = Executors.newFixedThreadPool(threads);
		try {
			Map<String, Future<?>> waiting = new TreeMap<>();
			documents.forEach((file, document) -> waiting.put(file, workers.submit(() -> make(file, document))));
			List<String> failed = new ArrayList<>();
			for (Map.Entry<String, Future<?>> each : waiting.entrySet()) {
				try {
					each.getValue().get();
				}
				catch (ExecutionException ex) {
					if (ex.getCause() instanceof Refusal refusal) {
						throw refusal;
					}
					log.warn("{} was not made", each.getKey(), ex.getCause());
					Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
					failed.add(each.getKey() + ": " + cause.getMessage());
				}
			}
			return failed;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while documents were laid out", ex);
		}
		finally {
			workers.shutdownNow();
		}
	}

	/** Written at once, so that no more PDFs are in memory than there are threads. */
	private @Nullable Void make(String file, Document document) throws JRException {
		long start = System.nanoTime();
		LaidOut laidOut = document.layOut(file, Sharing.of(this.figures, file, this.seed));
		long laid = System.nanoTime();
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		AccessiblePdf.write(laidOut.pages(), laidOut.properties(), pdf);
		int pages = laidOut.pages().getPages().size();
		log.info("Laid out in {} ms, exported in {} ms: {}, {} pages", (laid - start) / MILLION,
				(System.nanoTime() - laid) / MILLION, file, pages);
		synchronized (this.folder) {
			this.folder.write(file, pages, pdf::writeTo);
		}
		return null;
	}

}
