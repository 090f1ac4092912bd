package uk.quartile.intake.receiving;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReplacedReturn;

/**
 * Reads the returns that have something new to say, one at a time, in the order of their
 * names, each with what is in force of it. A restart begins at the first again: the
 * database says which of them it has.
 */
public final class ReturnReader implements ItemStreamReader<Arrival> {

	/** Returns for which one query asks what is in force of them. */
	private static final int AT_ONCE = 50;

	private final Path folder;

	private final Supplier<Reference> reference;

	private final JdbcSubmissions submissions;

	private final Queue<Arrival> read = new ArrayDeque<>();

	private @Nullable Iterator<Arrival> arrivals;

	private Map<Place, SubmissionInForce> inForce = Map.of();

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
		this.inForce = this.submissions.inForce();
		this.arrivals = news.iterator();
		this.read.clear();
	}

	@Override
	public @Nullable Arrival read() {
		if (this.read.isEmpty() && this.arrivals != null) {
			fill(this.arrivals);
		}
		return this.read.poll();
	}

	private void fill(Iterator<Arrival> next) {
		List<Arrival> some = new ArrayList<>();
		while (some.size() < AT_ONCE && next.hasNext()) {
			some.add(next.next());
		}
		Map<Place, ReplacedReturn> replaced = this.submissions
			.replaced(some.stream().map((each) -> each.file().place()).filter(Objects::nonNull).toList(), this.inForce);
		some.forEach((each) -> this.read
			.add((each.file().place() != null) ? each.replacing(replaced.get(each.file().place())) : each));
	}

}
