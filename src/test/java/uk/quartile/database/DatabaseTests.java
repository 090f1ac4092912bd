package uk.quartile.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.JobRepository;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseTests {

	@RegisterExtension
	static final TestDatabase postgresql15 = TestDatabase.onPostgresql15();

	@TempDir
	Path data;

	@Test
	void isPooledAndMigratedWhenEmbedded() throws IOException {
		// Unpacked once for all tests.
		Path programs = ServerFiles
			.unpackInto(Files.createDirectories(Path.of("target", "test-database")).toRealPath());
		Files.createSymbolicLink(this.data.resolve(programs.getFileName()), programs);
		try (Database database = Database.embedded(this.data)) {
			assertThat(PostmasterFile.read(this.data.toRealPath().resolve("database"))).isPresent();
			assertUsable(database);
		}
		assertThat(this.data.resolve("database/postmaster.pid")).doesNotExist();
	}

	@Test
	void isPooledAndMigratedOnAServer() {
		try (Database database = postgresql15.database()) {
			assertThat(database.getJdbcUrl()).isEqualTo(postgresql15.url());
			assertUsable(database);
		}
		assertThat(this.data).isEmptyDirectory();
	}

	private static void assertUsable(Database database) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
			.initializers((fresh) -> fresh.getBeanFactory().registerSingleton("database", database))
			.run()) {
			assertThat(context.getBean(JobRepository.class).getJobNames()).isEmpty();
			assertThat(context.getBean(HikariDataSource.class).getMaximumPoolSize()).isEqualTo(6);
			assertThat(context.getBean(JdbcClient.class)
				.sql("SELECT count(*) FROM flyway_schema_history WHERE version IN ('1', '2') AND success")
				.query(Integer.class)
				.single()).isEqualTo(2);
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
