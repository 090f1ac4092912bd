/**
 * The ways to tell somebody: a mail server and a webhook. Their classes are loaded by
 * runs that tell somebody alone.
 */
@NullMarked
package uk.quartile.notices.sending;

import org.jspecify.annotations.NullMarked;
