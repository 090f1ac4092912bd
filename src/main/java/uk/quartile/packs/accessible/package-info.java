/**
 * Writes laid-out pages as PDF that everyone can read: PDF/UA-1 (ISO 14289-1) for people
 * who use a screen reader, and PDF/A-2a (ISO 19005-2) for archives, in one pass and the
 * same bytes each time. The public entry is
 * {@link uk.quartile.packs.accessible.AccessiblePdf}.
 *
 * <h2>What the author of a template does</h2> One property says what an element is,
 * {@code net.sf.jasperreports.export.accessibility.tag}; it stands on the element itself:
 * <ul>
 * <li><b>paragraph</b>: nothing. A text is a paragraph, or one for each line that ends in
 * a line break.</li>
 * <li><b>heading</b>: {@code h1} to {@code h6} on the text. The first heading of a
 * document is an h1, and no level is left out on the way down (PDF/UA 7.4.2).</li>
 * <li><b>table</b>: a row is a frame with the property
 * {@code net.sf.jasperreports.export.pdf.tag.tr} = {@code full}. The texts and frames
 * directly inside it are its cells; {@code columnheader} or {@code rowheader} makes a
 * cell a header, and {@code net.sf.jasperreports.export.pdf.tag.colspan} (or
 * {@code rowspan}) widens it. Rows that follow one another are one table; a heading, a
 * text, a figure, or a header row on the same page ends it. A header row repeated on the
 * next page is decoration there, and the table goes on. Every row has a cell for each
 * column, empty ones too. A cell with an en dash alone is read as "not available". The
 * table component works as well, with
 * {@code net.sf.jasperreports.components.table.accessible} = {@code true}; a row header
 * is then the text in the cell with {@code rowheader}.</li>
 * <li><b>caption</b>: {@code caption} on the text before a table's header row: what the
 * table shows, and what a listener must know before hearing it.</li>
 * <li><b>list</b>: the property {@code net.sf.jasperreports.export.pdf.tag.li} =
 * {@code full} on the text of each item; items that follow one another are one list. The
 * bullet is a text of its own before it, marked {@code artifact}. The value {@code end}
 * makes a text go on with the item before it.</li>
 * <li><b>contents</b>: {@code toc1} on the text of each line, {@code toc2} on those that
 * belong to the line of the first level before them, {@code toc} on a text that ends the
 * line, such as its page number. Each a link to its page.</li>
 * <li><b>link</b> to a place in the document: {@code hyperlinkType="LocalAnchor"} on the
 * text, and the bookmark's name as its {@code hyperlinkAnchorExpression}. The whole text
 * is the link. One that leads nowhere is refused.</li>
 * <li><b>figure</b>: an image element whose {@code hyperlinkTooltipExpression} says in
 * words what the picture says (PDF/UA 7.3). One without is refused. A chart is a
 * {@link uk.quartile.packs.accessible.Drawing}.</li>
 * <li><b>decoration</b> (artifact: not read aloud): lines, rectangles, ellipses,
 * backgrounds and borders are, of themselves; so is all that stands in the bands
 * pageHeader, pageFooter, lastPageFooter and background. Anything else by the tag
 * {@code artifact}.</li>
 * <li><b>bookmark</b>: {@code bookmarkLevel} on a textField (a staticText can't have
 * one), whose text it shows, or its {@code anchorNameExpression}.</li>
 * </ul>
 * Texts are read in the order of the template, whatever their place on the page. Fonts
 * come from the style file: a font that can't be embedded is refused.
 */
@NullMarked
package uk.quartile.packs.accessible;

import org.jspecify.annotations.NullMarked;
