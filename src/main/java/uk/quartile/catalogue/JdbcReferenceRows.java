package uk.quartile.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.datasource.DataSourceUtils;
import uk.quartile.domain.Count;

/** Copies the rows of reference tables into theirs, keyed by the file they are from. */
final class JdbcReferenceRows {

	private static final String AUTHORITIES = """
			COPY authority (file, code, dfe_code, name, type, region, region_name, valid_from, valid_to)
			FROM STDIN (FORMAT csv)""";

	private static final String SUCCESSIONS = """
			COPY succession (file, predecessor, predecessor_name, successor, successor_name, effective, kind)
			FROM STDIN (FORMAT csv)""";

	private static final String POPULATIONS = """
			COPY population (file, area, mid_year, release, population_0_17, absence)
			FROM STDIN (FORMAT csv)""";

	private static final String NEIGHBOURS = """
			COPY neighbour (file, edition, authority, neighbour, rank, closeness)
			FROM STDIN (FORMAT csv)""";

	private static final String COMPARATOR_COUNTS = """
			COPY comparator_count (file, area, quarter, measure, line_number,
				numerator, numerator_absence, denominator, denominator_absence)
			FROM STDIN (FORMAT csv)""";

	private final DataSource database;

	JdbcReferenceRows(DataSource database) {
		this.database = database;
	}

	/**
	 * Copies the rows of one file, in the transaction under way.
	 * @param path of the file; one that holds no table does nothing
	 * @param file id of its receipt
	 * @param tables of all files
	 */
	void copy(String path, long file, ReferenceTables tables) {
		switch (path) {
			case CatalogueFiles.AUTHORITIES -> copy(AUTHORITIES, tables.authorities(),
					(each) -> new @Nullable Object[] { file, each.code(), each.dfeCode(), each.name(), each.type(),
							each.region(), each.regionName(), each.validFrom(), each.validTo() });
			case CatalogueFiles.SUCCESSIONS -> copy(SUCCESSIONS, tables.successions(),
					(each) -> new @Nullable Object[] { file, each.predecessor(), each.predecessorName(),
							each.successor(), each.successorName(), each.effective(), each.kind().written() });
			case CatalogueFiles.POPULATIONS ->
				copy(POPULATIONS, tables.populations(), (each) -> new @Nullable Object[] { file, each.area(),
						each.midYear(), each.release(), number(each.children()), absence(each.children()) });
			case CatalogueFiles.NEIGHBOURS -> copy(NEIGHBOURS, tables.neighbours(), (each) -> new @Nullable Object[] {
					file, each.edition(), each.authority(), each.neighbour(), each.rank(), each.closeness() });
			case CatalogueFiles.COMPARATOR_COUNTS -> copy(COMPARATOR_COUNTS, tables.comparatorCounts(),
					(each) -> new @Nullable Object[] { file, each.area(), each.quarter(), each.measure(), each.line(),
							number(each.numerator()), absence(each.numerator()), number(each.denominator()),
							absence(each.denominator()) });
			default -> {
			}
		}
	}

	private <T> void copy(String statement, List<T> rows, Function<T, @Nullable Object[]> values) {
		Connection connection = DataSourceUtils.getConnection(this.database);
		try (Writer writer = new BufferedWriter(new OutputStreamWriter(
				new PGCopyOutputStream(connection.unwrap(PGConnection.class), statement), StandardCharsets.UTF_8));
				CSVPrinter printer = new CSVPrinter(writer, CSVFormat.POSTGRESQL_CSV)) {
			for (T row : rows) {
				printer.printRecord(values.apply(row));
			}
		}
		catch (SQLException | IOException ex) {
			String why = NestedExceptionUtils.getMostSpecificCause(ex).getMessage();
			throw new IllegalStateException("reference rows could not be stored: " + why, ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.database);
		}
	}

	private static @Nullable String number(@Nullable Count count) {
		return (count instanceof Count.Known known) ? known.value().toPlainString() : null;
	}

	private static @Nullable String absence(@Nullable Count count) {
		return (count instanceof Count.Absent absent) ? absent.why().written() : null;
	}

}
