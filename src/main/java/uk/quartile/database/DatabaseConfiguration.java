package uk.quartile.database;

import java.nio.file.Path;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Spring Boot makes the connection pool and the migrations of this. The properties
 * {@code quartile.database.url}, {@code .username} and {@code .password} (or the
 * environment's {@code QUARTILE_DATABASE_URL} and so on) name a server; without them the
 * database is embedded, below the directory of {@code quartile.data}.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	Database database(Environment environment) {
		String url = environment.getProperty("quartile.database.url", "");
		if (url.isBlank()) {
			return Database.embedded(Path.of(environment.getProperty("quartile.data", "var")));
		}
		return Database.server(url.strip(), environment.getProperty("quartile.database.username", ""),
				environment.getProperty("quartile.database.password", ""));
	}

	@Bean
	RunLock runLock(JdbcConnectionDetails database) {
		return new RunLock(database);
	}

}
