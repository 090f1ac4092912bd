package uk.quartile.packs.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRStyle;
import org.junit.jupiter.api.Test;

import uk.quartile.packs.accessible.HouseStyle;

import static org.assertj.core.api.Assertions.assertThat;

/** The style file beside the sources that name its styles. */
class StylesTests {

	private static final Pattern NAMED = Pattern.compile("\"([A-Z][A-Za-z0-9]+)\"");

	@Test
	void hasNoStyleThatNothingIsSetIn() throws IOException {
		assertThat(unused(List.of(HouseStyle.template().getStyles()), named())).isEmpty();
	}

	/** Else the test above could not fail. */
	@Test
	void noticesOneThatNothingIsSetIn() throws IOException {
		Set<String> named = named();
		named.remove("RuleStrong");
		assertThat(unused(List.of(HouseStyle.template().getStyles()), named)).containsExactly("RuleStrong");
	}

	/** Neither named, nor what a named one is made from. */
	private static List<String> unused(List<JRStyle> styles, Set<String> named) {
		List<String> parents = new ArrayList<>();
		styles.stream().map(JRStyle::getStyleNameReference).filter(Objects::nonNull).forEach(parents::add);
		return styles.stream()
			.map(JRStyle::getName)
			.filter((name) -> !named.contains(name) && !parents.contains(name))
			// One of several that are told apart by a number alone.
			.filter((name) -> !named.contains(name.replaceFirst("\\d+$", "")))
			.toList();
	}

	private static Set<String> named() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "uk", "quartile", "packs"))) {
			List<Path> sources = files.filter((file) -> file.toString().endsWith(".java")).toList();
			StringBuilder all = new StringBuilder();
			for (Path source : sources) {
				all.append(Files.readString(source));
			}
			return NAMED.matcher(all).results().map((MatchResult found) -> found.group(1)).collect(Collectors.toSet());
		}
	}

}
