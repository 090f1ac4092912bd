package uk.quartile.packs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.Report;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.figure.Absence;
import uk.quartile.packs.JdbcDocuments.Compared;
import uk.quartile.packs.briefing.BriefingDocument;
import uk.quartile.packs.csv.BenchmarksCsv;
import uk.quartile.packs.csv.ChaseCsv;
import uk.quartile.packs.csv.DictionaryCsv;
import uk.quartile.packs.csv.HistoryCsv;
import uk.quartile.packs.csv.OpenFigures;
import uk.quartile.packs.csv.PunctualityCsv;
import uk.quartile.packs.csv.ReceiptCsv;
import uk.quartile.packs.csv.TableMetadata;
import uk.quartile.packs.documents.Document;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.documents.SetRecord;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.figures.reading.JdbcArrivals;
import uk.quartile.packs.figures.reading.JdbcFigures;
import uk.quartile.packs.figures.reading.JdbcHistories;
import uk.quartile.packs.figures.reading.JdbcReturned;
import uk.quartile.packs.figures.reading.JdbcSignatures;
import uk.quartile.packs.figures.reading.JdbcToldBefore;
import uk.quartile.packs.figures.returns.Relabelled;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.figures.returns.Signatures;
import uk.quartile.packs.output.Manifest;
import uk.quartile.packs.output.OutputFolder;
import uk.quartile.packs.pack.PackDocument;
import uk.quartile.packs.profile.ProfileDocument;
import uk.quartile.packs.regional.RegionalDocument;
import uk.quartile.record.JdbcRecord;

/** Writes the files of one comparison and edition, the manifest last. */
final class DocumentSet {

	/** The kinds of document, in the order in which they are asked for. */
	private static final List<Document> DOCUMENTS = List.of(new RegionalDocument(), new ProfileDocument(),
			new BriefingDocument(), new PackDocument());

	private final Edition edition;

	private final JdbcDocuments documents;

	private final JdbcFigures figures;

	private final JdbcHistories histories;

	private final JdbcRecord record;

	private final SourcesReader sources;

	private final Catalogue catalogue;

	private final Run run;

	private final Clock clock;

	DocumentSet(Edition edition, JdbcDocuments documents, JdbcFigures figures, JdbcHistories histories,
			JdbcRecord record, SourcesReader sources, Catalogue catalogue, Run run, Clock clock) {
		this.edition = edition;
		this.documents = documents;
		this.figures = figures;
		this.histories = histories;
		this.record = record;
		this.sources = sources;
		this.catalogue = catalogue;
		this.run = run;
		this.clock = clock;
	}

	boolean isPublic() {
		return this.edition == Edition.PUBLIC;
	}

	/**
	 * Writes the set, unless it stands already.
	 * @param comparison id
	 * @param execution id of the job execution, which the manifest names
	 * @param total is told how many files there are to write, before the first
	 * @param unwritten is told why each document and receipt that could not be written
	 * was not
	 * @return how many files were written
	 * @throws uk.quartile.domain.Refusal if the output folder can't be written to
	 */
	int write(long comparison, long execution, IntConsumer total, List<String> unwritten) {
		Compared compared = compared(comparison);
		Sources beside = sources(compared);
		String basis = basis(compared, beside, whatIf());
		OutputFolder folder = new OutputFolder(this.run.output(), compared.quarter(), compared.region(), this.edition);
		SortedMap<String, List<Finding>> receipts = Receipts.of(compared.region(), this.catalogue, beside.placed());
		SortedMap<String, Document> asked = documents(this.run.reports(), this.catalogue, compared);
		Set<String> expected = new TreeSet<>(asked.keySet());
		receipts.keySet().forEach((authority) -> expected.add(receipt(authority)));
		if (folder.isMadeFrom(basis, expected)) {
			// A run that was killed after the manifest had no time to record it.
			this.documents.recordMissing(compared, this.edition, folder.committed(), this.clock.instant());
			return 0;
		}
		folder.keepDocuments(basis).forEach(asked::remove);
		total.accept(
				asked.size() + 6 + (this.catalogue.dictionary().versions().isEmpty() ? 0 : 1) + receipts.size() + 1);
		List<Figure> all = all(comparison);
		if (!asked.isEmpty()) {
			SetFigures figures = figures(compared, beside, all, whatIf());
			unwritten.addAll(new DocumentFiles(folder, figures, seed(comparison)).write(asked));
			asked.forEach((file, document) -> this.documents.shown(compared, this.edition, file, document.kind(),
					document.measures(file, figures)));
		}
		folder.write("benchmarks.csv", (stream) -> BenchmarksCsv.write(all, compared.quarter(), this.edition, stream));
		folder.write("benchmarks.csv-metadata.json", (stream) -> TableMetadata.ofBenchmarks(this.edition, stream));
		folder.write("history.csv", (stream) -> HistoryCsv.write(this.histories, comparison, this.edition,
				compared.quarter(), this.catalogue, stream));
		folder.write("history.csv-metadata.json", (stream) -> TableMetadata.ofHistory(this.edition, stream));
		if (!this.catalogue.dictionary().versions().isEmpty()) {
			folder.write("dictionary.csv", (stream) -> DictionaryCsv.write(this.catalogue, stream));
		}
		if (this.edition == Edition.RESTRICTED) {
			List<ChaseCsv.Row> chase = new Chase(this.catalogue, compared.region(), compared.quarter()).rows(
					beside.placed(), beside.relabelled(), beside.signed(),
					(authority) -> lacksFigures(all, compared.quarter(), authority));
			folder.write("chase.csv", (stream) -> ChaseCsv.write(chase, stream));
			folder.write("punctuality.csv", (stream) -> PunctualityCsv.write(beside.punctuality(), stream));
		}
		else {
			OpenFigures open = OpenFigures.of(all, compared.quarter(), this.catalogue);
			folder.write("open-data.csv", open::write);
			folder.write("open-data.meta.csv", open::describe);
		}
		receipts.forEach((authority, findings) -> {
			try {
				folder.write(receipt(authority), (stream) -> ReceiptCsv.write(findings, stream));
			}
			catch (Refusal ex) {
				unwritten.add("receipt of " + authority + ": " + ex.getMessage());
			}
		});
		folder.commit(manifest(compared, basis, folder, execution));
		this.documents.record(compared, this.edition, folder.files(), this.clock.instant());
		return folder.files().size() + 1;
	}

	private static boolean lacksFigures(List<Figure> all, Quarter quarter, String authority) {
		return all.stream()
			.anyMatch((figure) -> figure.area().equals(authority) && figure.isOf(AreaType.AUTHORITY)
					&& figure.quarter().equals(quarter) && figure.status() == Absence.NOT_SUPPLIED);
	}

	private static String receipt(String authority) {
		return "receipts/" + authority + ".csv";
	}

	/** The documents of some kinds, by file. */
	static SortedMap<String, Document> documents(Set<Report> reports, Catalogue catalogue, Compared compared) {
		SortedMap<String, Document> documents = new TreeMap<>();
		DOCUMENTS.stream()
			.filter((document) -> reports.contains(document.kind()))
			.forEach((document) -> document.files(catalogue, compared.region(), compared.quarter())
				.forEach((file) -> documents.put(file, document)));
		return documents;
	}

	Compared compared(long comparison) {
		return this.documents.compared(comparison, this.edition).orElseThrow();
	}

	/** All figures of a comparison that the edition may show. */
	List<Figure> all(long comparison) {
		List<Figure> all = new ArrayList<>();
		this.figures.forEach(comparison, this.edition, all::add);
		return all;
	}

	Manifest manifest(Compared compared, String basis, OutputFolder folder, long execution) {
		return made().manifest(compared, basis, folder, execution, this.clock.instant());
	}

	private Made made() {
		return new Made(this.documents, this.record, this.catalogue, this.run, this.edition);
	}

	/** What stands beside the figures of a comparison. */
	Sources sources(Compared compared) {
		return this.sources.of(compared, this.edition);
	}

	/** All that the files of a set show, with a notice on every page. */
	String basis(Compared compared, Sources beside, String notice) {
		return made().basis(compared, beside, notice);
	}

	SetFigures figures(Compared compared, Sources beside, List<Figure> all, String notice) {
		return SetFigures
			.of(this.catalogue, compared.region(), compared.quarter(), all,
					this.figures.returnedOnce(compared.id(), this.edition, compared.quarter(), all), beside.placed(),
					notice, compared.fingerprint(), receivedBy(compared))
			.with(this.histories.of(compared.id(), this.edition), beside.told(),
					SetRecord.of(this.record, compared.quarter(), this.edition))
			.in(this.edition)
			.signed(beside.signed());
	}

	/** The fingerprint of the inputs, which only the restricted edition has. */
	private String seed(long comparison) {
		return this.documents.compared(comparison, Edition.RESTRICTED).orElseThrow().fingerprint();
	}

	/** The day of the newest receipt, where the schedule is kept. */
	private LocalDate receivedBy(Compared compared) {
		return this.documents.newestReceipt(compared.id())
			.atZone(this.catalogue.settings().schedule().zone())
			.toLocalDate();
	}

	/**
	 * In what the figures are others than the published ones; blank where they aren't.
	 */
	private String whatIf() {
		return WhatIfNotice.inWords(this.run, this.catalogue.settings().populationRelease());
	}

}
