package uk.quartile.intake.receiving;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

import uk.quartile.intake.returns.Reference;

/**
 * Reads the returns that have something new to say, one at a time, in the order of their
 * names. A restart begins at the first again: the database says which of them it has.
 */
public final class ReturnReader implements ItemStreamReader<Arrival> {

	private final Path folder;

	private final Supplier<Reference> reference;

	private final JdbcSubmissions submissions;

	private @Nullable Iterator<Arrival> arrivals;

	public ReturnReader(Path folder, Supplier<Reference> reference, JdbcSubmissions submissions) {
		this.folder = folder;
		this.reference = reference;
		this.submissions = submissions;
	}

	@Override
	public void open(ExecutionContext context) {
		List<Arrival> news = Arrivals.find(this.folder, this.reference.get(), this.submissions)
			.stream()
			.filter(Arrival::news)
			.toList();
		context.putLong("total", news.size());
		this.arrivals = news.iterator();
	}

	@Override
	public @Nullable Arrival read() {
		return (this.arrivals != null && this.arrivals.hasNext()) ? this.arrivals.next() : null;
	}

}
