package uk.quartile.run.context;

import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import uk.quartile.database.Database;

/** Starts Spring with what a command needs, and no more. */
public final class Contexts {

	private Contexts() {
	}

	/**
	 * A context within another, which lends it all that it has.
	 * @param beans objects by name
	 * @param parts configurations
	 */
	public static ConfigurableApplicationContext within(ConfigurableApplicationContext outer, Map<String, Object> beans,
			Class<?>... parts) {
		AnnotationConfigApplicationContext inner = new AnnotationConfigApplicationContext();
		inner.setParent(outer);
		beans.forEach(inner.getBeanFactory()::registerSingleton);
		inner.register(parts);
		inner.refresh();
		return inner;
	}

	/**
	 * A context on a database.
	 * @param beans objects by name
	 * @param parts configurations beside {@link Persistence}
	 */
	public static ConfigurableApplicationContext start(Database database, Map<String, Object> beans,
			Class<?>... parts) {
		// Logging is set up by logback.xml, in a tenth of the time.
		System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
		SpringApplication application = new SpringApplication(
				Stream.concat(Stream.of(Persistence.class), Stream.of(parts)).toArray(Class<?>[]::new));
		application.setRegisterShutdownHook(false);
		application.addInitializers((context) -> {
			context.getBeanFactory().registerSingleton("database", database);
			beans.forEach(context.getBeanFactory()::registerSingleton);
		});
		return application.run();
	}

}
