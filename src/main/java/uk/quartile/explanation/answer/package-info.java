/** What an explanation says: records, which text and JSON are made of. */
@NullMarked
package uk.quartile.explanation.answer;

import org.jspecify.annotations.NullMarked;
