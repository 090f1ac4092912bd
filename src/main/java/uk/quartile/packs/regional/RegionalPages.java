package uk.quartile.packs.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import net.sf.jasperreports.engine.JasperPrint;

import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.documents.IssueLine;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Typesetter;

/** Lays a regional report out: its model becomes blocks, and these are set. */
public final class RegionalPages {

	private RegionalPages() {
	}

	/** The report on paper. */
	public static JasperPrint set(RegionalReport report) {
		Typesetter typesetter = new Typesetter(HouseStyle.read());
		return typesetter.set(of(report, typesetter));
	}

	/** What stands on each page. */
	static Pages of(RegionalReport report, Typesetter typesetter) {
		int room = Typesetter.room(Paper.LANDSCAPE, !report.notice().isBlank());
		Predicate<List<Block>> fits = (blocks) -> typesetter.height(blocks, Paper.LANDSCAPE.room()) <= room;
		List<Page> pages = new ArrayList<>();
		add(report.front().blocks(fits), pages);
		report.glance().forEach((page) -> add(page, pages));
		if (!report.exceptions().isEmpty()) {
			add(report.exceptions(), pages);
		}
		String section = "";
		for (MeasurePage page : report.measures()) {
			add(MeasureBlocks.of(page, !page.section().equals(section), report.glanceTitle(), fits), pages);
			section = page.section();
		}
		boolean ownPage = typesetter.height(report.otherRegions(), Paper.LANDSCAPE.room()) > room / 2;
		if (ownPage) {
			add(report.otherRegions(), pages);
		}
		add(end(report, ownPage ? List.of() : report.otherRegions()), pages);
		return new Pages(report.title(), report.footer(), report.front().figures().strip(), report.notice(), pages);
	}

	/**
	 * The pages of the region that matter to one of its authorities: the first, the grid,
	 * and the page of each measure that is asked for.
	 */
	public static List<Page> of(SetFigures figures, Set<Measure> measures, Typesetter typesetter) {
		RegionalReport report = new RegionalReports(figures.catalogue(), figures.whatIf()).report(figures);
		int room = Typesetter.room(Paper.LANDSCAPE, !report.notice().isBlank());
		Predicate<List<Block>> fits = (blocks) -> typesetter.height(blocks, Paper.LANDSCAPE.room()) <= room;
		Set<String> titles = measures.stream().map(MeasurePages::numbered).collect(Collectors.toSet());
		List<Page> pages = new ArrayList<>();
		add(report.front().withoutContents().blocks(fits), pages);
		report.glance().forEach((page) -> add(page, pages));
		report.measures()
			.stream()
			.filter((page) -> titles.contains(page.title()))
			.forEach((page) -> add(MeasureBlocks.of(page, false, report.glanceTitle(), fits), pages));
		return pages;
	}

	private static void add(List<Block> blocks, List<Page> pages) {
		pages.add(new Page(Paper.LANDSCAPE, blocks));
	}

	/** One goes on where the one before it ends. */
	private static List<Block> end(RegionalReport report, List<Block> otherRegions) {
		List<List<Block>> parts = new ArrayList<>();
		parts.add(otherRegions);
		parts.add(report.annex());
		if (!report.numbers().isEmpty()) {
			parts.add(MeasureBlocks.numbers(report.numbers(),
					IssueLine.of(report.front().figures(), RegionalDocument.FILE)));
		}
		if (!report.overTime().isEmpty()) {
			parts.add(ProseBlocks.overTime(report.overTime()));
		}
		if (report.comparisons() != null) {
			parts.add(TableBlocks.comparisons(report.comparisons()));
		}
		if (report.revised() != null) {
			parts.add(TableBlocks.revised(report.revised()));
		}
		parts.add(ProseBlocks.of(report.onTheData()));
		parts.add(ProseBlocks.of(report.methods()));
		List<Block> blocks = new ArrayList<>();
		for (List<Block> part : parts) {
			if (!blocks.isEmpty() && !part.isEmpty()) {
				blocks.add(new Gap(18));
			}
			blocks.addAll(part);
		}
		return blocks;
	}

}
