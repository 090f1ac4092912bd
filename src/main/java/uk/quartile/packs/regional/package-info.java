/**
 * The regional report: figures become a model of sentences, tables and charts, and the
 * model becomes pages.
 */
@NullMarked
package uk.quartile.packs.regional;

import org.jspecify.annotations.NullMarked;
