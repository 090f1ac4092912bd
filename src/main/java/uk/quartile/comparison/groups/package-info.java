/** Who is compared with whom: neighbours, graded authorities, sub-groups. */
@NullMarked
package uk.quartile.comparison.groups;

import org.jspecify.annotations.NullMarked;
