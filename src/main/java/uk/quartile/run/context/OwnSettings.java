package uk.quartile.run.context;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * The settings of the program's own {@code application.properties}, and no others: a file
 * of that name in the current folder, or a variable of the environment that is meant for
 * another program, must not change what this one does.
 */
final class OwnSettings extends StandardEnvironment {

	@Override
	protected void customizePropertySources(MutablePropertySources sources) {
		try {
			sources.addLast(new ResourcePropertySource("classpath:application.properties"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
