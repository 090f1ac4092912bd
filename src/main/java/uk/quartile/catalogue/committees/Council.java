package uk.quartile.catalogue.committees;

import org.jspecify.annotations.Nullable;

/**
 * The council that an authority is, as the covers of its documents show it.
 *
 * @param authority GSS code
 * @param name as it writes itself, such as Leicester City Council
 * @param logo null for none
 * @param colour of titles and rules, 4.5 to 1 or more on white; null for the house's own
 */
public record Council(String authority, String name, @Nullable Logo logo, @Nullable Colour colour) {
}
