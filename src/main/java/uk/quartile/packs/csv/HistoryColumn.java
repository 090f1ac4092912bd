package uk.quartile.packs.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import uk.quartile.domain.BenchmarkColumn.Datatype;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Written;

/**
 * The columns of {@code history.csv}, which is the one list of them. A contract, as those
 * of {@code benchmarks.csv} are: columns are appended, never renamed or inserted.
 */
enum HistoryColumn implements Written {

	// One to a line, with what it says.
	// @formatter:off
	AREA(Datatype.STRING,
			"Nine-character GSS code, or codes joined by plus signs, as in benchmarks.csv."),
	AREA_NAME(Datatype.STRING, "Name of the area."),
	AREA_TYPE(Datatype.STRING,
			"As in benchmarks.csv; of neighbours, the row tells of the statistical neighbours of the authority whose "
					+ "code it bears."),
	QUARTER(Datatype.QUARTER, "Financial quarter that the table is of: Q1 is April to June."),
	MEASURE(Datatype.STRING, "Code of the measure in jobs/measures.yml."),
	VALUE_QUARTER(Datatype.QUARTER, "Financial quarter that the row's value is of."),
	VALUE(Datatype.DECIMAL,
			"Figure in the measure's unit (percentages from 0 to 100), unrounded; of neighbours their median, or mean "
					+ "where the measure asks for it, and blank where fewer than six of ten have a value."),
	LEAST(Datatype.DECIMAL, "Of neighbours, half of whom or more have a value: the lowest of them."),
	MOST(Datatype.DECIMAL, "The highest of them."),
	BEGINS_ANEW(Datatype.STRING, "Why the series begins anew with this quarter; blank where it goes on."),
	MEAN(Datatype.DECIMAL,
			"Mean of the XmR chart that the value is a point of; of a seasonal measure, of its quarter of the year."),
	LOWER_LIMIT(Datatype.DECIMAL, "Lower limit of that chart, likewise; may be below 0."),
	UPPER_LIMIT(Datatype.DECIMAL, "Upper limit of it, likewise."),
	SIGNAL(Datatype.STRING, "What the chart signals of the value; blank where it is ordinary."),
	STATUS(Datatype.STRING, "Of a public edition alone: ok, or withheld to protect children.");
	// @formatter:on

	private final Datatype datatype;

	private final String description;

	HistoryColumn(Datatype datatype, String description) {
		this.datatype = datatype;
		this.description = description;
	}

	@Override
	public String written() {
		return name().toLowerCase(Locale.ROOT);
	}

	Datatype datatype() {
		return this.datatype;
	}

	String description() {
		return this.description;
	}

	/** Those of an edition: the restricted one withholds nothing. */
	static List<HistoryColumn> of(Edition edition) {
		return Arrays.stream(values()).filter((each) -> each != STATUS || edition == Edition.PUBLIC).toList();
	}

}
