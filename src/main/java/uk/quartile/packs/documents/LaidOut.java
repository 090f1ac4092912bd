package uk.quartile.packs.documents;

import net.sf.jasperreports.engine.JasperPrint;

import uk.quartile.packs.accessible.DocumentProperties;

/**
 * A document, ready to be written.
 *
 * @param properties what it says of itself
 * @param pages laid out
 */
public record LaidOut(DocumentProperties properties, JasperPrint pages) {
}
