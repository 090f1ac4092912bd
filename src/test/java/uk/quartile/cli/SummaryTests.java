package uk.quartile.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.run.Durations;
import uk.quartile.run.StepProgress;
import uk.quartile.delivery.DeliverySummary;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Severity;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.intake.IntakeSummary;
import uk.quartile.intake.returns.Place;
import uk.quartile.notices.NoticeSummary;
import uk.quartile.packs.PackSummary;
import uk.quartile.record.receiving.RecordSummary;
import uk.quartile.run.RunOutcome.Ending;
import uk.quartile.run.RunOutcome;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryTests {

	private static final Finding ZERO = new Finding("2019-20-Q1/E06000016.csv", 14, "denominator", "denominator-zero",
			Severity.ERROR, "'0'", "a number above 0", "leave it blank if nothing was collected");

	private static final IntakeSummary.Withdrawn WITHDRAWN = new IntakeSummary.Withdrawn("2019-20-Q1/E06000015.csv",
			new Place(new Quarter(2019, 1), Footprint.parse("E06000015")), LocalDate.of(2019, 9, 2), "the director",
			"two teams left out", false);

	private static final Authority RUTLAND = new Authority("E06000017", "857", "Rutland", "unitary", "E12000004",
			"East Midlands", null, null);

	private static final PackSummary.OfRegion EAST_MIDLANDS = new PackSummary.OfRegion(new Quarter(2019, 1),
			"E12000004", 1_330,
			List.of(new PackSummary.Document("2019-20-Q1/E12000004/restricted/benchmarks.csv", null, 40_000),
					new PackSummary.Document("2019-20-Q1/E12000004/restricted/regional.pdf", 27, 1_249_000)));

	private static final PackSummary MADE = new PackSummary(List.of(EAST_MIDLANDS), List.of(), List.of(), List.of());

	@Test
	void saysHowWhatIsOnRecordStands() {
		Finding blue = new Finding("input/actions/E06000016.csv", 3, "rating", "catalogue", Severity.ERROR, "'blue'",
				"done, green, amber or red", "correct the line");
		Finding name = new Finding("input/actions/Derby.csv", null, null, "catalogue", Severity.ERROR,
				"the name 'Derby.csv'", "a code", "rename it");
		RunOutcome outcome = new RunOutcome(Ending.DONE, Duration.ofSeconds(4), Path.of("/srv/output"),
				new IntakeSummary(0, 9, List.of(), List.of(), new TreeMap<>(), List.of(), new TreeMap<>(), List.of()),
				new PackSummary(List.of(), List.of(), List.of(), List.of()), List.of(),
				new RecordSummary(2, 3,
						List.of(new RecordSummary.Rejected(blue, 2, true), new RecordSummary.Rejected(name, 1, false)),
						List.of("input/context.csv")));
		assertThat(Summary.lines(outcome)).containsExactly(
				"Returns: 0 taken in, 9 unchanged, 0 rejected, 0 due but absent.",
				"On record: 2 taken in, 3 unchanged, 2 rejected, 1 taken away.",
				"  Rejected: input/actions/E06000016.csv line 3, rating: found 'blue'; expected done, green, amber or red; "
						+ "correct the line. (1 more error.) The one received before it counts.",
				"  Rejected: input/actions/Derby.csv: found the name 'Derby.csv'; expected a code; rename it.",
				"  Taken away: input/context.csv, which documents show no more from now on.", "Run finished in 4.0 s.");
		assertThat(Summary.exitStatus(outcome)).isEqualTo(3);
		assertThat(Summary.sentence(outcome)).contains("On record 2 taken in, 3 unchanged, 2 rejected, 1 taken away. ");
	}

	@Test
	void saysWhatCameOfARun() {
		RunOutcome outcome = new RunOutcome(Ending.DONE, Duration.ofMillis(4_240), Path.of("/srv/output"),
				new IntakeSummary(7, 258, List.of(new IntakeSummary.Rejected(ZERO.file(), ZERO, 3)), List.of(WITHDRAWN),
						new TreeMap<>(Map.of(new Quarter(2019, 1), List.of(RUTLAND))), List.of(),
						new TreeMap<>(Map.of(new Quarter(2019, 1), List.of(unlikely(1), unlikely(2)))),
						List.of(new IntakeSummary.Replaced("2018-19-Q4/E06000015.csv", LocalDate.of(2019, 5, 3), 40, 39,
								List.of("contacts")))),
				MADE);
		assertThat(Summary.lines(outcome)).containsExactly(
				"Returns: 7 taken in, 258 unchanged, 1 rejected, 1 withdrawn, 1 due but absent.",
				"  Rejected: 2019-20-Q1/E06000016.csv line 14, denominator: found '0'; expected a number above 0; leave it "
						+ "blank if nothing was collected. (2 more errors.)",
				"  Withdrawn on 2 September 2019 by the director: 2019-20-Q1/E06000015.csv, two teams left out.",
				"  Replaced: 2018-19-Q4/E06000015.csv, received before on 3 May 2019: 39 of 40 figures differ, 1 is gone "
						+ "(contacts).",
				"  Due for 2019-20-Q1, but absent: Rutland (E06000017).",
				"  2 warnings that figures of 2019-20-Q1 are unlikely; the receipts say why:",
				"    2019-20-Q1/E06000016.csv line 1, Referrals: found 2,101 without a note, against 1,330 a year before; "
						+ "expected 665 to 1,995.",
				"    2019-20-Q1/E06000016.csv line 2, Referrals: found 2,101 without a note, against 1,330 a year before; "
						+ "expected 665 to 1,995.",
				"Figures: 1,330 figures of 2019-20-Q1 for E12000004.",
				"Documents and tables: 2 files in /srv/output/2019-20-Q1/E12000004.",
				"  /srv/output/2019-20-Q1/E12000004/restricted/regional.pdf, 27 pages, 1.2 MB",
				"Run finished in 4.2 s.");
		assertThat(Summary.exitStatus(outcome)).isEqualTo(3);
		assertThat(Summary.sentence(outcome))
			.isEqualTo("Run finished in 4.2 s. Returns 7 taken in, 258 unchanged, 1 rejected, 1 withdrawn, "
					+ "1 due but absent. Replaced: 2018-19-Q4/E06000015.csv, received before on 3 May 2019: 39 of 40 figures "
					+ "differ, 1 is gone (contacts). 2019-20-Q1, E12000004: 2 files in /srv/output/2019-20-Q1/E12000004.");
	}

	@Test
	void warnsOfWhatTheTablesLeaveOpen() {
		Finding open = new Finding("input/reference/authorities.csv", null, "valid_to", "loose-end", Severity.WARNING,
				"Alder County (X06000001), which ended on 2023-03-31", "a line", "add it");
		RunOutcome outcome = new RunOutcome(Ending.DONE, Duration.ofMillis(980), Path.of("/srv/output"),
				new IntakeSummary(0, 267, List.of(), List.of(), new TreeMap<>(), List.of(), new TreeMap<>(), List.of()),
				MADE, List.of(open));
		assertThat(Summary.lines(outcome)).startsWith(
				"Returns: 0 taken in, 267 unchanged, 0 rejected, 0 due but absent.",
				"  Warning: input/reference/authorities.csv, valid_to: found Alder County (X06000001), which ended on "
						+ "2023-03-31; expected a line; add it.");
		assertThat(Summary.exitStatus(outcome)).isZero();
	}

	@Test
	void namesNoMoreThanFiveUnlikelyFigures() {
		RunOutcome outcome = new RunOutcome(Ending.DONE, Duration.ofMillis(4_240), Path.of("/srv/output"),
				new IntakeSummary(7, 258, List.of(), List.of(), new TreeMap<>(), List.of(),
						new TreeMap<>(Map.of(new Quarter(2019, 1),
								IntStream.rangeClosed(1, 13).mapToObj(SummaryTests::unlikely).toList())),
						List.of()),
				new PackSummary(List.of(), List.of(), List.of(), List.of()));
		assertThat(Summary.lines(outcome)).hasSize(9)
			.contains("  13 warnings that figures of 2019-20-Q1 are unlikely, the worst first:",
					"    2019-20-Q1/E06000016.csv line 5, Referrals: found 2,101 without a note, against 1,330 a year "
							+ "before; expected 665 to 1,995.",
					"    and 8 more; the receipts say why.");
	}

	private static IntakeSummary.Unlikely unlikely(int line) {
		return new IntakeSummary.Unlikely(new Finding("2019-20-Q1/E06000016.csv", line, "numerator",
				"change-unexplained", Severity.WARNING, "2,101 without a note, against 1,330 a year before",
				"665 to 1,995, since the last two quarters were 1,250 and 1,330", "correct it, or say in the note why"),
				"Referrals", false);
	}

	@Test
	void saysOfEachRegionWhatCameOfItOrWhyItIsLeftOut() {
		PackSummary.OfRegion england = new PackSummary.OfRegion(new Quarter(2018, 4), "E92000001", 190,
				List.of(new PackSummary.Document("2018-19-Q4/E92000001/restricted/benchmarks.csv", null, 40_000)));
		RunOutcome outcome = new RunOutcome(Ending.DONE, Duration.ofMillis(4_240), Path.of("/srv/output"),
				new IntakeSummary(7, 258, List.of(), List.of(), new TreeMap<>(), List.of(), new TreeMap<>(), List.of()),
				new PackSummary(List.of(EAST_MIDLANDS, england),
						List.of("London (E12000007) is left out: no return of it is accepted."), List.of(), List.of()));
		assertThat(Summary.lines(outcome)).containsExactly(
				"Returns: 7 taken in, 258 unchanged, 0 rejected, 0 due but absent.",
				"Figures: 1,330 figures of 2019-20-Q1 for E12000004.",
				"Documents and tables: 2 files in /srv/output/2019-20-Q1/E12000004.",
				"  /srv/output/2019-20-Q1/E12000004/restricted/regional.pdf, 27 pages, 1.2 MB",
				"Figures: 190 figures of 2018-19-Q4 for E92000001.",
				"Documents and tables: 1 file in /srv/output/2018-19-Q4/E92000001.",
				"London (E12000007) is left out: no return of it is accepted.", "Run finished in 4.2 s.");
		assertThat(Summary.sentence(outcome))
			.isEqualTo("Run finished in 4.2 s. Returns 7 taken in, 258 unchanged, 0 rejected, 0 due but absent. "
					+ "2019-20-Q1, E12000004: 2 files in /srv/output/2019-20-Q1/E12000004; "
					+ "2018-19-Q4, E92000001: 1 file in /srv/output/2018-19-Q4/E92000001.");
	}

	@Test
	void saysWhetherAnEarlierReturnCountsInPlaceOfAWithdrawnOne() {
		RunOutcome outcome = new RunOutcome(Ending.DONE, Duration.ofMillis(980), Path.of("/srv/output"),
				new IntakeSummary(0, 267, List.of(),
						List.of(new IntakeSummary.Withdrawn(WITHDRAWN.file(), WITHDRAWN.place(), WITHDRAWN.on(),
								WITHDRAWN.by(), WITHDRAWN.reason(), true)),
						new TreeMap<>(), List.of(), new TreeMap<>(), List.of()),
				MADE);
		assertThat(Summary.lines(outcome)).contains(
				"Returns: 0 taken in, 267 unchanged, 0 rejected, 1 withdrawn, 0 due but absent.",
				"  Withdrawn on 2 September 2019 by the director: 2019-20-Q1/E06000015.csv, two teams left out; the one "
						+ "received before it counts.");
	}

	@Test
	void isDoneWhenNothingIsRejected() {
		RunOutcome outcome = new RunOutcome(Ending.NOTHING_TO_DO, Duration.ofMillis(980), Path.of("/srv/output"),
				new IntakeSummary(0, 267, List.of(), List.of(), new TreeMap<>(), List.of(), new TreeMap<>(), List.of()),
				MADE);
		assertThat(Summary.lines(outcome))
			.endsWith("Nothing to do (1.0 s): no input has changed, and the documents stand.");
		assertThat(Summary.exitStatus(outcome)).isZero();
	}

	/**
	 * Nobody's documents are the worse for it, so that the exit status tells nothing of
	 * it.
	 */
	@Test
	void saysWhatWasDeliveredAndWhatIsOwed() {
		List<String> owed = List.of("2018-19-Q4/E12000004/public", "2018-19-Q3/E12000004/public",
				"2018-19-Q2/E12000004/public", "2018-19-Q1/E12000004/public");
		RunOutcome outcome = new RunOutcome(Ending.NOTHING_TO_DO, Duration.ofMillis(980), Path.of("/srv/output"),
				new IntakeSummary(0, 267, List.of(), List.of(), new TreeMap<>(), List.of(), new TreeMap<>(), List.of()),
				MADE, List.of(), RecordSummary.NONE,
				new DeliverySummary("s3://packs",
						List.of(new DeliverySummary.Delivered("2019-20-Q1/E12000004/public", 14,
								List.of("E06000016/pack.pdf", "E06000016/profile.pdf"))),
						List.of(new DeliverySummary.Failure(owed, "s3://packs: found that it is full; make some."))),
				NoticeSummary.NONE);
		assertThat(Summary.lines(outcome)).containsSubsequence(
				"Delivered to s3://packs: 14 files of 2019-20-Q1/E12000004/public.",
				"  Marked there as withdrawn: E06000016/pack.pdf, E06000016/profile.pdf.",
				"Not delivered: 2018-19-Q4/E12000004/public, 2018-19-Q3/E12000004/public, 2018-19-Q2/E12000004/public and "
						+ "1 more set. s3://packs: found that it is full; make some. The next run tries again.",
				"Nothing to do (1.0 s): no input has changed, and the documents stand.");
		assertThat(Summary.sentence(outcome))
			.endsWith(" Delivered to s3://packs: 14 files of 2019-20-Q1/E12000004/public. "
					+ "Not delivered: 2018-19-Q4/E12000004/public, 2018-19-Q3/E12000004/public, 2018-19-Q2/E12000004/public and "
					+ "1 more set. s3://packs: found that it is full; make some. The next run tries again.");
		assertThat(Summary.exitStatus(outcome)).isZero();
	}

	/** It is in the log and at the end of the run, and changes nothing else. */
	@Test
	void saysWhoWasToldAndWhoWasNot() {
		RunOutcome outcome = new RunOutcome(Ending.NOTHING_TO_DO, Duration.ofMillis(980), Path.of("/srv/output"),
				new IntakeSummary(0, 267, List.of(), List.of(), new TreeMap<>(), List.of(), new TreeMap<>(), List.of()),
				MADE, List.of(), RecordSummary.NONE, DeliverySummary.NONE,
				new NoticeSummary(List.of(new NoticeSummary.Told("hub@a.example", 1)), 2,
						List.of(new NoticeSummary.Failure(
								List.of("a@a.example", "b@a.example", "c@a.example", "d@a.example"),
								"smtp://mail.example: found none; start one."))));
		List<String> said = List.of("Told: hub@a.example (1 matter).",
				"Told tomorrow: 2 matters, since nobody gets two mails a day.",
				"Not told: a@a.example, b@a.example, c@a.example and 1 more. smtp://mail.example: found none; start one. "
						+ "The next run tries again.");
		assertThat(Summary.lines(outcome)).containsSequence(said).last().asString().startsWith("Nothing to do (");
		assertThat(Summary.sentence(outcome)).endsWith(". " + String.join(" ", said));
		assertThat(Summary.exitStatus(outcome)).isZero();
	}

	/** Documents are there, but something is not: whoever watches the run has to know. */
	@Test
	void saysWhichReceiptsAreNotThere() {
		RunOutcome outcome = new RunOutcome(Ending.DONE, Duration.ofMillis(980), Path.of("/srv/output"),
				new IntakeSummary(0, 267, List.of(), List.of(), new TreeMap<>(), List.of(), new TreeMap<>(), List.of()),
				new PackSummary(List.of(), List.of(), List.of("receipt of a.csv: no room."), List.of()));
		assertThat(Summary.lines(outcome)).endsWith("Not written: receipt of a.csv: no room.",
				"Run finished in 1.0 s.");
		assertThat(Summary.exitStatus(outcome)).isEqualTo(1);
	}

	@Test
	void saysThatItWasInterrupted() {
		RunOutcome outcome = new RunOutcome(Ending.INTERRUPTED, Duration.ofSeconds(75), null, null, null);
		assertThat(Summary.lines(outcome))
			.containsExactly("Interrupted after 1 min 15 s; the next run goes on from there.");
		assertThat(Summary.exitStatus(outcome)).isEqualTo(130);
	}

	@Test
	void saysWhenTheNextRunBeginsAnew() {
		RunOutcome outcome = new RunOutcome(Ending.CUT_SHORT, Duration.ofSeconds(75), null, null, null);
		assertThat(Summary.lines(outcome)).containsExactly("Interrupted after 1 min 15 s; the next run begins anew.");
		assertThat(Summary.exitStatus(outcome)).isEqualTo(130);
	}

	@ParameterizedTest
	@CsvSource({ "40, 0.0 s", "9949, 9.9 s", "9950, 10 s", "59499, 59 s", "59500, 1 min 0 s", "3599400, 59 min 59 s",
			"7800000, 2 h 10 min" })
	void saysSpansOfTime(long millis, String words) {
		assertThat(Durations.inWords(Duration.ofMillis(millis))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			intake | 0   | -   | 0 | Step 1 of 7: taking in returns
			intake | 120 | 267 | 4 | Step 1 of 7: taking in returns, 120 of 267, 4.9 s left
			intake | 267 | 267 | 4 | Step 1 of 7: taking in returns, 267 of 267
			packs  | 3   | -   | 4 | Step 7 of 7: writing documents, 3
			other  | 0   | -   | 0 | other
			""")
	void saysHowFarAStepIs(String step, long done, Long total, long seconds, String line) {
		assertThat(new StepProgress(step, done, total, Duration.ofSeconds(seconds)).line()).isEqualTo(line);
	}

}
