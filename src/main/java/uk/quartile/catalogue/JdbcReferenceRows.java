package uk.quartile.catalogue;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;

import uk.quartile.database.CopyRows;
import uk.quartile.domain.figure.Count;

/** Copies the rows of reference tables into theirs, keyed by the file they are from. */
final class JdbcReferenceRows {

	private static final CopyRows AUTHORITIES = new CopyRows("authority",

			"file, code, dfe_code, name, type, region, region_name, valid_from, valid_to, short_name");

	private static final CopyRows SUCCESSIONS = new CopyRows("succession",

			"file, predecessor, predecessor_name, successor, successor_name, effective, kind");

	private static final CopyRows POPULATIONS = new CopyRows("population",

			"file, area, mid_year, release, population_0_17, absence");

	private static final CopyRows NEIGHBOURS = new CopyRows("neighbour",

			"file, edition, authority, neighbour, rank, closeness");

	private static final CopyRows COMPARATOR_COUNTS = new CopyRows("comparator_count",

			"file, area, quarter, measure, line_number, "
					+ "numerator, numerator_absence, denominator, denominator_absence");

	private static final CopyRows WITHDRAWALS = new CopyRows("withdrawal",

			"file, line_number, authority, quarter, sha256, decided_on, decided_by, reason");

	private static final CopyRows INSPECTIONS = new CopyRows("inspection",

			"file, authority, inspected, grade, source, judgement, service");

	private static final CopyRows GENERAL_POPULATION = new CopyRows("general_population",

			"file, measure, people, period, until, value, source");

	private static final CopyRows SIGN_OFFS = new CopyRows("sign_off",

			"file, line_number, authority, quarter, sha256, name, role, signed_on");

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
					(each) -> CopyRows.row(file, each.code(), each.dfeCode(), each.name(), each.type(), each.region(),
							each.regionName(), each.validFrom(), each.validTo(), each.shortName()));
			case CatalogueFiles.SUCCESSIONS -> copy(SUCCESSIONS, tables.successions(),
					(each) -> CopyRows.row(file, each.predecessor(), each.predecessorName(), each.successor(),
							each.successorName(), each.effective(), each.kind().written()));
			case CatalogueFiles.POPULATIONS -> copy(POPULATIONS, tables.populations(), (each) -> CopyRows.row(file,
					each.area(), each.midYear(), each.release(), number(each.children()), absence(each.children())));
			case CatalogueFiles.NEIGHBOURS -> copy(NEIGHBOURS, tables.neighbours(), (each) -> CopyRows.row(file,
					each.edition(), each.authority(), each.neighbour(), each.rank(), each.closeness()));
			case CatalogueFiles.COMPARATOR_COUNTS -> copy(COMPARATOR_COUNTS, tables.comparatorCounts(),
					(each) -> CopyRows.row(file, each.area(), each.quarter(), each.measure(), each.line(),
							number(each.numerator()), absence(each.numerator()), number(each.denominator()),
							absence(each.denominator())));
			case CatalogueFiles.WITHDRAWALS ->
				copy(WITHDRAWALS, tables.withdrawals(), (each) -> CopyRows.row(file, each.line(), each.authority(),
						each.quarter(), each.sha256(), each.decidedOn(), each.decidedBy(), each.reason()));
			case CatalogueFiles.INSPECTIONS ->
				copy(INSPECTIONS, tables.inspections(), (each) -> CopyRows.row(file, each.authority(), each.inspected(),
						each.grade().written(), each.source(), each.judgement(), each.service().written()));
			case CatalogueFiles.GENERAL_POPULATION ->
				copy(GENERAL_POPULATION, tables.generalPopulation(), (each) -> CopyRows.row(file, each.measure(),
						each.group(), each.period(), each.until(), each.value(), each.source()));
			case CatalogueFiles.SIGN_OFFS ->
				copy(SIGN_OFFS, tables.signOffs(), (each) -> CopyRows.row(file, each.line(), each.authority(),
						each.quarter(), each.sha256(), each.name(), each.role(), each.signedOn()));
			default -> {
			}
		}
	}

	private <T> void copy(CopyRows rows, List<T> table, Function<T, @Nullable Object[]> values) {
		try {
			rows.send(this.database, table.stream().map(values));
		}
		catch (SQLException ex) {
			String why = NestedExceptionUtils.getMostSpecificCause(ex).getMessage();
			throw new IllegalStateException("reference rows could not be stored: " + why, ex);
		}
	}

	private static @Nullable String number(@Nullable Count count) {
		return (count instanceof Count.Known known) ? known.value().toPlainString() : null;
	}

	private static @Nullable String absence(@Nullable Count count) {
		return (count instanceof Count.Absent absent) ? absent.why().written() : null;
	}

}
