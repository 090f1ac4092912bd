package uk.quartile.packs.figures.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.catalogue.Settings;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.figures.returns.Signature;
import uk.quartile.packs.figures.returns.Signatures;

/** Reads who has signed the returns in force. */
public final class JdbcSignatures {

	private static final String GIVEN = """
			SELECT signed_by, name, role, signed_on
			FROM signatures_in_force(:receivedBy)
			WHERE quarter = :quarter
			ORDER BY authority COLLATE "C", signed_on, line_number
			""";

	private static final String UNSIGNED = """
			SELECT authority
			FROM submissions_in_force(:receivedBy)
			JOIN unsigned_in_force(:receivedBy, :quarter) lacking ON lacking.submission = id
			WHERE quarter = :quarter
			ORDER BY authority COLLATE "C"
			""";

	private final JdbcClient jdbc;

	private final OffsetDateTime receivedBy;

	private final Settings.SignOffRule rule;

	/**
	 * A reader of what was received by an instant.
	 * @param receivedBy in the future for all there is
	 * @param rule whose signature is asked for
	 */
	public JdbcSignatures(JdbcClient jdbc, OffsetDateTime receivedBy, Settings.SignOffRule rule) {
		this.jdbc = jdbc;
		this.receivedBy = receivedBy;
		this.rule = rule;
	}

	/** Under a quarter's returns. */
	public Signatures of(Quarter quarter) {
		if (!this.rule.asks(quarter)) {
			return Signatures.NONE;
		}
		List<Signature> given = this.jdbc.sql(GIVEN)
			.param("receivedBy", this.receivedBy)
			.param("quarter", quarter.toString())
			.query((row, number) -> new Signature(row.getString("signed_by"), row.getString("name"),
					row.getString("role"), row.getObject("signed_on", LocalDate.class)))
			.list();
		List<String> unsigned = this.jdbc.sql(UNSIGNED)
			.param("receivedBy", this.receivedBy)
			.param("quarter", quarter.toString())
			.query(String.class)
			.list();
		return new Signatures(true, given, unsigned);
	}

}
