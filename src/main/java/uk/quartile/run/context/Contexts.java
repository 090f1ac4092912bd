package uk.quartile.run.context;

import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import uk.quartile.database.Database;
import uk.quartile.database.Schema;
import uk.quartile.program.Program;

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
	 * A context on a database, whose tables are as this program has them.
	 * @param beans objects by name
	 * @param parts configurations beside {@link Persistence}
	 */
	public static ConfigurableApplicationContext start(Database database, Map<String, Object> beans,
			Class<?>... parts) {
		Program program = Program.current();
		new Schema(database, program.version(), program.fingerprint()).bringUpToDate();
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.setEnvironment(new OwnSettings());
		context.getBeanFactory().registerSingleton("database", database);
		beans.forEach(context.getBeanFactory()::registerSingleton);
		context.register(Stream.concat(Stream.of(Persistence.class), Stream.of(parts)).toArray(Class<?>[]::new));
		context.refresh();
		return context;
	}

}
