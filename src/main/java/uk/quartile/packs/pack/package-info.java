/** The pack: all that a committee receives of its authority, in one document. */
@NullMarked
package uk.quartile.packs.pack;

import org.jspecify.annotations.NullMarked;
