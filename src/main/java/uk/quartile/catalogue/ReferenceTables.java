package uk.quartile.catalogue;

import java.util.List;

import uk.quartile.domain.Authority;
import uk.quartile.domain.GeneralPopulation;
import uk.quartile.domain.Inspection;
import uk.quartile.domain.Succession;

/**
 * The tables of {@code input/reference/}.
 *
 * @param authorities in the order of their codes
 * @param successions in the order of the file, as are the others
 */
public record ReferenceTables(List<Authority> authorities, List<Succession> successions, List<Population> populations,
		List<Neighbour> neighbours, List<ComparatorCount> comparatorCounts, List<Withdrawal> withdrawals,
		List<Inspection> inspections, List<GeneralPopulation> generalPopulation, List<SharingRow> sharing) {
}
