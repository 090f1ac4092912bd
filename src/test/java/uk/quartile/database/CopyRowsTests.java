package uk.quartile.database;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CopyRowsTests {

	private static final CopyRows ROWS = new CopyRows("kept", "id, text, number, bytes");

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	private DataSource dataSource;

	@BeforeEach
	void createTable() {
		this.dataSource = this.database.dataSource();
		this.database.jdbcClient()
			.sql("CREATE TABLE kept (id bigint CHECK (id > 0), text text, number numeric, bytes bytea)")
			.update();
	}

	@Test
	void keepsEveryAwkwardText() throws SQLException {
		List<String> texts = List.of("", "\\N", "\\.", "\\", "\\\\t", "a\tb", "a\nb", "a\r\nb", "\"'", "NULL",
				"caf\u00e9 \uD83D\uDE00 \u0007\u007f", " ");
		send(IntStream.range(0, texts.size()).mapToObj((i) -> CopyRows.row(i + 1, texts.get(i), null, null)));
		assertThat(this.database.jdbcClient().sql("SELECT text FROM kept ORDER BY id").query(String.class).list())
			.isEqualTo(texts);
	}

	@Test
	void keepsNullsApartFromBlanks() throws SQLException {
		send(Stream.of(CopyRows.row(1, null, null, null), CopyRows.row(2, "", new BigDecimal("1E+3"), new byte[0])));
		assertThat(this.database.jdbcClient().sql("""
				SELECT concat_ws(' ', id, text IS NULL, number, bytes IS NULL, length(bytes)) FROM kept ORDER BY id
				""").query(String.class).list()).containsExactly("1 t t", "2 f 1000 f 0");
	}

	@Test
	void keepsEveryByte() throws SQLException {
		byte[] bytes = new byte[256];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) i;
		}
		send(Stream.<@Nullable Object[]>of(CopyRows.row(1, "", null, bytes)));
		assertThat(this.database.jdbcClient().sql("SELECT bytes FROM kept").query(byte[].class).single())
			.isEqualTo(bytes);
	}

	@Test
	void sendsMoreThanAnyBufferHolds() throws SQLException {
		send(IntStream.rangeClosed(1, 20_000).mapToObj((i) -> CopyRows.row(i, "\uD83D\uDE00".repeat(i % 40), i, null)));
		assertThat(this.database.jdbcClient()
			.sql("SELECT count(*) || ' ' || sum(id) || ' ' || sum(length(text)) FROM kept")
			.query(String.class)
			.single()).isEqualTo("20000 200010000 390000");
	}

	@Test
	void refusesANulAndStoresNothing() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> send(Stream.of(CopyRows.row(1, "sound", 1, null), CopyRows.row(2, "a\0b", 1, null))))
			.withMessage("kept: found a NUL character in 'a?b'; expected text; take it out where the text comes from.");
		assertThat(count()).isZero();
	}

	@Test
	void storesNothingIfPostgresqlRefusesARow() throws SQLException {
		assertThatThrownBy(() -> send(Stream.of(CopyRows.row(1, "", 1, null), CopyRows.row(0, "", 1, null))))
			.isInstanceOf(SQLException.class)
			.hasMessageContaining("kept_id_check");
		assertThat(count()).isZero();
		send(Stream.<@Nullable Object[]>of(CopyRows.row(1, "", 1, null)));
		assertThat(count()).isOne();
	}

	@Test
	void belongsToTheTransactionUnderWay() {
		new TransactionTemplate(new JdbcTransactionManager(this.dataSource)).executeWithoutResult((status) -> {
			try {
				send(Stream.<@Nullable Object[]>of(CopyRows.row(1, "", 1, null)));
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
			assertThat(count()).isOne();
			status.setRollbackOnly();
		});
		assertThat(count()).isZero();
	}

	private void send(Stream<@Nullable Object[]> rows) throws SQLException {
		ROWS.send(this.dataSource, rows);
	}

	private int count() {
		return JdbcClient.create(this.dataSource).sql("SELECT count(*) FROM kept").query(Integer.class).single();
	}

}
