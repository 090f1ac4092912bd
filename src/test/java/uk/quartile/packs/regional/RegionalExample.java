package uk.quartile.packs.regional;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import net.sf.jasperreports.engine.JRException;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.accessible.AccessiblePdf;
import uk.quartile.packs.accessible.DocumentProperties;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.reading.JdbcFigures;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Typesetter;

/** The regional report on figures that were computed apart from the program. */
public final class RegionalExample {

	public static final Catalogue CATALOGUE = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue();

	private RegionalExample() {
	}

	/**
	 * Stores a comparison, and takes away all others.
	 * @return its id
	 */
	public static long store(JdbcClient jdbc, String sql) {
		jdbc.sql("TRUNCATE comparison, measure_comparison CASCADE").update();
		for (String statement : sql.split(";\n")) {
			if (!statement.isBlank()) {
				jdbc.sql(statement).update();
			}
		}
		return jdbc.sql("SELECT max(id) FROM comparison").query(Long.class).single();
	}

	static RegionalReport report(JdbcClient jdbc, String sql, String region, String quarter) {
		long comparison = store(jdbc, sql);
		List<Figure> figures = new ArrayList<>();
		new JdbcFigures(jdbc, CATALOGUE).forEach(comparison, Edition.RESTRICTED, figures::add);
		return new RegionalReports(CATALOGUE, "").report(region, Quarter.parse(quarter), figures, List.of(), List.of(),
				"0123456789abcdef0123456789abcdef", LocalDate.of(2019, 8, 1));
	}

	static Pages pages(RegionalReport report) {
		return RegionalPages.of(report, new Typesetter(HouseStyle.read()));
	}

	public static Pages pages(SetFigures set) {
		return pages(new RegionalReports(set.catalogue(), set.whatIf()).report(set));
	}

	static byte[] pdf(RegionalReport report) throws JRException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		AccessiblePdf.write(RegionalPages.set(report),
				new DocumentProperties(report.title(), Locale.UK, report.date(), report.fingerprint()), output);
		return output.toByteArray();
	}

	public static String resource(String name) {
		try (InputStream stream = RegionalExample.class.getResourceAsStream("/uk/quartile/packs/" + name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
