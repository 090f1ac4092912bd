package uk.quartile.record.receiving;

import java.util.List;
import java.util.Optional;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.Finding;

/**
 * A file with what the checks made of it.
 *
 * @param file as it was found
 * @param findings what is wrong with it, in the order of its lines
 * @param lines what it says; none if anything is wrong
 */
record CheckedFile(RecordFile file, List<Finding> findings, List<Line> lines) {

	static CheckedFile check(RecordFile file, Catalogue catalogue) {
		Faults faults = new Faults("input/" + file.path());
		List<Line> lines = read(file, catalogue, faults);
		return new CheckedFile(file, faults.findings(), (faults.count() == 0) ? lines : List.of());
	}

	boolean accepted() {
		return this.findings.isEmpty();
	}

	private static List<Line> read(RecordFile file, Catalogue catalogue, Faults faults) {
		Optional<String> meant = RecordFiles.meant(file.path());
		if (meant.isPresent()) {
			faults.add(null, null, "the name '" + file.path() + "'", "the name " + meant.get(),
					"rename it if that is meant, or take it out of the folder");
			return List.of();
		}
		byte[] bytes = file.bytes();
		if (bytes == null) {
			faults.add(null, null, String.valueOf(file.fault()), "a table as a CSV file that this user may read",
					"mend it, or take it away");
			return List.of();
		}
		String path = file.path();
		if (path.startsWith(RecordFiles.ACTIONS)) {
			Optional<Place> place = Place.ofPlan(path, catalogue, faults);
			return place.map((of) -> PlanFile.read(bytes, faults, of.authority(), catalogue)).orElse(List.of());
		}
		if (path.startsWith(RecordFiles.COMMENTARY)) {
			return Place.ofCommentary(path, catalogue, faults)
				.map((of) -> CommentaryFile.read(bytes, faults, of.authority(), of.inQuarter(), catalogue))
				.orElse(List.of());
		}
		return switch (path) {
			case RecordFiles.CONTEXT -> ContextFile.read(bytes, faults, catalogue);
			case RecordFiles.RESOLUTIONS -> ResolutionsFile.read(bytes, faults, catalogue);
			default -> QualityWorkFile.read(bytes, faults, catalogue);
		};
	}

}
