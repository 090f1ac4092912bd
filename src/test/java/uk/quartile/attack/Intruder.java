package uk.quartile.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Counts;
import uk.quartile.domain.measure.Measure;

/**
 * Attacks all editions of a region that there are: as an outsider, and as each authority
 * with its own counts. The truth tells it which counts to ask for, and which relations
 * returns don't keep to; nothing else.
 */
public final class Intruder {

	private static final BigDecimal FEW = BigDecimal.valueOf(5);

	private static final BigDecimal SMALL_GROUP = BigDecimal.valueOf(10);

	private final Catalogue catalogue;

	private final Map<String, BigDecimal> truth;

	private final Map<String, BigDecimal> published;

	private final Map<String, Boolean> asked = new HashMap<>();

	private int questions = Integer.MAX_VALUE;

	private Random chance = new Random(1);

	private final Set<Told> told = new LinkedHashSet<>();

	/**
	 * An intruder.
	 * @param truth counts by name: area as it is now, quarter, measure, x or n
	 * @param published likewise, under the codes that they are published under
	 */
	public Intruder(Catalogue catalogue, Map<String, BigDecimal> truth, Map<String, BigDecimal> published) {
		this.catalogue = catalogue;
		this.truth = truth;
		this.published = published;
	}

	/**
	 * Only so many questions of each edition, drawn by chance, and of each only one
	 * authority: a question takes time.
	 */
	public void asking(int most, long seed) {
		this.questions = most;
		this.chance = new Random(seed);
	}

	/**
	 * Reads a further edition, and attacks all that was read.
	 * @return what it found out: a sentence each
	 */
	public List<String> read(Quarter quarter, List<Told> edition) {
		this.told.addAll(edition);
		List<String> found = new ArrayList<>();
		Set<String> handed = new TreeSet<>();
		edition.stream().filter(Told::handed).forEach((row) -> handed.add(figure(row)));
		// Of some of these nobody here knows the count.
		edition.stream()
			.filter((row) -> row.ofArea() && row.withheld() && handed.contains(figure(row)))
			.forEach((row) -> found.add("anybody: something tells of " + figure(row)));
		edition.stream()
			.filter((row) -> row.ofArea() && row.numerator() != null
					&& this.truth.containsKey(Knowledge.name(row.area(), row.quarter(), row.measure(), false)))
			.forEach((row) -> questions(row).forEach((each) -> found.add("anybody reads: " + each)));
		Attack outsider = attack(quarter, Map.of());
		Map<String, Attack> authorities = new TreeMap<>();
		Set<String> asked = new TreeSet<>();
		List<Question> questions = new ArrayList<>();
		Map<Question, Told> about = new HashMap<>();
		edition.stream()
			.filter((row) -> row.ofArea() && row.withheld())
			.forEach((row) -> questions(row).stream().filter((each) -> asked.add(each.toString())).forEach((each) -> {
				questions.add(each);
				about.put(each, row);
			}));
		if (this.questions < Integer.MAX_VALUE) {
			Collections.shuffle(questions, this.chance);
		}
		for (Question question : questions.subList(0, Math.min(this.questions, questions.size()))) {
			if (answers(question, outsider)) {
				found.add("an outsider: " + question);
			}
			List<String> others = others(question, outsider, Objects.requireNonNull(about.get(question)));
			for (String other : others) {
				if (answers(question, authorities.computeIfAbsent(other, (code) -> attack(quarter, own(code))))) {
					found.add(other + ": " + question);
				}
			}
		}
		return found;
	}

	private static String figure(Told row) {
		return row.area() + " " + row.quarter() + " " + row.measure();
	}

	/** The authorities who know counts by which it could be answered. */
	private List<String> others(Question question, Attack outsider, Told row) {
		Set<String> codes = new TreeSet<>();
		question.sum()
			.keySet()
			.forEach((count) -> outsider.connected(count)
				.forEach((each) -> codes.addAll(List.of(each.split(" ")[0].split("\\+")))));
		codes.removeAll(List.of(row.area().split("\\+")));
		List<String> others = new ArrayList<>(codes);
		if (this.questions < Integer.MAX_VALUE) {
			Collections.shuffle(others, this.chance);
		}
		return (this.questions < Integer.MAX_VALUE) ? others.subList(0, Math.min(1, others.size())) : others;
	}

	private Attack attack(Quarter quarter, Map<String, BigDecimal> own) {
		return Knowledge.gather(this.catalogue, quarter, List.copyOf(this.told), this.published, own, this.truth,
				this.asked);
	}

	private Map<String, BigDecimal> own(String authority) {
		Map<String, BigDecimal> own = new HashMap<>();
		this.truth.forEach((name, count) -> {
			if (List.of(name.split(" ")[0].split("\\+")).contains(authority)) {
				own.put(name, count);
			}
		});
		return own;
	}

	private static boolean answers(Question question, Attack attack) {
		return attack.tells(question.sum(), question.least(), question.most(), question.step());
	}

	/** What it would like to know of a figure that is withheld. */
	private List<Question> questions(Told row) {
		Measure measure = this.catalogue.measure(row.measure()).orElseThrow();
		String x = Knowledge.name(row.area(), row.quarter(), row.measure(), false);
		String n = Knowledge.name(row.area(), row.quarter(), row.measure(), true);
		BigDecimal step = (measure.counts() == Counts.WHOLE) ? BigDecimal.ONE : new BigDecimal("0.01");
		BigDecimal count = this.truth.get(x);
		BigDecimal whole = measure.ofReturned() ? this.truth.get(n) : null;
		List<Question> questions = new ArrayList<>();
		if (count == null || isFew(count)) {
			questions.add(new Question(Map.of(x, 1), step, FEW, step));
		}
		if (whole != null && isFew(whole)) {
			questions.add(new Question(Map.of(n, 1), step, FEW, step));
		}
		if (count != null && whole != null && measure.partsOfWhole()) {
			BigDecimal rest = whole.subtract(count);
			if (isFew(rest)) {
				questions.add(new Question(Map.of(n, 1, x, -1), step, FEW, step));
			}
			if (whole.signum() > 0 && whole.compareTo(SMALL_GROUP) <= 0 && measure.counts() == Counts.WHOLE) {
				if (count.signum() == 0) {
					questions.add(new Question(Map.of(x, 1), BigDecimal.ZERO, BigDecimal.ZERO, step));
				}
				if (rest.signum() == 0) {
					questions.add(new Question(Map.of(n, 1, x, -1), BigDecimal.ZERO, BigDecimal.ZERO, step));
				}
			}
		}
		return questions;
	}

	private static boolean isFew(BigDecimal count) {
		return count.signum() > 0 && count.compareTo(FEW) <= 0;
	}

	/** Whether a sum of counts lies within limits. */
	private record Question(Map<String, Integer> sum, BigDecimal least, BigDecimal most, BigDecimal step) {

		@Override
		public String toString() {
			return new TreeMap<>(this.sum) + " lies from " + this.least.toPlainString() + " to "
					+ this.most.toPlainString();
		}

	}

}
