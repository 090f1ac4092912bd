/** What is said of trends and targets. */
@NullMarked
package uk.quartile.packs.telling.trend;

import org.jspecify.annotations.NullMarked;
