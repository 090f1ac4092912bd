/** The profile: all that is known of one authority, page by page. */
@NullMarked
package uk.quartile.packs.profile;

import org.jspecify.annotations.NullMarked;
