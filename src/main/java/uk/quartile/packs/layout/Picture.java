package uk.quartile.packs.layout;

/**
 * A chart.
 *
 * @param drawn what is drawn
 * @param height in points
 * @param words what the chart says, for those who can't see it; blank where the words
 * beside it say the same
 */
public record Picture(Drawn drawn, int height, String words) implements Block {
}
