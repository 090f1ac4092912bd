package uk.quartile.packs;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Fingerprint;
import uk.quartile.domain.Run;
import uk.quartile.packs.JdbcDocuments.Compared;
import uk.quartile.packs.csv.PunctualityCsv;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.figures.returns.Relabelled;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.figures.returns.Signatures;
import uk.quartile.packs.output.Manifest;
import uk.quartile.packs.output.OutputFolder;
import uk.quartile.record.JdbcRecord;

/**
 * Says what the files of a set are made from. A public edition names no return and
 * nothing on record, and has no hash of them: that of a small file could be guessed, and
 * tried.
 *
 * @param documents that were compared
 * @param record beside the figures
 * @param catalogue of the run
 * @param run that makes them
 * @param edition of the set
 */
record Made(JdbcDocuments documents, JdbcRecord record, Catalogue catalogue, Run run, Edition edition) {

	/**
	 * What authorities let others see, whom to write to, and which bytes somebody signed
	 * is theirs and in no public paper.
	 */
	private static final Set<String> NOT_PUBLIC = Set.of("reference/sharing.csv", "reference/contacts.csv",
			"reference/sign_offs.csv");

	/**
	 * What the comparison rests on, and what else the files show. Not which documents
	 * were asked for: one that stands stays when a later run of the same inputs asks for
	 * none.
	 */
	String basis(Compared compared, Sources beside, String whatIf) {
		Fingerprint basis = new Fingerprint().add("comparison", compared.fingerprint())
			.add("program", this.run.program())
			.add("what if", whatIf);
		if (this.edition == Edition.RESTRICTED) {
			basis.add("record", this.record.fingerprint());
		}
		else {
			inputs(compared).forEach((each) -> basis.add(each.file(), each.sha256()));
			this.catalogue.sharing().forEach((row) -> basis.add("sharing", row.toString()));
		}
		ofDocuments().forEach(basis::add);
		beside.placed().forEach((each) -> {
			basis.add(each.file(), each.sha256()).add("accepted", Boolean.toString(each.accepted()));
			each.findings().forEach((finding) -> basis.add("finding", finding.message()));
		});
		beside.relabelled().forEach((each) -> basis.add("relabelled", each.toString()));
		beside.punctuality().forEach((row) -> basis.add("punctuality", row.toString()));
		beside.signed().addTo(basis);
		beside.told().addTo(basis);
		return basis.value();
	}

	Manifest manifest(Compared compared, String basis, OutputFolder folder, long execution, Instant now) {
		List<Manifest.Entry> outputs = folder.files()
			.stream()
			.map((file) -> new Manifest.Entry(file.path(), file.sha256(), file.pages()))
			.toList();
		return new Manifest(compared.quarter().toString(), compared.region(), this.edition.written(),
				compared.fingerprint(), basis, this.run.programVersion(), this.run.program(), execution,
				now.truncatedTo(ChronoUnit.SECONDS), inputs(compared), outputs, this.run.populationRelease(),
				this.run.asAt());
	}

	/** Files that the figures rest on, and those that documents show beside them. */
	private List<Manifest.Entry> inputs(Compared compared) {
		List<Manifest.Entry> inputs = new ArrayList<>(this.documents.inputs(compared.id()));
		if (this.edition == Edition.RESTRICTED) {
			this.record.inForce().forEach((file, sha256) -> inputs.add(new Manifest.Entry(file, sha256, null)));
		}
		ofDocuments().forEach((file, sha256) -> inputs.add(new Manifest.Entry(file, sha256, null)));
		if (this.edition == Edition.PUBLIC) {
			inputs.removeIf((each) -> !(each.file().startsWith("reference/") || each.file().startsWith("jobs/"))
					|| NOT_PUBLIC.contains(each.file()));
		}
		inputs.sort(Comparator.comparing(Manifest.Entry::file));
		return inputs;
	}

	/** SHA-256 of the files that no figure rests on, by path. */
	private SortedMap<String, String> ofDocuments() {
		SortedMap<String, String> files = new TreeMap<>(this.catalogue.committees().files());
		if (this.edition == Edition.PUBLIC) {
			files.keySet().removeAll(NOT_PUBLIC);
		}
		return files;
	}

}
