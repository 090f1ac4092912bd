package uk.quartile.packs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.output.Manifest;
import uk.quartile.packs.output.OutputFile;

/** Reads what is to be rendered, and records what was. */
final class JdbcDocuments {

	private static final String COMPARED = "SELECT quarter, region, fingerprint FROM comparison WHERE id = :comparison";

	private static final String INPUTS = """
			SELECT file, sha256 FROM comparison_input WHERE comparison = :comparison ORDER BY file COLLATE "C"
			""";

	private static final String FIGURES = """
			SELECT count(*)
			FROM comparison c
			JOIN comparison_measure m ON m.comparison = c.id
			JOIN benchmark b ON b.measure_comparison = m.measure_comparison AND b.quarter = c.quarter
			WHERE c.id = :comparison
			""";

	private static final String WRITTEN = """
			SELECT DISTINCT ON (path) path, pages FROM document
			WHERE comparison = :comparison ORDER BY path, id DESC
			""";

	private static final String RECORD = """
			INSERT INTO document (comparison, edition, path, sha256, pages, size, rendered_at)
			VALUES (:comparison, :edition, :path, :sha256, :pages, :size, :at)
			""";

	private final JdbcClient jdbc;

	JdbcDocuments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Compared> compared(long comparison) {
		return this.jdbc.sql(COMPARED)
			.param("comparison", comparison)
			.query((row, number) -> new Compared(comparison, Quarter.parse(row.getString("quarter")),
					row.getString("region"), row.getString("fingerprint")))
			.optional();
	}

	List<Manifest.Entry> inputs(long comparison) {
		return this.jdbc.sql(INPUTS)
			.param("comparison", comparison)
			.query((row, number) -> new Manifest.Entry(row.getString("file"), row.getString("sha256")))
			.list();
	}

	long figures(long comparison) {
		return this.jdbc.sql(FIGURES).param("comparison", comparison).query(Long.class).single();
	}

	List<PackSummary.Document> written(long comparison) {
		return this.jdbc.sql(WRITTEN)
			.param("comparison", comparison)
			.query((row, number) -> new PackSummary.Document(row.getString("path"),
					row.getObject("pages", Integer.class)))
			.list();
	}

	void record(Compared compared, Edition edition, List<OutputFile> files, Instant at) {
		String folder = compared.quarter() + "/" + compared.region() + "/" + edition.written() + "/";
		for (OutputFile file : files) {
			this.jdbc.sql(RECORD)
				.param("comparison", compared.id())
				.param("edition", edition.written())
				.param("path", folder + file.path())
				.param("sha256", file.sha256())
				.param("pages", file.pages())
				.param("size", file.size())
				.param("at", at.atOffset(ZoneOffset.UTC))
				.update();
		}
	}

	/**
	 * What is to be rendered.
	 *
	 * @param id of the comparison
	 * @param quarter of its figures
	 * @param region GSS code
	 * @param fingerprint of its inputs
	 */
	record Compared(long id, Quarter quarter, String region, String fingerprint) {
	}

}
