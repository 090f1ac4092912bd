package uk.quartile.run.context;

import java.util.List;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.AnnotationConfigRegistry;
import org.springframework.context.support.GenericApplicationContext;

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
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		prepare(context, database, beans, List.of());
		return started(context, parts);
	}

	/**
	 * A context on a database whose tables are left as they are: for what only reads, and
	 * only what the tables of every version hold.
	 * @param beans objects by name
	 * @param parts configurations beside {@link Persistence}
	 */
	public static ConfigurableApplicationContext asItIs(Database database, Map<String, Object> beans,
			Class<?>... parts) {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		prepareAsItIs(context, database, beans, List.of());
		return started(context, parts);
	}

	private static ConfigurableApplicationContext started(AnnotationConfigApplicationContext context,
			Class<?>... parts) {
		if (parts.length > 0) {
			context.register(parts);
		}
		context.refresh();
		return context;
	}

	/** The tables of a database, as this program has them. */
	public static Schema schema(Database database) {
		Program program = Program.current();
		return new Schema(database, program.version(), program.fingerprint());
	}

	/**
	 * Gives a context that is yet to start a database, whose tables are as this program
	 * has them, and nothing but the program's own settings.
	 * @param beans objects by name
	 * @param settings resources with further ones
	 */
	public static <C extends GenericApplicationContext & AnnotationConfigRegistry> void prepare(C context,
			Database database, Map<String, Object> beans, List<String> settings) {
		schema(database).bringUpToDate();
		prepareAsItIs(context, database, beans, settings);
	}

	private static <C extends GenericApplicationContext & AnnotationConfigRegistry> void prepareAsItIs(C context,
			Database database, Map<String, Object> beans, List<String> settings) {
		context.setEnvironment(new OwnSettings(settings));
		context.getBeanFactory().registerSingleton("database", database);
		beans.forEach(context.getBeanFactory()::registerSingleton);
		context.register(Persistence.class);
	}

}
