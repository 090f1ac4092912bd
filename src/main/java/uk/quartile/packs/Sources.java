package uk.quartile.packs;

import java.util.List;

import uk.quartile.packs.csv.PunctualityCsv;
import uk.quartile.packs.figures.history.ToldBefore;
import uk.quartile.packs.figures.returns.Relabelled;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.figures.returns.Signatures;

/**
 * What stands beside the figures of a set.
 *
 * @param placed newest submissions
 * @param relabelled older quarters' returns that may be this quarter's
 * @param told what was published of the region before, and of the same quarter
 * @param signed who stands by the returns
 * @param punctuality who was late how often
 */
record Sources(List<Returned> placed, List<Relabelled> relabelled, ToldBefore told, Signatures signed,
		List<PunctualityCsv.Row> punctuality) {
}
