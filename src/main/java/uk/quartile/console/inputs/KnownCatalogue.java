package uk.quartile.console.inputs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.JdbcCatalogue;
import uk.quartile.catalogue.reading.FaultyCatalogueException;
import uk.quartile.domain.Finding;

/**
 * What the current files say, and, while they have faults, what they said before: pages
 * name authorities all the same.
 */
public final class KnownCatalogue {

	private final CurrentCatalogue current;

	private final JdbcCatalogue received;

	private final Clock clock;

	private @Nullable Catalogue sound;

	/**
	 * What is known.
	 * @param received has what was sound when a run took it in
	 */
	public KnownCatalogue(CurrentCatalogue current, JdbcCatalogue received, Clock clock) {
		this.current = current;
		this.received = received;
		this.clock = clock;
	}

	/** What is wrong with the current files; none if all is well. */
	public List<Finding> findings() {
		try {
			this.current.files();
			return List.of();
		}
		catch (FaultyCatalogueException ex) {
			return ex.findings();
		}
	}

	/** Empty where nothing sound was ever there. */
	public synchronized Optional<Catalogue> catalogue() {
		try {
			this.sound = this.current.catalogue();
		}
		catch (FaultyCatalogueException ex) {
			if (this.sound == null) {
				this.sound = receivedBefore();
			}
		}
		return Optional.ofNullable(this.sound);
	}

	/** The name of an authority, or its code where nobody knows one. */
	public String nameOf(String authority) {
		return catalogue().flatMap((each) -> each.authority(authority)).map((each) -> each.name()).orElse(authority);
	}

	private @Nullable Catalogue receivedBefore() {
		try {
			return this.received.receivedBy(this.clock.instant()).map(CatalogueFiles::catalogue).orElse(null);
		}
		catch (FaultyCatalogueException ex) {
			// Sound by the rules of its day, and not by today's.
			return null;
		}
	}

}
