package uk.quartile.notices;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import uk.quartile.notices.sending.NotSent;

/**
 * One thing sent after another to the same server, until it is of no use to go on. A
 * failure that isn't the server's ends it too: what was sent and couldn't be kept would
 * be sent again.
 *
 * @param <S> the server
 */
final class Sending<S> {

	private final Supplier<S> opening;

	private final BooleanSupplier interrupted;

	private final BiConsumer<RuntimeException, String> owe;

	private @Nullable S server;

	private @Nullable RuntimeException end;

	/**
	 * A sending to come.
	 * @param opening opens the server, once there is something to send
	 * @param interrupted whether to end early
	 * @param owe is told why what wasn't sent
	 */
	Sending(Supplier<S> opening, BooleanSupplier interrupted, BiConsumer<RuntimeException, String> owe) {
		this.opening = opening;
		this.interrupted = interrupted;
		this.owe = owe;
	}

	/** Sends, unless it has ended. */
	void attempt(String what, Consumer<S> send) {
		if (this.end == null && this.interrupted.getAsBoolean()) {
			this.end = NotSent.all("Found that the run was to end early; expected time to tell.",
					new InterruptedException());
		}
		if (this.end != null) {
			this.owe.accept(this.end, what);
			return;
		}
		try {
			if (this.server == null) {
				this.server = this.opening.get();
			}
			send.accept(this.server);
		}
		catch (RuntimeException ex) {
			if (!(ex instanceof NotSent failed) || failed.isHopeless()) {
				this.end = ex;
			}
			this.owe.accept(ex, what);
		}
	}

}
