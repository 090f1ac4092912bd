package uk.quartile.catalogue.contacts;

/**
 * Somebody to write to about an authority's returns.
 *
 * @param authority GSS code
 * @param name of the person, or of the team
 * @param role such as {@code data officer}
 * @param email address
 */
public record Contact(String authority, String name, String role, String email) {
}
