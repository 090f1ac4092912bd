package uk.quartile.run;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.StepExecution;

/**
 * How far one step is.
 *
 * @param step its name in the job
 * @param done items so far
 * @param total items in all; null where the step doesn't say
 * @param elapsed since the step began
 */
public record StepProgress(String step, long done, @Nullable Long total, Duration elapsed) {

	private static final Map<String, String> TITLES = titles();

	private static Map<String, String> titles() {
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put("intake", "taking in returns");
		titles.put("plausibility", "holding returns against their history");
		titles.put("observations", "gathering counts");
		titles.put("rates", "computing rates");
		titles.put("comparison", "comparing");
		titles.put("disclosure", "deciding what may be published");
		titles.put("packs", "writing documents");
		return titles;
	}

	public static StepProgress of(StepExecution step, LocalDateTime now) {
		Object total = step.getExecutionContext().get("total");
		LocalDateTime start = step.getStartTime();
		return new StepProgress(step.getStepName(), Math.max(step.getReadCount(), step.getWriteCount()),
				(total instanceof Long number) ? number : null,
				(start != null) ? Duration.between(start, now) : Duration.ZERO);
	}

	/** Such as {@code Step 1 of 5: taking in returns}. */
	public static String title(String step) {
		int number = new ArrayList<>(TITLES.keySet()).indexOf(step) + 1;
		return (number == 0) ? step : "Step " + number + " of " + TITLES.size() + ": " + TITLES.get(step);
	}

	/** Such as {@code Step 1 of 5: taking in returns, 120 of 267, 3 s left}. */
	public String line() {
		List<String> parts = new ArrayList<>(List.of(title(this.step)));
		if (this.total != null && this.total > 0) {
			parts.add(this.done + " of " + this.total);
			if (this.done > 0 && this.done < this.total && this.elapsed.toSeconds() > 0) {
				parts.add(Durations.inWords(this.elapsed.multipliedBy(this.total - this.done).dividedBy(this.done))
						+ " left");
			}
		}
		else if (this.done > 0) {
			parts.add(String.valueOf(this.done));
		}
		return String.join(", ", parts);
	}

}
