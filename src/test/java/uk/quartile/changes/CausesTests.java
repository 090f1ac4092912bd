package uk.quartile.changes;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.changes.FigureChange.Because;
import uk.quartile.changes.FigureChange.Key;
import uk.quartile.changes.FigureChange.Made;
import uk.quartile.changes.FigureChange.Side;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.figure.Finality;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of the lines that differ are shown to have changed a figure. */
class CausesTests {

	private static final Quarter Q1 = Quarter.parse("2019-20-Q1");

	private static final CatalogueFiles FILES = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input"));

	private static final Cause LEICESTER = line("Leicester's line", "E06000016", 663, 670);

	private static final Cause DERBY = line("Derby's line", "E06000015", 500, 490);

	@Test
	void anAreasFigureIsReadFromItsLine() {
		assertThat(causes(figure("E06000016", "authority", 663, 670), LEICESTER, DERBY))
			.containsExactly(new Because("", "Leicester's line", true));
	}

	@Test
	void aSumDiffersBecauseOfItsMembersLinesThatComeToTheDifference() {
		assertThat(causes(figure("E12000004", "region", 5_932, 5_929), LEICESTER, DERBY)).containsExactly(
				new Because("Leicester", "Leicester's line", true), new Because("Derby", "Derby's line", true));
	}

	@Test
	void aSumThatDiffersByMoreMayRestOnThem() {
		assertThat(causes(figure("E12000004", "region", 5_932, 5_900), LEICESTER, DERBY)).containsExactly(
				new Because("Leicester", "Leicester's line", false), new Because("Derby", "Derby's line", false));
	}

	/** Slough and Coventry are neighbours of Leicester, Derby is not. */
	@Test
	void aMedianMayRestOnEachOfItsMembersLinesButDiffersBecauseOfOneAlone() {
		Cause slough = line("Slough's line", "E06000039", 200, 210);
		Cause coventry = line("Coventry's line", "E08000026", 700, 710);
		FigureChange median = new FigureChange(new Made(Q1, "E12000004"),
				new Key("E06000016", AreaType.NEIGHBOURS, Q1, "children-looked-after"), side(null, 85.0),
				side(null, 86.0), List.of());
		assertThat(causes(median, slough, coventry)).containsExactly(new Because("Slough", "Slough's line", false),
				new Because("Coventry", "Coventry's line", false));
		assertThat(causes(median, DERBY, coventry)).containsExactly(new Because("Coventry", "Coventry's line", true));
	}

	private static List<Because> causes(FigureChange change, Cause... causes) {
		return new Causes(FILES.catalogue(), FILES, List.of(causes)).of(change);
	}

	private static Cause line(String words, String area, int was, int now) {
		return new Cause(words, Set.of(area), Q1, "children-looked-after", null,
				new Counts(BigDecimal.valueOf(was), null), new Counts(BigDecimal.valueOf(now), null));
	}

	private static FigureChange figure(String area, String type, int was, int now) {
		return new FigureChange(new Made(Q1, "E12000004"),
				new Key(area, AreaKind.read(type), Q1, "children-looked-after"), side(BigDecimal.valueOf(was), 1.0),
				side(BigDecimal.valueOf(now), 2.0), List.of());
	}

	private static Side side(BigDecimal numerator, double value) {
		return new Side(Finality.OK, numerator, null, value);
	}

}
