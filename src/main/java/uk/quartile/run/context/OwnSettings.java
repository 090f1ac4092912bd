package uk.quartile.run.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * The settings of the program's own {@code application.properties}, and no others: a file
 * of that name in the current folder, or a variable of the environment that is meant for
 * another program, must not change what this one does.
 */
final class OwnSettings extends StandardEnvironment {

	/**
	 * Settings of the program, and further ones.
	 * @param further resources, which go before
	 */
	OwnSettings(List<String> further) {
		for (String resource : further) {
			getPropertySources().addFirst(read(resource));
		}
	}

	@Override
	protected void customizePropertySources(MutablePropertySources sources) {
		sources.addLast(read("classpath:application.properties"));
	}

	private static ResourcePropertySource read(String resource) {
		try {
			return new ResourcePropertySource(resource);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
