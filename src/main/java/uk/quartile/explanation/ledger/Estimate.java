package uk.quartile.explanation.ledger;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.Population;

/**
 * The population that a quarter's rate is made from.
 *
 * @param midYear of the estimate, the quarter's own or an earlier one
 * @param children in all rows together; null where one of them has a marker
 * @param rows of the table, one for each area that the ground is made up of
 */
public record Estimate(int midYear, @Nullable BigDecimal children, List<Population> rows) {
}
