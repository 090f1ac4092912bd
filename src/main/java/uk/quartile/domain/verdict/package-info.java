/**
 * The words in which figures are judged: how they stand to a target, what their series
 * say, and on which list they stand out. The stage that judges writes them down, and
 * whoever tells of a judgement reads the same words.
 */
@NullMarked
package uk.quartile.domain.verdict;

import org.jspecify.annotations.NullMarked;
