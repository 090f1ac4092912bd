package uk.quartile.database;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(15)
class ServerCheckTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	@RegisterExtension
	static final TestDatabase postgresql15 = TestDatabase.onPostgresql15();

	@Test
	void refusesAnAddressWhereNothingListens() throws IOException {
		int port = ServerSettings.freePort();
		assertRefused("jdbc:postgresql://127.0.0.1:" + port + "/quartile?password=secret", """
				QUARTILE_DATABASE_URL: found jdbc:postgresql://127.0.0.1:%d/quartile, where nothing answers \
				(Connection refused); expected a PostgreSQL server of version 15 or later; start it, or correct the \
				address, or unset QUARTILE_DATABASE_URL to use the embedded database.""".formatted(port));
	}

	@Test
	void refusesAHostThatNobodyKnows() {
		assertRefused("jdbc:postgresql://nowhere.invalid/quartile", """
				QUARTILE_DATABASE_URL: found jdbc:postgresql://nowhere.invalid/quartile, where nothing answers \
				(unknown host); expected a PostgreSQL server of version 15 or later; start it, or correct the \
				address, or unset QUARTILE_DATABASE_URL to use the embedded database.""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgres://me:secret@host/db", "jdbc:postgresql://me:secret@host:5432/db" })
	void refusesAnAddressWithAPasswordInItWithoutRepeatingIt(String url) {
		String shown = url.replace("me:secret@", "");
		assertRefused(url, """
				QUARTILE_DATABASE_URL: found '%s'; expected an address like jdbc:postgresql://host:5432/database, \
				with the user in QUARTILE_DATABASE_USERNAME and the password in QUARTILE_DATABASE_PASSWORD; \
				correct it, or unset QUARTILE_DATABASE_URL to use the embedded database.""".formatted(shown));
	}

	@Test
	void refusesAWrongPasswordWithoutRepeatingIt() {
		assertRefused(postgresql15.url(), """
				QUARTILE_DATABASE_URL: found that %s refuses the user or the password (FATAL: password \
				authentication failed for user "analyst"); expected those of a user who may enter; correct \
				QUARTILE_DATABASE_USERNAME and QUARTILE_DATABASE_PASSWORD, or unset QUARTILE_DATABASE_URL to use the \
				embedded database.""".formatted(postgresql15.url().replaceFirst("\\?.*", "")));
	}

	@Test
	void refusesADatabaseThatIsNotThere() {
		String url = database.url().replaceFirst("/test_[0-9_]+", "/nothing");
		assertThatExceptionOfType(DatabaseException.class)
			.isThrownBy(() -> Database.server(url, database.username(), database.password()))
			.withMessage("""
					QUARTILE_DATABASE_URL: found that %s can't be used (FATAL: database "nothing" does not exist); \
					expected a PostgreSQL server of version 15 or later; see to that, or correct the address, or \
					unset QUARTILE_DATABASE_URL to use the embedded database."""
				.formatted(url.replaceFirst("\\?.*", "")));
	}

	@Test
	void refusesAUserWhoMayNotMakeTables() {
		postgresql15.jdbcClient().sql("DROP ROLE IF EXISTS reader").update();
		postgresql15.jdbcClient().sql("CREATE ROLE reader LOGIN PASSWORD 'secret'").update();
		assertThatExceptionOfType(DatabaseException.class)
			.isThrownBy(() -> Database.server(postgresql15.url(), "reader", "secret"))
			.withMessage("""
					QUARTILE_DATABASE_URL: found that reader may not create tables at %s; expected the owner of the \
					database; GRANT CREATE ON SCHEMA public TO it, or unset QUARTILE_DATABASE_URL to use the \
					embedded database.""".formatted(postgresql15.url().replaceFirst("\\?.*", "")));
	}

	@Test
	void refusesASchemaThatIsNotThere() {
		assertThatExceptionOfType(DatabaseException.class)
			.isThrownBy(() -> Database.server(postgresql15.url() + "&currentSchema=nowhere", postgresql15.username(),
					postgresql15.password()))
			.withMessage(
					"""
							QUARTILE_DATABASE_URL: found no schema nowhere at %s; expected one that is there; CREATE SCHEMA it, \
							or correct currentSchema in the address, or the search_path of the user or the database, or unset \
							QUARTILE_DATABASE_URL to use the embedded database."""
						.formatted(postgresql15.url().replaceFirst("\\?.*", "")));
	}

	@Test
	void saysThatTheServerOffersNoSsl() {
		String url = postgresql15.url().replace("sslmode=disable", "sslmode=require");
		assertRefused(url,
				"""
						QUARTILE_DATABASE_URL: found that %s offers no SSL, which the address asks for; expected a server that \
						encrypts connections; turn ssl on there, or say sslmode=disable in the address if nobody can listen, or \
						unset QUARTILE_DATABASE_URL to use the embedded database."""
					.formatted(url.replaceFirst("\\?.*", "")));
	}

	@Test
	void saysThatNoConnectionIsFree() {
		postgresql15.jdbcClient().sql("DROP ROLE IF EXISTS crowded").update();
		postgresql15.jdbcClient().sql("CREATE ROLE crowded LOGIN PASSWORD 'secret' CONNECTION LIMIT 0").update();
		assertThatExceptionOfType(DatabaseException.class)
			.isThrownBy(() -> Database.server(postgresql15.url(), "crowded", "secret"))
			.withMessage(
					"""
							QUARTILE_DATABASE_URL: found no connection free at %s (FATAL: too many connections for role "crowded"); \
							expected room for 8 of Quartile's; raise max_connections there, or the limit of the user or the \
							database, or wait until others have left, or unset QUARTILE_DATABASE_URL to use the embedded \
							database."""
						.formatted(postgresql15.url().replaceFirst("\\?.*", "")));
	}

	@Test
	void acceptsPostgresql15() {
		Database server = Database.server(postgresql15.url(), postgresql15.username(), postgresql15.password());
		assertThat(server.getJdbcUrl()).isEqualTo(postgresql15.url());
	}

	private static void assertRefused(String url, String message) {
		assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> Database.server(url, "analyst", "secret"))
			.withMessage(message);
	}

}
