package uk.quartile.database;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class TestDatabaseTests {

	@RegisterExtension
	static final TestDatabase database = new TestDatabase();

	@RegisterExtension
	final TestDatabase another = new TestDatabase();

	@Test
	void holdsTheTablesOfSpringBatch() {
		assertThat(database.jdbcClient()
			.sql("SELECT count(*) FROM information_schema.tables WHERE table_name LIKE 'batch\\_%'")
			.query(Integer.class)
			.single()).isEqualTo(6);
	}

	@Test
	void keepsTestsApart() {
		assertThat(this.another.url()).isNotEqualTo(database.url());
	}

}
