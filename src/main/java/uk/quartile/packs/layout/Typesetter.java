package uk.quartile.packs.layout;

import java.util.List;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperPrint;

import uk.quartile.packs.accessible.HouseStyle;

/**
 * Sets the pages of a document. What doesn't fit on a page goes on to the next: a table
 * between its rows, with its head again, all else between its blocks; a heading never
 * stands without what it heads.
 */
public final class Typesetter {

	/** Of a page's foot, with the line above it. */
	static final int FOOT = 24;

	static final int NOTICE = 20;

	private final HouseStyle style;

	public Typesetter(HouseStyle style) {
		this.style = style;
	}

	/**
	 * Sets a document.
	 * @throws IllegalArgumentException if a block names a style that there isn't
	 */
	public JasperPrint set(Pages pages) {
		JasperPrint print = new JasperPrint();
		print.setName(pages.title());
		print.setLocaleCode("en_GB");
		addStyles(print);
		Setting setting = new Setting(print, pages, this.style);
		for (int i = 0; i < pages.pages().size(); i++) {
			Page page = pages.pages().get(i);
			boolean last = i == pages.pages().size() - 1;
			Page.make(page.heading(), () -> {
				setting.page(page, last);
				return page;
			});
		}
		setting.finish();
		return print;
	}

	/**
	 * How high blocks are, one below the other.
	 * @param width in points
	 */
	public int height(List<Block> blocks, int width) {
		JasperPrint print = new JasperPrint();
		addStyles(print);
		BlockSetter setter = new BlockSetter(new Elements(print, this.style));
		return blocks.stream().mapToInt((block) -> setter.set(block, width).height()).sum();
	}

	/** How high a page is between its head and its foot. */
	public static int room(Paper paper, boolean notice) {
		return paper.height() - 2 * Paper.MARGIN - FOOT - (notice ? NOTICE : 0);
	}

	private void addStyles(JasperPrint print) {
		try {
			for (JRStyle each : this.style.resolved()) {
				print.addStyle(each);
				if (each.isDefault()) {
					print.setDefaultStyle(each);
				}
			}
		}
		catch (JRException ex) {
			throw new IllegalStateException("styles.jrtx", ex);
		}
	}

}
