package uk.quartile.explanation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.AreaKind;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.measure.Measure;
import uk.quartile.explanation.asking.Names;
import uk.quartile.explanation.asking.Question;
import uk.quartile.explanation.words.InWords;

/**
 * Tells what was decided of figures. It repeats and doesn't recompute: what an edition
 * has shown stays shown, whatever would be decided today.
 */
@Configuration(proxyBeanMethods = false)
public class Disclosures {

	private static final String NEWEST = """
			SELECT d.*, c.quarter AS compared, e.decided_at
			FROM disclosure d
			JOIN disclosed_edition e USING (comparison, edition)
			JOIN comparison c ON c.id = d.comparison
			WHERE d.edition = 'public' AND d.area_type = :type AND d.area = :area AND d.quarter = :quarter AND d.measure = :measure
			ORDER BY d.comparison DESC
			LIMIT 1
			""";

	private final JdbcClient jdbc;

	private final Catalogue catalogue;

	private final Names names;

	/**
	 * Decisions in a database.
	 * @param jdbc with the schema in place
	 * @param files of {@code jobs/} and {@code input/reference/}
	 */
	public Disclosures(JdbcClient jdbc, CatalogueFiles files) {
		this.jdbc = jdbc;
		this.catalogue = files.catalogue();
		this.names = new Names(this.catalogue);
	}

	/** Of the newest edition that tells of the figure. */
	public Disclosed tell(Question question) {
		Measure measure = question.measure();
		return this.jdbc.sql(NEWEST)
			.param("type", question.area().type().written())
			.param("area", question.area().code())
			.param("quarter", question.quarter().toString())
			.param("measure", measure.code())
			.query((row, number) -> decided(question, row))
			.optional()
			.orElseGet(() -> new Disclosed(question.area().code(), question.area().name(), measure.code(),
					measure.title(), question.quarter().toString(), null, null, null, null, null, null, null, null,
					null, null, false));
	}

	private Disclosed decided(Question question, ResultSet row) throws SQLException {
		BigDecimal denominator = row.getBigDecimal("denominator");
		double value = row.getDouble("value");
		boolean none = row.wasNull();
		BigDecimal numerator = row.getBigDecimal("numerator");
		String relation = row.getString("relation");
		return new Disclosed(question.area().code(), question.area().name(), question.measure().code(),
				question.measure().title(), question.quarter().toString(), row.getString("decision"),
				row.getString("compared"),
				InWords.day(row.getObject("decided_at", OffsetDateTime.class)
					.atZoneSameInstant(this.catalogue.settings().schedule().zone())
					.toLocalDate()),
				(numerator != null) ? InWords.count(numerator.stripTrailingZeros()) : null,
				(denominator != null) ? InWords.count(denominator.stripTrailingZeros()) : null, none ? null : value,
				row.getString("reason"), guards(row), relation,
				(relation != null) ? by(relation, row.getString("relation_with")) : null, row.getBoolean("told"));
	}

	private @Nullable String guards(ResultSet row) throws SQLException {
		String area = row.getString("guards_area");
		if (area == null) {
			return null;
		}
		AreaKind type = AreaKind.read(row.getString("guards_area_type"));
		return ((type instanceof AreaType) ? this.names.of(area) : type.written()) + ": "
				+ title(row.getString("guards_measure")) + ", "
				+ InWords.quarter(Quarter.parse(row.getString("guards_quarter")));
	}

	private String title(String measure) {
		return this.catalogue.measure(measure).map(Measure::title).orElse(measure);
	}

	private String by(String relation, @Nullable String with) {
		String other = (with == null) ? ""
				: this.catalogue.measure(with)
					.map((each) -> "'" + each.title() + "'")
					.orElseGet(() -> this.names.of(with));
		return switch (relation) {
			case "rounded-total" -> "the authorities add up to the rounded figure of " + other;
			case "published-total" -> "the authorities add up to what is published of " + other;
			case "complement" -> "part and rest make up the whole of " + other;
			case "split" -> "the parts of the split of " + other + " make up its whole";
			case "part-of" -> "it can be no more than " + other;
			case "year" -> "four quarters make up the year of " + other;
			case "stock" -> "what came and went explains the change of " + other;
			case "joint" -> "areas that count together are shown beside their parts";
			default -> "another figure shows the same count";
		};
	}

}
