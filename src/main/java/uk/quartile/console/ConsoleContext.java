package uk.quartile.console;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import uk.quartile.database.Database;
import uk.quartile.run.context.Contexts;
import uk.quartile.schedule.Scheduling;

/** Starts Spring with a web server, the schedule and the pages. */
final class ConsoleContext {

	private ConsoleContext() {
	}

	static ConfigurableApplicationContext start(Database database, int port, Map<String, Object> beans) {
		// Tomcat tells of faults by the JDK's own log.
		if (!SLF4JBridgeHandler.isInstalled()) {
			SLF4JBridgeHandler.install();
		}
		AnnotationConfigServletWebServerApplicationContext context = new AnnotationConfigServletWebServerApplicationContext();
		Contexts.prepare(context, database, beans, List.of("classpath:console/console.properties"));
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("console", Map.of("server.port", String.valueOf(port))));
		context.register(WebServer.class, Pages.class, Scheduling.class);
		context.refresh();
		int listening = Objects.requireNonNull(context.getWebServer()).getPort();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("listening", Map.of("console.address", "http://127.0.0.1:" + listening)));
		return context;
	}

}
