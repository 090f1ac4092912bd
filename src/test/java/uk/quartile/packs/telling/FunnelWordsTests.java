package uk.quartile.packs.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.domain.FunnelStage;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Basis;

import static org.assertj.core.api.Assertions.assertThat;

/** Each sentence on each of its branches. */
class FunnelWordsTests {

	private static final Quarter QUARTER = Quarter.parse("2023-24-Q4");

	@Test
	void nameStages() {
		assertThat(List.of(FunnelStage.values())).map(FunnelWords::name)
			.containsExactly("Contacts", "Referrals", "Assessments", "Protection plans started",
					"Children who came into care");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2685 | 2880 | 93% of referrals
			3000 | 2880 | 104% of referrals
			0    | 2880 | 0% of referrals
			1    | 2880 | 0.03% of referrals
			1999 | 2000 | 99.95% of referrals
			5    | 0    | ''
			""")
	void giveTheShareOfTheStageBefore(BigDecimal count, BigDecimal from, String share) {
		assertThat(FunnelWords.share(count, from, FunnelStage.REFERRALS)).isEqualTo(share);
	}

	@Test
	void giveNoShareOfNothing() {
		assertThat(FunnelWords.share(BigDecimal.TEN, null, null)).isEmpty();
	}

	@Test
	void sayThePeriod() {
		assertThat(FunnelWords.period(Basis.QUARTER, QUARTER)).isEqualTo("Numbers, January to March 2024");
		assertThat(FunnelWords.period(Basis.ROLLING_12_MONTHS, QUARTER)).isEqualTo("Numbers, year to 31 March 2024");
		assertThat(FunnelWords.caution(Basis.QUARTER)).isEqualTo("Each number counts what happened in the quarter; "
				+ "it does not follow the same children from stage to stage.");
		assertThat(FunnelWords.caution(Basis.ROLLING_12_MONTHS))
			.startsWith("Each number counts what happened in the year;");
	}

	@Test
	void sayWhichStagesAreLeftOut() {
		assertThat(FunnelWords.leftOut(List.of(), List.of())).isEmpty();
		assertThat(FunnelWords.leftOut(List.of(), List.of(FunnelStage.CONTACTS)))
			.hasValue("Not collected for this period, so left out: contacts.");
		assertThat(FunnelWords.leftOut(List.of(FunnelStage.ASSESSMENTS, FunnelStage.CARE), List.of()))
			.hasValue("No number can be shown, so left out: assessments and children who came into care.");
		assertThat(FunnelWords.leftOut(List.of(FunnelStage.CARE), List.of(FunnelStage.CONTACTS)))
			.hasValue("No number can be shown, so left out: children who came into care. "
					+ "Not collected for this period, so left out: contacts.");
	}

	/** An alternative text has fewer than 250 characters, with all stages of a county. */
	@Test
	void sayWhatTheBarsSay() {
		List<FunnelWords.Stage> stages = List.of(new FunnelWords.Stage(FunnelStage.REFERRALS, new BigDecimal(2880), ""),
				new FunnelWords.Stage(FunnelStage.ASSESSMENTS, new BigDecimal(2685), "93% of referrals"));
		assertThat(FunnelWords.inWords(Basis.ROLLING_12_MONTHS, QUARTER, stages))
			.isEqualTo("In the year to 31 March 2024: 2,880 referrals; 2,685 assessments, 93% of referrals.");
		assertThat(FunnelWords.inWords(Basis.QUARTER, QUARTER, stages)).startsWith("In January to March 2024: 2,880");
		List<FunnelWords.Stage> all = new ArrayList<>();
		FunnelStage before = null;
		for (FunnelStage stage : FunnelStage.values()) {
			all.add(new FunnelWords.Stage(stage, new BigDecimal(123_456), FunnelWords.share(new BigDecimal(99_999),
					(before != null) ? new BigDecimal(100_000) : null, before)));
			before = (stage.compareTo(FunnelStage.PLANS) < 0) ? stage : before;
		}
		assertThat(FunnelWords.inWords(Basis.ROLLING_12_MONTHS, QUARTER, all)).hasSizeLessThan(250);
	}

}
