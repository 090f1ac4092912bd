package uk.quartile.intake.receiving;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReplacedReturn;

/**
 * Reads the returns that have something new to say, one at a time, in the order of their
 * names, each with what is in force of it. They are received beside one another, and
 * those that come next while PostgreSQL keeps these. A restart begins at the first again:
 * the database says which of them it has.
 */
public final class ReturnReader implements ItemStreamReader<Future<@Nullable Receipt>> {

	/** Returns for which one query asks what is in force of them. */
	private static final int AT_ONCE = 50;

	private final Path folder;

	private final Supplier<Reference> reference;

	private final JdbcSubmissions submissions;

	private final Queue<Future<@Nullable Receipt>> read = new ArrayDeque<>();

	private @Nullable ExecutorService receiving;

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
		this.receiving = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
	}

	@Override
	public @Nullable Future<@Nullable Receipt> read() {
		if (this.read.size() <= AT_ONCE && this.arrivals != null && this.arrivals.hasNext()) {
			fill(this.arrivals, Objects.requireNonNull(this.receiving));
		}
		return this.read.poll();
	}

	@Override
	public void close() {
		if (this.receiving != null) {
			this.receiving.shutdownNow();
		}
	}

	private void fill(Iterator<Arrival> next, ExecutorService workers) {
		List<Arrival> some = new ArrayList<>();
		while (some.size() < AT_ONCE && next.hasNext()) {
			some.add(next.next());
		}
		Map<Place, ReplacedReturn> replaced = this.submissions
			.replaced(some.stream().map((each) -> each.file().place()).filter(Objects::nonNull).toList(), this.inForce);
		some.stream()
			.map((each) -> (each.file().place() != null) ? each.replacing(replaced.get(each.file().place())) : each)
			.forEach((each) -> this.read.add(workers.submit(each::receive)));
	}

}
