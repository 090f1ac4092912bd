package uk.quartile.disclosure;

import java.util.Set;
import java.util.function.Function;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;

/**
 * Authorities of which one figure is shown.
 *
 * @param type of its rows
 * @param code of its rows
 * @param members in a quarter
 * @param orPublished whether what a member doesn't return stands as published
 */
record Group(AreaKind type, String code, Function<Quarter, Set<String>> members, boolean orPublished) {
}
