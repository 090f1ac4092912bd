package uk.quartile.packs.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.Written;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.figure.DenominatorSource;
import uk.quartile.domain.figure.Doubt;
import uk.quartile.domain.figure.FigureStatus;
import uk.quartile.domain.figure.Finality;
import uk.quartile.domain.figure.NoChange;
import uk.quartile.domain.figure.NotShown;
import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.verdict.ChanceTest;
import uk.quartile.domain.verdict.StandOutFrom;
import uk.quartile.domain.verdict.StandOutKind;
import uk.quartile.domain.verdict.TrendVerdict;
import uk.quartile.domain.verdict.Verdict;
import uk.quartile.domain.verdict.YearlyVerdict;
import uk.quartile.packs.regional.RegionalExample;
import uk.quartile.statistics.XmrSignal;

/** A figure for tests, of which only what is said of it is there. */
public final class FigureOf {

	/** A figure that is far from that of a year before, without a note. */
	public static final Doubts UNEXPLAINED = new Doubts(
			List.of(new Doubted("Leicester",
					new Doubt("E06000016", "change-unexplained", "numerator", "832", "about 1,700"))),
			List.of(), List.of(), false);

	public static final Quarter QUARTER = Quarter.parse("2023-24-Q4");

	private static final Figure.Against NONE = Figure.Against.NONE;

	private final Measure measure;

	private String area = "E06000016";

	private String type = "authority";

	private String name = "Leicester";

	private FigureStatus status = Finality.OK;

	private Quarter quarter = QUARTER;

	private @Nullable BigDecimal numerator;

	private @Nullable BigDecimal denominator;

	private @Nullable DenominatorSource source;

	private @Nullable Double value;

	private @Nullable Integer rank;

	private @Nullable Integer ranked;

	private Figure.Against region = NONE;

	private Figure.Against neighbours = NONE;

	private Figure.Against england = NONE;

	private @Nullable Change onQuarter;

	private @Nullable Change onYear;

	private @Nullable StandOut standOut;

	private OverTime overTime = OverTime.NONE;

	private Doubts doubts = Doubts.NONE;

	private @Nullable String other;

	private Spread spread = Spread.NONE;

	private FigureOf(Measure measure) {
		this.measure = measure;
	}

	/** Of a measure of the frozen catalogue. */
	public static FigureOf measure(String code) {
		return new FigureOf(RegionalExample.CATALOGUE.measure(code).orElseThrow());
	}

	public static FigureOf measure(Measure measure) {
		return new FigureOf(measure);
	}

	public FigureOf area(String code, String areaType, String areaName) {
		this.area = code;
		this.type = areaType;
		this.name = areaName;
		return this;
	}

	/** As tables have it, or as documents say why there is none. */
	public FigureOf status(String written) {
		this.status = Written.read(NotShown.class, written)
			.<FigureStatus>map((why) -> why)
			.orElseGet(() -> FigureStatus.read(written));
		return this;
	}

	public FigureOf quarter(String written) {
		this.quarter = Quarter.parse(written);
		return this;
	}

	public FigureOf counts(double x, @Nullable Double n) {
		this.numerator = BigDecimal.valueOf(x).stripTrailingZeros();
		this.denominator = (n != null) ? BigDecimal.valueOf(n).stripTrailingZeros() : null;
		return this;
	}

	public FigureOf value(double figure) {
		return value(Double.valueOf(figure));
	}

	public FigureOf value(@Nullable Double figure) {
		this.value = figure;
		return this;
	}

	public FigureOf rank(int place, int of) {
		this.rank = place;
		this.ranked = of;
		return this;
	}

	public FigureOf region(double figure, @Nullable String verdict) {
		this.region = new Figure.Against(figure, null, word(Verdict.class, verdict));
		return this;
	}

	public FigureOf neighbours(double figure) {
		this.neighbours = new Figure.Against(figure, null, null);
		return this;
	}

	public FigureOf england(double figure, @Nullable String verdict) {
		this.england = new Figure.Against(figure, null, word(Verdict.class, verdict));
		return this;
	}

	/** Of an older quarter. */
	public FigureOf england(double figure, @Nullable String verdict, String of) {
		this.england = new Figure.Against(figure, Quarter.parse(of), word(Verdict.class, verdict));
		return this;
	}

	/** By counts; what is a percentage of them has its value. */
	public FigureOf yearBefore(double x, @Nullable Double n, double figure, Change.@Nullable Test test) {
		this.onYear = new Change(this.quarter.yearEarlier(),
				new Change.Side(Finality.OK, BigDecimal.valueOf(x).stripTrailingZeros(),
						(n != null) ? BigDecimal.valueOf(n).stripTrailingZeros() : null, figure),
				new Change.Side(Finality.OK, this.numerator, this.denominator, this.value), 1, 1, 0, 0, null, test);
		return this;
	}

	/** Of the quarter before, where there is none of the quarter. */
	public FigureOf quarterBefore(double x, @Nullable Double n, double figure) {
		this.onQuarter = new Change(this.quarter.previous(),
				new Change.Side(Finality.OK, BigDecimal.valueOf(x), (n != null) ? BigDecimal.valueOf(n) : null, figure),
				new Change.Side(null, null, null, null), 0, 0, 0, 0, null, null);
		return this;
	}

	/** With a figure of the quarter before that can't be compared. */
	public FigureOf quarterBrokenSince(double x, @Nullable Double n, double figure) {
		quarterBefore(x, n, figure);
		Change before = Objects.requireNonNull(this.onQuarter);
		this.onQuarter = new Change(before.earlier(), before.before(), before.now(), 0, 0, 0, 0,
				new NoChange(NoChange.Why.BREAK, "the definition changed"), null);
		return this;
	}

	/** With a figure a year before that can't be compared. */
	public FigureOf brokenSince(double x, @Nullable Double n, double figure) {
		this.onYear = new Change(this.quarter.yearEarlier(),
				new Change.Side(Finality.OK, BigDecimal.valueOf(x), (n != null) ? BigDecimal.valueOf(n) : null, figure),
				new Change.Side(Finality.OK, this.numerator, this.denominator, this.value), 0, 0, 0, 0,
				new NoChange(NoChange.Why.BREAK, "the definition changed"), null);
		return this;
	}

	public FigureOf noYearBefore(String because) {
		this.onYear = new Change(this.quarter.yearEarlier(), new Change.Side(null, null, null, null),
				new Change.Side(Finality.OK, this.numerator, this.denominator, this.value), 0, 0, 0, 0,
				new NoChange(NoChange.Why.NO_FIGURE, because), null);
		return this;
	}

	public static Change.Test test(boolean beyondChance) {
		return new Change.Test(ChanceTest.NEWCOMBE, 0, 0, 0, beyondChance);
	}

	public FigureOf standsOut(@Nullable String list, double beyondChance, int stands, int moves) {
		this.standOut = new StandOut(word(StandOutKind.class, list), beyondChance, StandOutFrom.ENGLAND, stands, moves,
				0.001, null, null);
		return this;
	}

	public FigureOf trend(double lower, double upper, XmrSignal... signals) {
		this.overTime = new OverTime(new OverTime.Trend(TrendVerdict.ORDINARY, Stream.of(signals).toList(), 20,
				this.quarter.minus(19), null, (lower + upper) / 2, lower, upper, false), null, null, null, List.of());
		return this;
	}

	public FigureOf yearly(String verdict) {
		this.overTime = new OverTime(null, null, new OverTime.Yearly(word(YearlyVerdict.class, verdict), 5, 10), null,
				List.of());
		return this;
	}

	public FigureOf over(OverTime time) {
		this.overTime = time;
		return this;
	}

	public FigureOf since(@Nullable Change year) {
		this.onYear = year;
		return this;
	}

	public FigureOf numerator(@Nullable Integer count) {
		this.numerator = (count != null) ? BigDecimal.valueOf(count) : null;
		return this;
	}

	public FigureOf denominator(@Nullable BigDecimal number, @Nullable DenominatorSource from) {
		this.denominator = number;
		this.source = from;
		return this;
	}

	public FigureOf lies(Spread among) {
		this.spread = among;
		return this;
	}

	public FigureOf counted(String otherwise) {
		this.other = otherwise;
		return this;
	}

	public FigureOf doubted(Doubts why) {
		this.doubts = why;
		return this;
	}

	public FigureOf inEngland(int place, int of, int below, int above) {
		this.spread = new Spread(new Spread.InEngland(place, of, below, above, this.quarter, null), null, null, null,
				null);
		return this;
	}

	public Figure figure() {
		return new Figure(this.measure, this.quarter, new Figure.OfArea(this.area, AreaKind.read(this.type), this.name),
				this.status, new MadeOf(this.numerator, this.denominator, this.source, null, null, this.other),
				new Result(this.value, null, null, null), new Figure.Place(this.rank, this.ranked),
				Figure.Coverage.NONE,
				new Beside(this.region, this.neighbours, null, null, this.england,
						new OtherComparators(List.of(), NONE, null, null, null, null, null, null, this.spread)),
				new Figure.Changes(this.onQuarter, this.onYear), new Revisions(null, null, null), this.standOut,
				this.overTime, this.doubts);
	}

	private static <E extends Enum<E> & Written> @Nullable E word(Class<E> list, @Nullable String written) {
		return (written != null) ? Written.read(list, written).orElseThrow() : null;
	}

}
