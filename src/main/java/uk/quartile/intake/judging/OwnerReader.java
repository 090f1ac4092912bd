package uk.quartile.intake.judging;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

import uk.quartile.domain.Quarter;
import uk.quartile.intake.history.History;
import uk.quartile.intake.history.Stated;
import uk.quartile.intake.history.StatedReturn;
import uk.quartile.intake.returns.Reference;

/**
 * Reads the returns of authorities of which something is to be judged, some authorities
 * at a time, in the order of their codes. A restart begins with what isn't judged yet.
 */
public final class OwnerReader implements ItemStreamReader<OwnReturns> {

	/** Authorities whose lines are read by one query. */
	private static final int AT_ONCE = 10;

	private final JdbcJudgements judgements;

	private final Reference reference;

	private final Supplier<List<Owner>> owners;

	private final Queue<OwnReturns> read = new ArrayDeque<>();

	private @Nullable Iterator<Owner> waiting;

	public OwnerReader(JdbcJudgements judgements, Reference reference, Supplier<List<Owner>> owners) {
		this.judgements = judgements;
		this.reference = reference;
		this.owners = owners;
	}

	@Override
	public void open(ExecutionContext context) {
		List<Owner> stale = this.owners.get().stream().filter(Owner::stale).toList();
		context.putLong("total", stale.size());
		this.waiting = stale.iterator();
		this.read.clear();
	}

	@Override
	public @Nullable OwnReturns read() {
		if (this.read.isEmpty() && this.waiting != null && this.waiting.hasNext()) {
			fill(this.waiting);
		}
		return this.read.poll();
	}

	private void fill(Iterator<Owner> next) {
		Queue<Owner> some = new ArrayDeque<>();
		while (some.size() < AT_ONCE && next.hasNext()) {
			some.add(next.next());
		}
		Map<Long, List<Stated>> lines = this.judgements.lines(some.stream()
			.flatMap((owner) -> looked(owner).stream())
			.map((each) -> each.inForce().submission())
			.toList(), this.reference);
		some.forEach((owner) -> this.read.add(new OwnReturns(looked(owner).stream()
			.map((each) -> new OwnReturns.Own(each,
					new StatedReturn(each.inForce().place(), each.inForce().file(),
							lines.getOrDefault(each.inForce().submission(), List.of()), each.inForce().cells())))
			.toList())));
	}

	/** Returns as far back as any that is to be judged looks. */
	private static List<Owner.Placed> looked(Owner owner) {
		Quarter oldest = owner.from().minus(History.OLDEST);
		return owner.returns()
			.stream()
			.filter((each) -> each.inForce().place().quarter().compareTo(oldest) >= 0)
			.toList();
	}

}
