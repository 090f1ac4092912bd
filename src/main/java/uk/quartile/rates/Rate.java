package uk.quartile.rates;

import uk.quartile.figures.Figure;

/** An observation with its value, or with the reason why it has none. */
record Rate(Observation observation, Figure figure) {
}
