package uk.quartile.intake.returns;

import java.util.Set;

/**
 * Another return about some of the same authorities, for the same quarter: a joint one
 * beside a member's own, or a successor's beside its predecessor's.
 *
 * @param place what return it is
 * @param measures that it returns; if its file has errors of its own, also those that
 * stay in force because of that
 * @param inForce measures that its newest accepted submission holds
 */
public record Sibling(Place place, Set<String> measures, Set<String> inForce) {
}
