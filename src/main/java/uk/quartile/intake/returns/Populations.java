package uk.quartile.intake.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Population;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Footprint;
import uk.quartile.domain.figure.Count;

/** Children aged 0 to 17, by area and mid-year, of one release of the estimates. */
public final class Populations {

	/** Years that an estimate may be older than the quarter's own. */
	private static final int OLDEST = 2;

	private final Map<AreaYear, Long> children;

	private Populations(Map<AreaYear, Long> children) {
		this.children = children;
	}

	public static Populations none() {
		return new Populations(Map.of());
	}

	/**
	 * Those of one release. What is not there isn't checked against.
	 * @param estimates of all releases, each area and mid-year of a release once
	 * @param release of which
	 */
	public static Populations of(List<Population> estimates, String release) {
		Map<AreaYear, Long> children = new HashMap<>();
		for (Population each : estimates) {
			if (each.release().equals(release) && each.children() instanceof Count.Known known) {
				children.put(new AreaYear(each.area(), each.midYear()), known.value().longValueExact());
			}
		}
		return new Populations(children);
	}

	/**
	 * The children of a footprint at the mid-year of the quarter's financial year, else
	 * at the latest earlier one, at most two years back.
	 */
	public OptionalLong of(Footprint footprint, Quarter quarter) {
		long sum = 0;
		for (String authority : footprint.authorities()) {
			Long population = of(authority, quarter.year());
			if (population == null) {
				return OptionalLong.empty();
			}
			sum += population;
		}
		return OptionalLong.of(sum);
	}

	private @Nullable Long of(String area, int year) {
		for (int back = 0; back <= OLDEST; back++) {
			Long population = this.children.get(new AreaYear(area, year - back));
			if (population != null) {
				return population;
			}
		}
		return null;
	}

	/** An area and a mid-year. */
	private record AreaYear(String area, int year) {
	}

}
