package uk.quartile.packs.layout;

import java.util.ArrayList;
import java.util.List;

import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimplePrintPageFormat;
import net.sf.jasperreports.engine.SimplePrintPart;

/** The papers of a document's sheets: those of one kind in a row are a part of it. */
final class Papers {

	private final JasperPrint print;

	private final List<Paper> papers = new ArrayList<>();

	Papers(JasperPrint print) {
		this.print = print;
	}

	void add(JRPrintPage sheet, Paper paper) {
		this.print.addPage(sheet);
		this.papers.add(paper);
		if (this.papers.size() == 1) {
			format(paper);
		}
		else if (this.papers.get(this.papers.size() - 2) != paper) {
			addPart(paper);
		}
	}

	Paper of(int sheet) {
		return this.papers.get(sheet);
	}

	private void format(Paper paper) {
		this.print.setPageWidth(paper.width());
		this.print.setPageHeight(paper.height());
		this.print.setOrientation(paper.orientation());
		this.print.setLeftMargin(0);
		this.print.setRightMargin(0);
		this.print.setTopMargin(0);
		this.print.setBottomMargin(0);
	}

	private void addPart(Paper paper) {
		SimplePrintPageFormat format = new SimplePrintPageFormat();
		format.setPageWidth(paper.width());
		format.setPageHeight(paper.height());
		format.setOrientation(paper.orientation());
		format.setLeftMargin(0);
		format.setRightMargin(0);
		format.setTopMargin(0);
		format.setBottomMargin(0);
		SimplePrintPart part = new SimplePrintPart();
		part.setPageFormat(format);
		this.print.addPart(this.papers.size() - 1, part);
	}

}
