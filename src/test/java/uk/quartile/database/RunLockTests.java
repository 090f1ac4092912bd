package uk.quartile.database;

import java.io.IOException;
import java.net.InetAddress;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RunLockTests {

	@Nested
	class OnTheEmbeddedDatabase extends Contract {

		@RegisterExtension
		static final TestDatabase database = new TestDatabase();

		@Override
		TestDatabase database() {
			return database;
		}

	}

	@Nested
	class OnPostgresql15 extends Contract {

		@RegisterExtension
		static final TestDatabase database = TestDatabase.onPostgresql15();

		@Override
		TestDatabase database() {
			return database;
		}

	}

	abstract static class Contract {

		abstract TestDatabase database();

		private RunLock lock() {
			return new RunLock(database().database());
		}

		@Test
		void refusesASecondRunAndSaysWhoRuns() throws IOException {
			try (RunLock.Held held = lock().tryAcquire()) {
				assertThatExceptionOfType(RunInProgressException.class).isThrownBy(() -> lock().tryAcquire())
					.satisfies(ex -> assertThat(ex.getMessage()).matches("""
							Run: found another run in progress, by process %d on %s since \
							\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC; expected none, for one works on a database \
							at a time; wait for it to end, or stop it\\.""".formatted(ProcessHandle.current().pid(),
							InetAddress.getLocalHost().getHostName())));
			}
		}

		@Test
		void letsTheNextRunInWhenTheFirstIsDone() {
			lock().tryAcquire().close();
			lock().tryAcquire().close();
		}

		@Test
		void losesTheRightWithItsConnection() {
			lock().tryAcquire();
			database().jdbcClient()
				.sql("SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory' "
						+ "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
				.query(Boolean.class)
				.list();
			lock().tryAcquire().close();
		}

		@Test
		void isAnotherRightOnAnotherDatabase() {
			TestServer server = TestServer.embedded();
			Database other = Database.server(server.url("postgres"), server.username(), server.password());
			try (RunLock.Held here = lock().tryAcquire(); RunLock.Held there = new RunLock(other).tryAcquire()) {
				assertThat(here).isNotSameAs(there);
			}
		}

		@Test
		void holdsTheTablesOfSpringBatch() {
			assertThat(database().jdbcClient()
				.sql("SELECT count(*) FROM information_schema.tables WHERE table_name LIKE 'batch\\_%'")
				.query(Integer.class)
				.single()).isEqualTo(6);
		}

	}

}
