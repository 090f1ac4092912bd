package uk.quartile.packs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.packs.output.Manifest;
import uk.quartile.packs.output.OutputFile;

/** Reads what is to be rendered, and records what was. */
final class JdbcDocuments {

	private static final String COMPARED = """
			SELECT quarter, region, shown_fingerprint(id, :edition) AS fingerprint FROM comparison WHERE id = :comparison
			""";

	private static final String INPUTS = """
			SELECT file, sha256 FROM comparison_input WHERE comparison = :comparison ORDER BY file COLLATE "C"
			""";

	private static final String NEWEST_RECEIPT = """
			SELECT max(received_at) FROM comparison_input WHERE comparison = :comparison
			""";

	private static final String FIGURES = """
			SELECT count(*)
			FROM comparison c
			JOIN benchmark_in(:comparison, 'restricted') b ON b.quarter = c.quarter
			WHERE c.id = :comparison
			""";

	private static final String RECORD = """
			INSERT INTO document (comparison, edition, path, sha256, pages, size, rendered_at, what_if)
			SELECT :comparison, :edition, path, sha256, pages, size, :at, :whatIf
			FROM unnest(:paths::text[], :hashes::text[], :pages::integer[], :sizes::bigint[]) AS file (path, sha256, pages, size)
			""";

	private static final String RECORD_MISSING = RECORD
			+ """
					WHERE NOT EXISTS (
						SELECT
						FROM document d
						WHERE d.comparison = :comparison AND d.edition = :edition AND d.path = file.path AND d.sha256 = file.sha256)
					""";

	private static final String EVER_MADE = """
			SELECT DISTINCT path FROM document WHERE NOT what_if AND starts_with(path, :folder)
			""";

	private static final String SHOWN = """
			INSERT INTO shown_measure (comparison, edition, path, kind, measure)
			SELECT :comparison, :edition, :path, :kind, measure FROM unnest(:measures::text[]) AS shown (measure)
			ON CONFLICT DO NOTHING
			""";

	private final JdbcClient jdbc;

	private final boolean whatIf;

	/**
	 * Documents of a run.
	 * @param whatIf whether what is recorded lies aside from what is published
	 */
	JdbcDocuments(JdbcClient jdbc, boolean whatIf) {
		this.jdbc = jdbc;
		this.whatIf = whatIf;
	}

	Optional<Compared> compared(long comparison, Edition edition) {
		return this.jdbc.sql(COMPARED)
			.param("comparison", comparison)
			.param("edition", edition.written())
			.query((row, number) -> new Compared(comparison, Quarter.parse(row.getString("quarter")),
					row.getString("region"), row.getString("fingerprint")))
			.optional();
	}

	List<Manifest.Entry> inputs(long comparison) {
		return this.jdbc.sql(INPUTS)
			.param("comparison", comparison)
			.query((row, number) -> new Manifest.Entry(row.getString("file"), row.getString("sha256"), null))
			.list();
	}

	/** When the newest of the files was received that a comparison rests on. */
	Instant newestReceipt(long comparison) {
		return this.jdbc.sql(NEWEST_RECEIPT)
			.param("comparison", comparison)
			.query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.single();
	}

	long figures(long comparison) {
		return this.jdbc.sql(FIGURES).param("comparison", comparison).query(Long.class).single();
	}

	/** Paths of all that ever was in a folder of what is published. */
	List<String> everMade(String folder) {
		return this.jdbc.sql(EVER_MADE).param("folder", folder).query(String.class).list();
	}

	/** Of a set in the output folder. */
	static String folder(Compared compared, Edition edition) {
		return compared.quarter() + "/" + compared.region() + "/" + edition.written() + "/";
	}

	/** Records files that were just rendered. */
	void record(Compared compared, Edition edition, List<OutputFile> files, Instant at) {
		record(RECORD, compared, edition, files, at);
	}

	/** Records what a document of a set shows. */
	void shown(Compared compared, Edition edition, String file, Report kind, Collection<String> measures) {
		this.jdbc.sql(SHOWN)
			.param("comparison", compared.id())
			.param("edition", edition.written())
			.param("path", folder(compared, edition) + file)
			.param("kind", kind.written())
			.param("measures", measures.toArray(String[]::new))
			.update();
	}

	/** Records those files of a set that stands of which nothing is recorded. */
	void recordMissing(Compared compared, Edition edition, List<OutputFile> files, Instant at) {
		record(RECORD_MISSING, compared, edition, files, at);
	}

	private void record(String sql, Compared compared, Edition edition, List<OutputFile> files, Instant at) {
		String folder = folder(compared, edition);
		this.jdbc.sql(sql)
			.param("comparison", compared.id())
			.param("edition", edition.written())
			.param("paths", files.stream().map((file) -> folder + file.path()).toArray(String[]::new))
			.param("hashes", files.stream().map(OutputFile::sha256).toArray(String[]::new))
			.param("pages", files.stream().map(OutputFile::pages).toArray(Integer[]::new))
			.param("sizes", files.stream().map(OutputFile::size).toArray(Long[]::new))
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("whatIf", this.whatIf)
			.update();
	}

	/**
	 * What is to be rendered.
	 *
	 * @param id of the comparison
	 * @param quarter of its figures
	 * @param region GSS code
	 * @param fingerprint of its inputs; for a public edition, of what that shows
	 */
	record Compared(long id, Quarter quarter, String region, String fingerprint) {
	}

}
