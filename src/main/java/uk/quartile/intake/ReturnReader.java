package uk.quartile.intake;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the returns that have something new to say, one at a time, in the order of their
 * names. A restart begins at the first again: the database says which of them it has.
 */
final class ReturnReader implements ItemStreamReader<Arrival> {

	private final Path folder;

	private final Supplier<Reference> reference;

	private final JdbcSubmissions submissions;

	private @Nullable Iterator<Arrival> arrivals;

	ReturnReader(Path folder, Supplier<Reference> reference, JdbcSubmissions submissions) {
		this.folder = folder;
		this.reference = reference;
		this.submissions = submissions;
	}

	@Override
	public void open(ExecutionContext context) {
		Reference against = this.reference.get();
		List<ReturnFile> files = Scan.returns(this.folder, against);
		Map<String, Submission> newest = this.submissions.newestByKey();
		Scan.refuseEmpty(this.folder, files, newest);
		Siblings siblings = siblings(files, against);
		List<Arrival> news = files.stream()
			.map((file) -> new Arrival(file, newest.get(file.key()), against, siblings))
			.filter(Arrival::news)
			.toList();
		context.putLong("total", news.size());
		this.arrivals = news.iterator();
	}

	@Override
	public @Nullable Arrival read() {
		return (this.arrivals != null && this.arrivals.hasNext()) ? this.arrivals.next() : null;
	}

	private Siblings siblings(List<ReturnFile> files, Reference against) {
		Map<Place, Path> placed = Siblings.placed(files);
		Map<Place, InForce> inForce = this.submissions.inForce();
		Set<Place> places = new HashSet<>(placed.keySet());
		places.addAll(inForce.keySet());
		Overlaps overlaps = new Overlaps(places, against);
		return new Siblings(overlaps, placed, this.submissions.measures(overlaps.all(), inForce), against);
	}

}
