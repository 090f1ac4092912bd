package uk.quartile.explanation;

import java.util.ArrayList;
import java.util.List;

import uk.quartile.catalogue.dictionary.OtherDefinition;
import uk.quartile.comparison.area.Subject;
import uk.quartile.explanation.answer.Explanation.Part;
import uk.quartile.explanation.answer.Explanation.Receipt;
import uk.quartile.explanation.answer.Explanation;
import uk.quartile.explanation.words.InWords;

/** Sentences on what a reader might trip over. */
final class Remarks {

	private Remarks() {
	}

	static List<String> of(MeasureCompared compared, Subject subject, List<Part> parts, List<Receipt> receipts) {
		List<String> remarks = new ArrayList<>();
		if (!receipts.isEmpty() && !receipts.get(receipts.size() - 1).accepted()) {
			Receipt newest = receipts.get(receipts.size() - 1);
			remarks.add("The newest submission of this return, taken in on " + InWords.moment(newest.takenIn())
					+ ", was rejected; an earlier one stays in force. " + String.join(" ", newest.findings()));
		}
		parts.stream()
			.flatMap((part) -> part.populations().stream())
			.filter(Explanation.PopulationRow::earlier)
			.findFirst()
			.ifPresent((row) -> remarks.add("The release " + row.release() + " has no estimate for mid-"
					+ compared.quarter().year() + ": the latest earlier one stands, of mid-" + row.midYear() + "."));
		if (subject.status().isNotFinal()) {
			boolean unsigned = parts.stream()
				.flatMap((part) -> part.lines().stream())
				.anyMatch((line) -> line.source().isUnsigned());
			remarks.add("This figure is " + subject.status().written() + ": "
					+ (unsigned ? "its return is not signed yet" : "so its sender marked it")
					+ ((subject.coverage() != null) ? ", or one of its members'." : "."));
		}
		OtherDefinition other = subject.other();
		if (other != null && subject.answers()) {
			remarks.add("This figure is " + other.because() + ". "
					+ (subject.type().returns()
							? "It is a break in its series: it is compared with none that is counted "
									+ "otherwise, and neither judged nor ranked."
							: "It stands as it is, and its change is over those that are counted alike."));
		}
		remarks.addAll(compared.otherFiles());
		return remarks;
	}

}
