package uk.quartile.packs.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A pair of files for Explore Education Statistics, as the department's screener reads
 * them.
 *
 * @param dataName name of the file of figures
 * @param metaName name of the file that describes its columns
 * @param data the figures
 * @param meta what describes them
 */
public record OpenFiles(String dataName, String metaName, Table data, Table meta) {

	/** The pair in a folder. */
	public static OpenFiles in(Path folder) throws IOException {
		return new OpenFiles("open-data.csv", "open-data.meta.csv", Table.read(folder.resolve("open-data.csv")),
				Table.read(folder.resolve("open-data.meta.csv")));
	}

	OpenFiles named(String data, String meta) {
		return new OpenFiles(data, meta, this.data, this.meta);
	}

	OpenFiles with(Table other) {
		return new OpenFiles(this.dataName, this.metaName, other, this.meta);
	}

	OpenFiles describedBy(Table other) {
		return new OpenFiles(this.dataName, this.metaName, this.data, other);
	}

	/** The columns that hold numbers. */
	public List<String> indicators() {
		return described("Indicator");
	}

	/** The columns by which figures are divided; ours have none. */
	List<String> filters() {
		return described("Filter");
	}

	private List<String> described(String type) {
		return rows(this.meta).filter((row) -> row.cell("col_type").equals(type))
			.map((row) -> row.cell("col_name"))
			.toList();
	}

	private static Stream<Row> rows(Table table) {
		return table.rows().stream();
	}

	/**
	 * A table with a header.
	 *
	 * @param header names of the columns
	 * @param cells of the rows
	 */
	public record Table(List<String> header, List<List<String>> cells) {

		static Table read(Path file) throws IOException {
			try (Reader text = Files.newBufferedReader(file);
					CSVParser rows = CSVParser.parse(text, CSVFormat.RFC4180)) {
				List<List<String>> all = rows.stream().map((row) -> row.toList()).toList();
				return new Table(all.get(0), all.subList(1, all.size()));
			}
		}

		public List<Row> rows() {
			return IntStream.range(0, this.cells.size()).mapToObj((at) -> new Row(this, at)).toList();
		}

		List<String> column(String name) {
			return rows().stream().map((row) -> row.cell(name)).toList();
		}

		Table with(int row, String column, String value) {
			List<List<String>> all = new ArrayList<>(this.cells);
			List<String> changed = new ArrayList<>(all.get(row));
			changed.set(this.header.indexOf(column), value);
			all.set(row, changed);
			return new Table(this.header, all);
		}

		Table renamed(String column, String name) {
			return new Table(this.header.stream().map((each) -> each.equals(column) ? name : each).toList(),
					this.cells);
		}

		Table without(String column) {
			int at = this.header.indexOf(column);
			return new Table(without(this.header, at), this.cells.stream().map((row) -> without(row, at)).toList());
		}

		Table repeated(int row) {
			List<List<String>> all = new ArrayList<>(this.cells);
			all.add(all.get(row));
			return new Table(this.header, all);
		}

		private static List<String> without(List<String> row, int at) {
			List<String> rest = new ArrayList<>(row);
			rest.remove(at);
			return rest;
		}

	}

	/**
	 * A row of a table.
	 *
	 * @param table that it is of
	 * @param at its place, from 0
	 */
	public record Row(Table table, int at) {

		/** Blank where there is no such column. */
		public String cell(String column) {
			int place = this.table.header().indexOf(column);
			return (place < 0) ? "" : this.table.cells().get(this.at).get(place);
		}

		String cells(String... columns) {
			return String.join("/", Arrays.stream(columns).map(this::cell).toList());
		}

		boolean isOf(String level) {
			return cell("geographic_level").equals(level);
		}

	}

}
