package uk.quartile.intake.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Finding;
import uk.quartile.domain.Severity;
import uk.quartile.intake.reading.Column;

/** Collects what the checks say of one file. */
public final class Findings {

	private static final Comparator<Finding> BY_LINE = Comparator.comparing(Finding::line,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private final String file;

	private final List<Finding> found = new ArrayList<>();

	public Findings(String file) {
		this.file = file;
	}

	public void error(Check check, @Nullable Integer line, @Nullable Column column, String found, String expected,
			String remedy) {
		add(check, Severity.ERROR, line, column, found, expected, remedy);
	}

	public void warning(Check check, @Nullable Integer line, @Nullable Column column, String found, String expected,
			String remedy) {
		add(check, Severity.WARNING, line, column, found, expected, remedy);
	}

	public void addAll(Findings others) {
		addAll(others.found);
	}

	public void addAll(List<Finding> others) {
		this.found.addAll(others);
	}

	public boolean rejected() {
		return this.found.stream().anyMatch((each) -> each.severity() == Severity.ERROR);
	}

	/** Whether something has been said of a line. */
	public boolean mentions(int line) {
		return this.found.stream().anyMatch((each) -> each.line() != null && each.line() == line);
	}

	/** In the order of the file's lines: of the file as a whole first. */
	public List<Finding> inOrder() {
		return this.found.stream().sorted(BY_LINE).toList();
	}

	/**
	 * In that order; what is the same on further lines once, and after some no more.
	 * Plausible or not, each figure is judged by itself: this is for the others.
	 */
	public List<Finding> toldOnce() {
		Map<Finding, List<Finding>> same = new LinkedHashMap<>();
		for (Finding each : inOrder()) {
			same.computeIfAbsent(on(each, null, each.found()), (key) -> new ArrayList<>()).add(each);
		}
		List<Finding> told = same.values().stream().map(Findings::once).toList();
		return FurtherFindings.limit(this.file, told);
	}

	private static Finding once(List<Finding> same) {
		Finding first = same.get(0);
		return on(first, first.line(), first.found() + furtherLines(same.size() - 1));
	}

	/** {@code , here and on 2 further lines}; nothing for none. */
	public static String furtherLines(int further) {
		return switch (further) {
			case 0 -> "";
			case 1 -> ", here and on 1 further line";
			default -> ", here and on " + further + " further lines";
		};
	}

	private static Finding on(Finding finding, @Nullable Integer line, String found) {
		return new Finding(finding.file(), line, finding.column(), finding.check(), finding.severity(), found,
				finding.expected(), finding.remedy());
	}

	private void add(Check check, Severity severity, @Nullable Integer line, @Nullable Column column, String found,
			String expected, String remedy) {
		this.found.add(new Finding(this.file, line, (column != null) ? column.written() : null, check.name(), severity,
				found, expected, remedy));
	}

}
