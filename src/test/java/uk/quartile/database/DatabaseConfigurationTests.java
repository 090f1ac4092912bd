package uk.quartile.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.JobRepository;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class DatabaseConfigurationTests {

	@RegisterExtension
	static final TestDatabase postgresql15 = TestDatabase.onPostgresql15();

	@TempDir
	Path data;

	@Test
	void poolsAndMigratesTheEmbeddedDatabaseAndStopsItAtTheEnd() throws IOException {
		try (ConfigurableApplicationContext context = start("--quartile.data=" + this.data)) {
			assertReady(context);
			assertThat(context.getBean(Database.class).getJdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
			assertThat(PostmasterFile.read(this.data.toRealPath().resolve("database"))).isPresent();
		}
		assertThat(this.data.resolve("database/postmaster.pid")).doesNotExist();
	}

	@Test
	void poolsAndMigratesAServerAndMakesNoFiles() throws IOException {
		try (ConfigurableApplicationContext context = start("--quartile.data=" + this.data,
				"--quartile.database.url=" + postgresql15.url(),
				"--quartile.database.username=" + postgresql15.username(),
				"--quartile.database.password=" + postgresql15.password())) {
			assertReady(context);
			assertThat(context.getBean(Database.class).getJdbcUrl()).isEqualTo(postgresql15.url());
			assertThat(Files.list(this.data)).isEmpty();
		}
	}

	@Test
	void failsWithASentenceWhenTheAddressIsWrong() {
		Throwable failure = catchThrowable(() -> start("--quartile.database.url=mysql://somewhere"));
		assertThat(DatabaseException.causeOf(failure)).get().extracting(DatabaseException::getMessage).isEqualTo("""
				QUARTILE_DATABASE_URL: found 'mysql://somewhere'; expected an address like \
				jdbc:postgresql://host:5432/database, with the user in QUARTILE_DATABASE_USERNAME and the \
				password in QUARTILE_DATABASE_PASSWORD; correct it, or unset QUARTILE_DATABASE_URL to use the \
				embedded database.""");
	}

	private static void assertReady(ConfigurableApplicationContext context) {
		assertThat(context.getBean(JobRepository.class).getJobNames()).isEmpty();
		assertThat(context.getBean(HikariDataSource.class).getMaximumPoolSize()).isEqualTo(6);
		assertThat(context.getBean(JdbcClient.class)
			.sql("SELECT count(*) FROM flyway_schema_history WHERE NOT success")
			.query(Integer.class)
			.single()).isZero();
		context.getBean(RunLock.class).tryAcquire().close();
	}

	private static ConfigurableApplicationContext start(String... arguments) {
		return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE).run(arguments);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(DatabaseConfiguration.class)
	static class Application {

	}

}
