package uk.quartile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.JdbcCatalogue;
import uk.quartile.domain.Fingerprint;

/**
 * Stores returns and catalogue as the first stage would, for tests of later stages:
 * everything is accepted, without any check.
 */
public final class StoredInput {

	private static final String SUBMISSION = """
			INSERT INTO submission (file, authority, quarter, sha256, content, size, received_at)
			VALUES (:file, :authority, :quarter, :sha256, :content, :size, :at)
			RETURNING id
			""";

	private static final String CHECK = """
			INSERT INTO submission_check (submission, catalogue, checked_on, checked_at, outcome)
			VALUES (:submission, 'test', :at::date, :at, 'accepted')
			""";

	private static final String LINES = """
			INSERT INTO return_line (submission, line_number, measure, numerator, numerator_absence, denominator,
				denominator_absence, status, note)
			SELECT :submission, ordinality + 1, field[3],
				CASE WHEN field[4] ~ '^[0-9]' THEN field[4]::numeric END,
				CASE WHEN field[4] !~ '^[0-9]' THEN field[4] END,
				CASE WHEN field[5] ~ '^[0-9]' THEN field[5]::numeric END,
				CASE WHEN field[5] ~ '^[a-z]' THEN field[5] END,
				coalesce(nullif(field[6], ''), 'final'), field[7]
			FROM unnest(:lines::text[]) WITH ORDINALITY AS l (line, ordinality),
				LATERAL (SELECT string_to_array(line || ',,,,', ',') AS field) f
			""";

	private final DataSource database;

	private final JdbcClient jdbc;

	private Instant now = Instant.parse("2024-06-01T00:00:00Z");

	public StoredInput(DataSource database) {
		this.database = database;
		this.jdbc = JdbcClient.create(database);
	}

	/** The time of the newest receipt. */
	public Instant now() {
		return this.now;
	}

	/** What is stored from now on was received after an instant. */
	public void goOnAt(Instant instant) {
		this.now = instant;
	}

	/** Receives catalogue and reference tables. */
	public Catalogue receive(Path jobs, Path input) {
		this.now = this.now.plusSeconds(1);
		CatalogueFiles files = isReal(jobs, input) ? Real.FILES : CatalogueFiles.load(jobs, input);
		new JdbcCatalogue(this.database, Clock.fixed(this.now, ZoneOffset.UTC)).receive(files);
		return files.catalogue();
	}

	private static boolean isReal(Path jobs, Path input) {
		return jobs.equals(FrozenJobs.FOLDER) && input.equals(Path.of("input"));
	}

	/** Accepts every return below {@code input/returns/}, in one transaction. */
	public void acceptAll(Path returns) {
		new TransactionTemplate(new JdbcTransactionManager(this.database))
			.executeWithoutResult((status) -> acceptEach(returns));
	}

	private void acceptEach(Path returns) {
		try (Stream<Path> files = Files.walk(returns)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".csv")).sorted().toList()) {
				accept(file.getParent().getFileName().toString(), file.getFileName().toString().replace(".csv", ""),
						Files.readString(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Accepts a return: a header, then lines in the order of the contract's columns. */
	public void accept(String quarter, String authority, String csv) {
		this.now = this.now.plusSeconds(1);
		byte[] content = csv.getBytes(StandardCharsets.UTF_8);
		long submission = this.jdbc.sql(SUBMISSION)
			.param("file", quarter + "/" + authority + ".csv")
			.param("authority", authority)
			.param("quarter", quarter)
			.param("sha256", Fingerprint.of(content))
			.param("content", content)
			.param("size", content.length)
			.param("at", this.now.atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
		this.jdbc.sql(CHECK).param("submission", submission).param("at", this.now.atOffset(ZoneOffset.UTC)).update();
		List<String> lines = csv.lines().skip(1).filter((line) -> !line.isBlank()).toList();
		this.jdbc.sql(LINES).param("submission", submission).param("lines", lines.toArray(String[]::new)).update();
	}

	/** No test writes to these: read once for all that take them. */
	private static final class Real {

		private static final CatalogueFiles FILES = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input"));

	}

}
