package uk.quartile.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.packs.JdbcDocuments.Compared;
import uk.quartile.packs.csv.ReceiptCsv;
import uk.quartile.packs.documents.Document;
import uk.quartile.packs.output.OutputFolder;
import uk.quartile.packs.words.Dates;

/**
 * An authority's own documents before the release, so that it can send corrections: its
 * briefing, its profile and its receipt, each page with the day until which they count.
 * After that day they stay as they were.
 */
final class Preview {

	/** Name of their folder, beside those of the editions. */
	static final String FOLDER = "preview";

	private static final Set<Report> OWN = EnumSet.of(Report.BRIEFING, Report.PROFILE);

	private final Catalogue catalogue;

	private final Run run;

	private final LocalDate today;

	/**
	 * Previews of a run.
	 * @param today where returns are due
	 */
	Preview(Catalogue catalogue, Run run, LocalDate today) {
		this.catalogue = catalogue;
		this.run = run;
		this.today = today;
	}

	/**
	 * Whether corrections of a quarter still count, and the run makes documents of what
	 * is, not of what was or would be.
	 */
	boolean isOpen(Quarter quarter) {
		return this.run.asAt() == null
				&& this.run.populationRelease().equals(this.catalogue.settings().populationRelease())
				&& this.catalogue.settings().signOff().correctionsDays() > 0 && !this.run.reports().isEmpty()
				&& this.run.editions().contains(Edition.RESTRICTED)
				&& !this.today.isAfter(this.catalogue.settings().correctionsUntil(quarter));
	}

	/** Printed on every page. */
	String notice(Quarter quarter) {
		return "Preview before release: corrections that arrive by " + until(quarter) + " count";
	}

	/** Where they are and until when they count, in a sentence. */
	String sentence(Compared compared) {
		return "Previews for the authorities are in " + compared.quarter() + "/" + compared.region() + "/" + FOLDER
				+ ": corrections that arrive by " + until(compared.quarter()) + " count.";
	}

	OutputFolder folder(Compared compared) {
		return new OutputFolder(this.run.output(), compared.quarter(), compared.region(), FOLDER);
	}

	/** The documents, by file. */
	SortedMap<String, Document> documents(Compared compared) {
		return DocumentSet.documents(OWN, this.catalogue, compared);
	}

	/**
	 * Writes what isn't there.
	 * @param set the restricted set that they are a part of
	 * @param total is told how many files there are to write, before the first
	 * @param unwritten is told why each document that could not be written was not
	 * @return how many files were written
	 */
	int write(DocumentSet set, long comparison, long execution, IntConsumer total, List<String> unwritten) {
		Compared compared = set.compared(comparison);
		if (!isOpen(compared.quarter())) {
			return 0;
		}
		OutputFolder folder = folder(compared);
		String notice = notice(compared.quarter());
		Sources beside = set.sources(compared);
		String basis = set.basis(compared, beside, notice);
		SortedMap<String, Document> documents = documents(compared);
		SortedMap<String, List<Finding>> receipts = Receipts.of(compared.region(), this.catalogue, beside.placed());
		Set<String> expected = new TreeSet<>(documents.keySet());
		receipts.keySet().forEach((authority) -> expected.add(receipt(authority)));
		if (folder.isMadeFrom(basis, expected)) {
			return 0;
		}
		total.accept(expected.size() + 1);
		List<String> failed = new ArrayList<>(
				new DocumentFiles(folder, set.figures(compared, beside, set.all(comparison), notice), "")
					.write(documents));
		for (Map.Entry<String, List<Finding>> each : receipts.entrySet()) {
			folder.write(receipt(each.getKey()), (stream) -> ReceiptCsv.write(each.getValue(), stream));
		}
		failed.forEach((each) -> unwritten.add(FOLDER + "/" + each));
		folder.commit(set.manifest(compared, basis, folder, execution));
		return folder.files().size() + 1;
	}

	private static String receipt(String authority) {
		return authority + "/receipt.csv";
	}

	private String until(Quarter quarter) {
		return Dates.day(this.catalogue.settings().correctionsUntil(quarter));
	}

}
