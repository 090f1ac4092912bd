package uk.quartile.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import org.slf4j.LoggerFactory;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.NoticeSettings;
import uk.quartile.notices.NoticeSummary.Failure;
import uk.quartile.notices.NoticeSummary.Told;
import uk.quartile.notices.Recipients.Item;
import uk.quartile.notices.sending.MailServer;
import uk.quartile.notices.sending.NotSent;
import uk.quartile.notices.sending.Webhook;
import uk.quartile.packs.ChasedReturn;

/**
 * Tells people, and a program, what they have to know of. Nothing that happens there
 * fails a run.
 */
public final class Notices {

	private final Catalogue catalogue;

	private final NoticeSettings settings;

	private final Map<String, String> environment;

	private final Clock clock;

	private final BooleanSupplier interrupted;

	private final List<Told> told = new ArrayList<>();

	private final Map<String, List<String>> untold = new LinkedHashMap<>();

	private int waiting;

	/**
	 * Notices of one run.
	 * @param environment has what lets in
	 * @param clock tells what is late, and what is due
	 * @param interrupted whether to end early
	 */
	public Notices(Catalogue catalogue, Map<String, String> environment, Clock clock, BooleanSupplier interrupted) {
		this.catalogue = catalogue;
		this.settings = catalogue.settings().notices();
		this.environment = environment;
		this.clock = clock;
		this.interrupted = interrupted;
	}

	/** Whether anybody is told anything at all. */
	public boolean isWanted() {
		return this.settings.isWanted();
	}

	/**
	 * Tells all that wasn't told yet.
	 * @param kept what was told before
	 * @param toChase the returns that are rejected or late on a day
	 * @param finished the run that left the documents as they stand
	 */
	public NoticeSummary tell(JdbcNotices kept, Function<LocalDate, List<ChasedReturn>> toChase, FinishedRun finished) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.catalogue.settings().schedule().zone());
		return tell(kept, () -> new Matters(this.catalogue, today).of(toChase.apply(today), finished), today, false);
	}

	/**
	 * Tells the hub of a run that failed and is not tried again before the next night,
	 * also on a day on which it was told of something else.
	 * @param kept what was told before
	 * @param at when it failed
	 * @param ending its last words
	 * @param tries how often it was tried
	 */
	public NoticeSummary tellFailed(JdbcNotices kept, Instant at, String ending, int tries) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.catalogue.settings().schedule().zone());
		return tell(kept, () -> List.of(new Matters(this.catalogue, today).failed(at, ending, tries)), today, true);
	}

	private NoticeSummary tell(JdbcNotices kept, Supplier<List<Matter>> found, LocalDate today, boolean urgent) {
		try {
			List<Matter> matters = found.get();
			if (this.settings.mail().isWanted()) {
				mail(kept, matters, today, urgent);
			}
			if (this.settings.webhook().isWanted()) {
				post(kept, matters, today);
			}
		}
		catch (RuntimeException ex) {
			owe(ex, "anybody");
		}
		return new NoticeSummary(List.copyOf(this.told), this.waiting,
				this.untold.entrySet().stream().map((each) -> new Failure(each.getValue(), each.getKey())).toList());
	}

	private void mail(JdbcNotices kept, List<Matter> matters, LocalDate today, boolean urgent) {
		Recipients recipients = new Recipients(this.catalogue.contacts(), this.settings.mail(), matters);
		recipients.nobodys().forEach(this::reachesNobody);
		SortedMap<String, List<Item>> due = new TreeMap<>();
		recipients.items().forEach((to, items) -> {
			Set<Matter.Key> before = kept.told(to);
			List<Item> news = items.stream().filter((each) -> !before.contains(each.matter().key())).toList();
			if (news.isEmpty()) {
				return;
			}
			if (!urgent && kept.toldOn(to, today)) {
				this.waiting += news.size();
			}
			else {
				due.put(to, news);
			}
		});
		if (due.isEmpty()) {
			return;
		}
		Digest digest = new Digest(this.settings.mail().from(), today);
		Sending<MailServer> sending = new Sending<>(() -> new MailServer(this.settings.mail(), this.environment),
				this.interrupted, this::owe);
		due.forEach((to, news) -> sending.attempt(to, (server) -> {
			String message = server.send(digest.letter(to, news, this.clock.instant()));
			kept.keep(to, news.stream().map((each) -> each.matter().key()).toList(), message, today,
					this.clock.instant());
			this.told.add(new Told(to, news.size()));
		}));
	}

	private void post(JdbcNotices kept, List<Matter> matters, LocalDate today) {
		String to = this.settings.webhook().to();
		Set<Matter.Key> before = kept.told(to);
		List<Matter> news = matters.stream().filter((each) -> !before.contains(each.key())).toList();
		if (news.isEmpty()) {
			return;
		}
		Sending<Webhook> sending = new Sending<>(() -> new Webhook(this.settings.webhook(), this.environment),
				this.interrupted, this::owe);
		List<Matter> posted = new ArrayList<>();
		news.forEach((matter) -> sending.attempt(to + " of \"" + matter.title() + "\"", (webhook) -> {
			webhook.send(matter.key().id(), MatterJson.of(matter), this.clock.instant());
			kept.keep(to, List.of(matter.key()), matter.key().id(), today, this.clock.instant());
			posted.add(matter);
		}));
		if (!posted.isEmpty()) {
			this.told.add(new Told(to, posted.size()));
		}
	}

	private void reachesNobody(Matter matter) {
		// Nothing failed: an address is wanting.
		owe(NotSent.only(
				"input/reference/contacts.csv: found no address of " + matter.key().area()
						+ "; expected one there, or one of the hub; add it, or name `hub` under `mail`.",
				new IllegalArgumentException(matter.key().area())), matter.title());
	}

	private void owe(RuntimeException cause, String whom) {
		LoggerFactory.getLogger(Notices.class).warn("Not told", cause);
		String reason = (cause instanceof NotSent) ? String.valueOf(cause.getMessage())
				: "Found that telling breaks off (" + cause + "); expected that it doesn't; the log says more.";
		this.untold.computeIfAbsent(reason, (any) -> new ArrayList<>()).add(whom);
	}

}
