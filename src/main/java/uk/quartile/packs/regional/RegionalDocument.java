package uk.quartile.packs.regional;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.packs.accessible.DocumentProperties;
import uk.quartile.packs.documents.Document;
import uk.quartile.packs.documents.LaidOut;
import uk.quartile.packs.documents.SetFigures;

/** The regional report: one of each set. */
public final class RegionalDocument implements Document {

	static final String FILE = "regional.pdf";

	@Override
	public Report kind() {
		return Report.REGIONAL;
	}

	@Override
	public List<String> files(Catalogue catalogue, String region, Quarter quarter) {
		return List.of(FILE);
	}

	@Override
	public Set<String> measures(String file, SetFigures figures) {
		return figures.all().stream().map((each) -> each.measure().code()).collect(Collectors.toSet());
	}

	@Override
	public LaidOut layOut(String file, SetFigures figures) {
		RegionalReport report = new RegionalReports(figures.catalogue(), figures.whatIf()).report(figures);
		return new LaidOut(new DocumentProperties(report.title(), Locale.UK, report.date(), report.fingerprint()),
				RegionalPages.set(report));
	}

}
