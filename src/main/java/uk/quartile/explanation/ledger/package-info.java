/**
 * What was received, line by line, and the rates worked out anew from it.
 */
@NullMarked
package uk.quartile.explanation.ledger;

import org.jspecify.annotations.NullMarked;
