package uk.quartile.catalogue.reading;

import java.util.List;
import java.util.stream.Collectors;

import uk.quartile.domain.Finding;

/**
 * Says everything that is wrong with {@code jobs/} and {@code input/reference/}, one
 * sentence a line. An ordinary mistake of a person's: it has no stack trace.
 */
public final class FaultyCatalogueException extends RuntimeException {

	private final transient List<Finding> findings;

	public FaultyCatalogueException(List<Finding> findings) {
		super(findings.stream().map(Finding::message).collect(Collectors.joining("\n")), null, false, false);
		this.findings = List.copyOf(findings);
	}

	/** What is wrong, by file and then in the order of its lines; never empty. */
	public List<Finding> findings() {
		return this.findings;
	}

}
