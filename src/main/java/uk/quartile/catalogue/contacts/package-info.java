/**
 * Whom to write to about returns, and by when each is to come.
 */
@NullMarked
package uk.quartile.catalogue.contacts;

import org.jspecify.annotations.NullMarked;
