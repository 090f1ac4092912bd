package uk.quartile.catalogue.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;

/** The faults of one file. */
public final class Faults {

	/** More than a person reads; a wrong separator would give one for every line. */
	private static final int LISTED = 100;

	private final String file;

	private final List<Finding> findings = new ArrayList<>();

	private int found;

	/**
	 * No faults yet.
	 * @param file as a person looks for it, such as {@code jobs/measures.yml}
	 */
	public Faults(String file) {
		this.file = file;
	}

	public void add(@Nullable Integer line, @Nullable String column, String found, String expected, String remedy) {
		this.found++;
		if (this.found <= LISTED) {
			this.findings.add(finding(line, column, found, expected, remedy));
		}
	}

	/**
	 * How many there are so far: a caller that sees it rise knows not to use the value.
	 */
	public int count() {
		return this.found;
	}

	/** In the order of their lines; those of the file as a whole come last. */
	public List<Finding> findings() {
		List<Finding> listed = new ArrayList<>(this.findings);
		listed.sort(Comparator.comparing(Finding::line, Comparator.nullsLast(Comparator.naturalOrder())));
		if (this.found > LISTED) {
			listed.add(finding(null, null, (this.found - LISTED) + " faults more", "none",
					"correct those above, and the rest are listed"));
		}
		return listed;
	}

	private Finding finding(@Nullable Integer line, @Nullable String column, String found, String expected,
			String remedy) {
		return new Finding(this.file, line, column, "catalogue", Severity.ERROR, found, expected, remedy);
	}

}
