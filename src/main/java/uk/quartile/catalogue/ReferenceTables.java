package uk.quartile.catalogue;

import java.util.List;

import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Inspection;
import uk.quartile.domain.area.Succession;
import uk.quartile.domain.figure.GeneralPopulation;

/**
 * The tables of {@code input/reference/}.
 *
 * @param authorities in the order of their codes
 * @param successions in the order of the file, as are the others
 */
public record ReferenceTables(List<Authority> authorities, List<Succession> successions, List<Population> populations,
		List<Neighbour> neighbours, List<ComparatorCount> comparatorCounts, List<Withdrawal> withdrawals,
		List<Inspection> inspections, List<GeneralPopulation> generalPopulation, List<SharingRow> sharing,
		List<SignOff> signOffs) {
}
