package uk.quartile.disclosure;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.NeighboursStatistic;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.Settings;
import uk.quartile.catalogue.SharingRow;
import uk.quartile.catalogue.committees.Committees;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;

/**
 * An invented region of tiny authorities, whose counts keep to every relation of the
 * catalogue. Of some, the region's totals are published to the last child.
 */
final class TinyRegion {

	static final Quarter NEWEST = Quarter.parse("2023-24-Q4");

	private static final Catalogue REAL = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue();

	/** Of children, in each authority. */
	static final int POPULATION = 5_000;

	private static final int QUARTERS = 5;

	private final String code;

	private final List<String> authorities;

	private final List<Observed> observed = new ArrayList<>();

	private final Map<String, Long> counts = new HashMap<>();

	private final Map<String, Long> totals = new TreeMap<>();

	private final long seed;

	private List<SharingRow> sharing = List.of();

	/**
	 * A region.
	 * @param seed of its counts and codes, 1 to 99
	 * @param sizes of its authorities: how many children are referred in a quarter, about
	 * @param published whether the region's totals are published
	 */
	TinyRegion(long seed, boolean published, int... sizes) {
		this.seed = seed;
		this.code = "E12%06d".formatted(100 + seed);
		Random random = new Random(seed);
		this.authorities = IntStream.range(0, sizes.length)
			.mapToObj((i) -> "E06%06d".formatted(900_001 + seed * 100 + i))
			.toList();
		for (int i = 0; i < sizes.length; i++) {
			for (int back = QUARTERS - 1; back >= 0; back--) {
				count(this.authorities.get(i), NEWEST.minus(back), sizes[i], random);
			}
		}
		if (published) {
			this.totals.forEach((key, total) -> {
				String[] parts = key.split(" ");
				Long whole = this.totals.get(parts[0] + " " + parts[1] + " n");
				if (parts[2].equals("x")) {
					this.observed.add(new Observed(this.code, Quarter.parse(parts[0]), parts[1], true, number(total),
							null, (whole != null) ? number(whole) : null, null));
				}
			});
		}
	}

	/** What the authorities let others see. */
	TinyRegion sharing(SharingRow... rows) {
		this.sharing = List.of(rows);
		return this;
	}

	String code() {
		return this.code;
	}

	@Override
	public String toString() {
		return this.code;
	}

	List<Observed> observed() {
		return this.observed;
	}

	List<String> authorities() {
		return this.authorities;
	}

	private void count(String area, Quarter at, int size, Random random) {
		long referrals = random.nextInt(size * 2 + 1);
		long again = part(referrals, random);
		add(area, at, "referrals", referrals, -1);
		add(area, at, "contacts", referrals + random.nextInt(size * 2 + 1), -1);
		add(area, at, "re-referrals", again, referrals);
		add(area, at, "referrals-from-schools", part(referrals, random), referrals);
		long red = random.nextInt(size);
		long amber = random.nextInt(size);
		long green = random.nextInt(size);
		add(area, at, "reviews-red", red, red + amber + green);
		add(area, at, "reviews-amber", amber, red + amber + green);
		add(area, at, "reviews-green", green, red + amber + green);
		long before = this.counts.getOrDefault(area + " " + at.previous() + " protection-plans x", (long) size);
		long started = random.nextInt(size + 1);
		long ended = Math.min(before, random.nextInt(size + 1));
		long plans = before + started - ended;
		add(area, at, "protection-plans", plans, -1);
		add(area, at, "protection-plans-started", started, -1);
		add(area, at, "protection-plans-ended", ended, -1);
		add(area, at, "protection-plans-2-years", part(plans, random), plans);
		add(area, at, "children-in-need", plans + 2L * size + random.nextInt(size + 1), -1);
		year(area, at, "re-referrals", "x", "re-referrals-12m", "x");
		year(area, at, "re-referrals", "n", "re-referrals-12m", "n");
		year(area, at, "protection-plans-started", "x", "protection-plans-started-12m", "x");
		Long year = this.counts.get(area + " " + at + " re-referrals-12m n");
		if (year != null) {
			store(area, at, "re-referrals-12m", this.counts.get(area + " " + at + " re-referrals-12m x"), year);
			store(area, at, "protection-plans-started-12m",
					this.counts.get(area + " " + at + " protection-plans-started-12m x"), -1);
		}
	}

	private static long part(long whole, Random random) {
		return (whole == 0) ? 0 : random.nextInt((int) whole + 1);
	}

	private void year(String area, Quarter at, String measure, String role, String year, String yearsRole) {
		long sum = 0;
		for (int back = 0; back < 4; back++) {
			Long quarter = this.counts.get(area + " " + at.minus(back) + " " + measure + " " + role);
			if (quarter == null) {
				return;
			}
			sum += quarter;
		}
		this.counts.put(area + " " + at + " " + year + " " + yearsRole, sum);
	}

	private void add(String area, Quarter at, String measure, long x, long n) {
		this.counts.put(area + " " + at + " " + measure + " x", x);
		if (n >= 0) {
			this.counts.put(area + " " + at + " " + measure + " n", n);
		}
		store(area, at, measure, x, n);
	}

	private void store(String area, Quarter at, String measure, long x, long n) {
		// 0 of 0 is nothing to count.
		if (n == 0) {
			return;
		}
		this.observed.add(new Observed(area, at, measure, false, number(x), null,
				(n > 0) ? number(n) : BigDecimal.valueOf(POPULATION), null));
		this.totals.merge(at + " " + measure + " x", x, Long::sum);
		if (n > 0) {
			this.totals.merge(at + " " + measure + " n", n, Long::sum);
		}
	}

	private static BigDecimal number(long number) {
		return BigDecimal.valueOf(number);
	}

	Catalogue catalogue() {
		Settings real = REAL.settings();
		Settings settings = new Settings(this.code, Map.of(), real.schedule(), real.reports(), real.editions(),
				"rebased", "2021", NeighboursStatistic.MEDIAN, 0.5, Map.of(), 45, 1024, real.thresholds(), Map.of(), "",
				"");
		return new Catalogue(REAL.measures(),
				this.authorities.stream()
					.map((code) -> new Authority(code, code.substring(6), "Authority " + code, "unitary", this.code,
							"Nowhere", null, null, "Authority " + code))
					.toList(),
				List.of(), List.of(), List.of(), List.of(), settings, REAL.files(), Committees.NONE, this.sharing);
	}

	/** With so many questions of each edition, drawn by chance. */
	Attacked attacked(Set<Protects> protections, int questions) {
		return new Attacked(catalogue(), this.code, this.observed, protections, NEWEST).asking(questions, this.seed);
	}

}
