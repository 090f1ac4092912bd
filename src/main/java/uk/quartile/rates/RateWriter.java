package uk.quartile.rates;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

import uk.quartile.database.CopyRows;
import uk.quartile.domain.figure.Interval;
import uk.quartile.figures.Figure;

/** Stores rates by COPY, in the chunk's transaction. */
final class RateWriter implements ItemWriter<Rate> {

	private static final String COLUMNS = "derivation, area, quarter, measure, value, lower_95, upper_95, undefined_because";

	private final DataSource dataSource;

	RateWriter(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	@Override
	public void write(Chunk<? extends Rate> rates) throws SQLException {
		new CopyRows("rate", COLUMNS).send(this.dataSource, rates.getItems().stream().map(RateWriter::row));
	}

	private static @Nullable Object[] row(Rate rate) {
		Observation of = rate.observation();
		Figure.Known known = (rate.figure() instanceof Figure.Known figure) ? figure : null;
		Interval interval = (known != null) ? known.interval() : null;
		return CopyRows.row(of.derivation(), of.area(), of.quarter(), of.measure(),
				(known != null) ? known.value() : null, (interval != null) ? interval.lower() : null,
				(interval != null) ? interval.upper() : null,
				(rate.figure() instanceof Figure.Undefined undefined) ? undefined.because() : null);
	}

}
