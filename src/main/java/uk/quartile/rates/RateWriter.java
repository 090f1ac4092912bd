package uk.quartile.rates;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

import uk.quartile.database.CopyRows;
import uk.quartile.domain.Interval;
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
		CopyRows rows = new CopyRows("rate", COLUMNS);
		for (Rate rate : rates) {
			add(rows, rate);
		}
		rows.send(this.dataSource);
	}

	private static void add(CopyRows rows, Rate rate) {
		Observation of = rate.observation();
		if (rate.figure() instanceof Figure.Known known) {
			@Nullable Interval interval = known.interval();
			rows.add(of.derivation(), of.area(), of.quarter(), of.measure(), known.value(),
					(interval != null) ? interval.lower() : null, (interval != null) ? interval.upper() : null, null);
		}
		else if (rate.figure() instanceof Figure.Undefined undefined) {
			rows.add(of.derivation(), of.area(), of.quarter(), of.measure(), null, null, null, undefined.because());
		}
	}

}
