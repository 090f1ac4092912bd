package uk.quartile.packs.accessible;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRLoader;
import org.jspecify.annotations.Nullable;

import uk.quartile.catalogue.reading.Suggestions;

/**
 * The style file as charts see it, so that no colour or type size stands anywhere else.
 */
public final class HouseStyle {

	private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

	private static final String OWN = "Own";

	private static final List<String> OWN_AREAS = List.of("RuleStrong", "Accent");

	private final Map<String, JRStyle> styles;

	/** Documents are laid out side by side, and measure with one style. */
	private final Map<String, Font> fonts;

	private final Map<String, Map<Integer, Double>> letters = new ConcurrentHashMap<>();

	private HouseStyle(Map<String, JRStyle> styles, Map<String, Font> fonts) {
		this.styles = styles;
		this.fonts = fonts;
	}

	/**
	 * The style file as templates take it, compiled while the program is built: reading
	 * its XML would take longer than to fill a report.
	 */
	public static JRTemplate template() {
		return Compiled.TEMPLATE;
	}

	/**
	 * Reads the style file.
	 * @return its styles
	 */
	public static HouseStyle read() {
		Map<String, JRStyle> styles = new TreeMap<>();
		for (JRStyle style : template().getStyles()) {
			styles.put(style.getName(), style);
		}
		return new HouseStyle(styles, new ConcurrentHashMap<>());
	}

	/**
	 * Returns the styles with a colour of one's own for titles and rules.
	 * @param own with contrast enough on white
	 */
	public HouseStyle in(Color own) {
		Map<String, JRStyle> styles = new TreeMap<>(this.styles);
		JRStyle titles = (JRStyle) style(OWN).clone();
		titles.setForecolor(own);
		styles.put(OWN, titles);
		for (String area : OWN_AREAS) {
			JRStyle rule = (JRStyle) style(area).clone();
			rule.setBackcolor(own);
			styles.put(area, rule);
		}
		return new HouseStyle(styles, this.fonts);
	}

	/**
	 * Returns the styles as pages that no template fills take them, each with the style
	 * it is made from.
	 */
	public List<JRStyle> resolved() {
		Map<String, JRDesignStyle> copies = new TreeMap<>();
		this.styles.keySet().forEach((name) -> resolved(name, copies));
		return List.copyOf(copies.values());
	}

	private JRDesignStyle resolved(String name, Map<String, JRDesignStyle> copies) {
		JRDesignStyle known = copies.get(name);
		if (known != null) {
			return known;
		}
		JRDesignStyle copy = (JRDesignStyle) style(name).clone();
		String parent = copy.getStyleNameReference();
		if (parent != null) {
			copy.setParentStyle(resolved(parent, copies));
		}
		copies.put(name, copy);
		return copy;
	}

	/**
	 * Returns a style's colour for lines and text.
	 * @param style the style's name
	 * @return its {@code forecolor}
	 * @throws IllegalArgumentException if there is no such style
	 */
	public Color ink(String style) {
		return inherited(style, JRStyle::getOwnForecolor);
	}

	/**
	 * Returns a style's colour for areas.
	 * @param style the style's name
	 * @return its {@code backcolor}
	 * @throws IllegalArgumentException if there is no such style
	 */
	public Color fill(String style) {
		return inherited(style, JRStyle::getOwnBackcolor);
	}

	/**
	 * Returns a style's font, in a size of points.
	 * @param style the style's name
	 * @return the very face that is embedded
	 * @throws IllegalArgumentException if there is no such style
	 */
	public Font font(String style) {
		int face = inherited(style, JRStyle::isOwnBold) ? Font.BOLD : Font.PLAIN;
		// Plain, for the face is bold already; told that it is bold besides, OpenPDF
		// thickens it with a stroke.
		return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
			.getAwtFontFromBundles(inherited(style, JRStyle::getOwnFontName), face,
					inherited(style, JRStyle::getOwnFontSize), null, false)
			.deriveFont(Font.PLAIN);
	}

	/**
	 * Returns how wide a text is.
	 * @param style the style's name
	 * @return points
	 * @throws IllegalArgumentException if there is no such style
	 */
	public double width(String style, String text) {
		return this.fonts.computeIfAbsent(style, this::font).getStringBounds(text, OUTLINES).getWidth();
	}

	/**
	 * Returns how wide a text is at most when it is laid out, where {@link WholeFigures}
	 * takes digits for signs; found faster than its width.
	 * @param style the style's name
	 * @return points, but for roundings
	 * @throws IllegalArgumentException if there is no such style
	 */
	public double widthAtMost(String style, String text) {
		Map<Integer, Double> widths = this.letters.computeIfAbsent(style, (name) -> new ConcurrentHashMap<>());
		return text.codePoints()
			.mapToDouble((letter) -> widths.computeIfAbsent(letter, (each) -> widthAtMost(style, each)))
			.sum();
	}

	private double widthAtMost(String style, int letter) {
		double width = width(style, Character.toString(letter));
		return (Character.isLetter(letter) || letter == ' ') ? width : Math.max(width, width(style, "0"));
	}

	/**
	 * Returns what a style says, or else the style it is made from: JasperReports looks
	 * that up in a report only.
	 */
	private <T> T inherited(String name, Function<JRStyle, @Nullable T> said) {
		JRStyle style = style(name);
		T value = said.apply(style);
		if (value != null) {
			return value;
		}
		if (style.getStyleNameReference() == null) {
			throw new IllegalArgumentException(
					"styles.jrtx, style '%s': found neither the value asked for nor a style to take it from; "
						.formatted(name) + "expected one; add it there");
		}
		return inherited(style.getStyleNameReference(), said);
	}

	private JRStyle style(String name) {
		JRStyle style = this.styles.get(name);
		if (style == null) {
			throw unknown(name, this.styles.keySet());
		}
		return style;
	}

	/**
	 * What to throw where a style is asked for that isn't there.
	 * @param name as asked for
	 * @param styles the names that there are, the first of equally near ones winning
	 */
	public static IllegalArgumentException unknown(String name, Set<String> styles) {
		String meant = Suggestions.nearest(name, new TreeSet<>(styles))
			.map((nearest) -> ", perhaps '" + nearest + "'")
			.orElse("");
		return new IllegalArgumentException(("styles.jrtx: found no style '%s'; expected the name of one of its "
				+ "styles%s; correct the name, or add the style there")
			.formatted(name, meant));
	}

	/** Loaded once, when first asked for. */
	private static final class Compiled {

		static final JRTemplate TEMPLATE = load();

		private static JRTemplate load() {
			try (InputStream file = HouseStyle.class.getResourceAsStream("/templates/styles.jasper")) {
				return (JRTemplate) JRLoader.loadObject(Objects.requireNonNull(file, "/templates/styles.jasper"));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (JRException ex) {
				throw new IllegalStateException("/templates/styles.jasper", ex);
			}
		}

	}

}
