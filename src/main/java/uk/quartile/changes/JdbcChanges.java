package uk.quartile.changes;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.quartile.catalogue.ChangedLines;

/** What became of figures between two instants, and why. */
@Component
public final class JdbcChanges {

	private final JdbcClient jdbc;

	JdbcChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What figures were made for, in the order of quarters and regions. */
	public List<FigureChange.Made> made() {
		return JdbcComparedQuarters.all(this.jdbc);
	}

	/**
	 * Every figure that is not what it was, with the lines that changed it.
	 * @param then inputs of the older comparisons
	 * @param now inputs of the newer comparisons
	 * @param comparisons ids of now, by those of then
	 * @return in the order of what they were made for, measure and area
	 */
	public List<FigureChange> between(InputsAt then, InputsAt now, SortedMap<Long, Long> comparisons) {
		List<FigureChange> changes = new JdbcFigureChanges(this.jdbc).between(comparisons);
		if (changes.isEmpty()) {
			return changes;
		}
		Causes causes = new Causes(then.files().catalogue(), now.files(), causes(then, now));
		return WithheldSince.hidden(changes.stream().map((change) -> change.because(causes.of(change))).toList());
	}

	private List<Cause> causes(InputsAt then, InputsAt now) {
		OffsetDateTime older = then.instant().atOffset(ZoneOffset.UTC);
		OffsetDateTime newer = now.instant().atOffset(ZoneOffset.UTC);
		List<Cause> causes = new ArrayList<>(new JdbcReturnCauses(this.jdbc).between(older, newer));
		causes.addAll(FileCauses.of(ChangedLines.between(then.files(), now.files()), JdbcFileTimes.of(this.jdbc, older),
				JdbcFileTimes.of(this.jdbc, newer), now.files().catalogue().settings().populationRelease()));
		return causes;
	}

}
