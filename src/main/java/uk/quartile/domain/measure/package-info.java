/** What is measured, in which unit and over which time. */
@NullMarked
package uk.quartile.domain.measure;

import org.jspecify.annotations.NullMarked;
