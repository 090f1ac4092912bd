package uk.quartile.packs.accessible;

import net.sf.jasperreports.pdf.common.PdfChunk;

/**
 * Takes the link targets that the stock exporter sets beside a bookmark; links lead to
 * places, so no name is kept.
 */
enum NoChunk implements PdfChunk {

	INSTANCE;

	@Override
	public void setLocalDestination(String anchorName) {
	}

	@Override
	public void setJavaScriptAction(String script) {
	}

	@Override
	public void setAnchor(String reference) {
	}

	@Override
	public void setLocalGoto(String anchor) {
	}

	@Override
	public void setRemoteGoto(String reference, String anchor) {
	}

	@Override
	public void setRemoteGoto(String reference, int page) {
	}

}
