package uk.quartile.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A window of the browser. It notes what the browser complains of, and looks at pages as
 * wide screens and telephones show them.
 */
public final class Window implements AutoCloseable {

	private static final Path PICTURES = Path.of("target/screenshots");

	private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final int WIDE = 1280;

	/** What is left of a wide screen at four times the size: WCAG 2.2, 1.4.10. */
	private static final int NARROW = 320;

	private static final int HEIGHT = 800;

	/** Axe takes half a minute for some hundred rows that are all alike. */
	private static final String WITHOUT_MORE_OF_THE_SAME = "document.querySelectorAll("
			+ "'tbody > tr:nth-child(n+6), section > :nth-child(n+40)').forEach((each) => each.remove())";

	/** Places that Tab stops at before one is given up. */
	private static final int MOST_STOPS = 60;

	/** Boxes to tick are drawn beside themselves. */
	private static final String LOOKS_FOCUSED = """
			() => {
				const focused = document.activeElement;
				const look = () => [focused, focused.nextElementSibling].filter((each) => each)
					.flatMap((each) => [getComputedStyle(each), getComputedStyle(each, '::before')])
					.map((style) => [style.outline, style.boxShadow, style.backgroundColor, style.borderColor].join())
					.join();
				const withFocus = look();
				focused.blur();
				const without = look();
				focused.focus();
				return withFocus !== without;
			}
			""";

	private final Page page;

	private final boolean script;

	private final List<String> complaints = new ArrayList<>();

	Window(Page page, boolean script) {
		this.page = page;
		this.script = script;
		page.setDefaultTimeout(60_000);
		page.onConsoleMessage((each) -> {
			if (each.type().equals("error") || each.type().equals("warning")) {
				this.complaints.add(each.type() + " at " + page.url() + ": " + each.text());
			}
		});
		page.onPageError((each) -> this.complaints.add("script at " + page.url() + ": " + each));
		page.onResponse((each) -> {
			if (each.status() >= 400) {
				this.complaints.add(each.status() + " " + each.url());
			}
		});
	}

	/** To click and type. */
	public Page page() {
		return this.page;
	}

	/** What the browser complained of; it is forgotten. */
	public List<String> complaints() {
		List<String> all = List.copyOf(this.complaints);
		this.complaints.clear();
		return all;
	}

	void logIn(String name, String password) {
		this.page.navigate("/login");
		this.page.fill("#username", name);
		this.page.fill("#password", password);
		press("Log in");
	}

	/** Presses the first button of these words. */
	void press(String words) {
		this.page.locator("main button:has-text('" + words + "'), header button:has-text('" + words + "')")
			.first()
			.click();
	}

	/** Follows the first link of these words on the page itself. */
	void follow(String words) {
		this.page.locator("main a:has-text('" + words + "')").first().click();
	}

	/** What a person reads on the page, with single blanks. */
	String words() {
		return this.page.locator("main").innerText().replaceAll("\\s+", " ");
	}

	/**
	 * Presses Tab until an element has the focus. On the way whatever gets it must look
	 * otherwise than without.
	 */
	void tabTo(String element) {
		for (int pressed = 0; pressed < MOST_STOPS; pressed++) {
			this.page.keyboard().press("Tab");
			assertThat(this.page.evaluate(LOOKS_FOCUSED))
				.as("whether the focus is seen at " + this.page.url() + ": "
						+ this.page.evaluate("document.activeElement.outerHTML"))
				.isEqualTo(true);
			if (this.page.locator(element)
				.evaluateAll("(found) => found.some((each) => each === document.activeElement)")
				.equals(true)) {
				return;
			}
		}
		throw new AssertionError("Tab never came to " + element + " at " + this.page.url());
	}

	/**
	 * Looks at the page in both widths: nobody is shut out, no page is wider than the
	 * screen, and the browser has nothing to complain of. Axe sees the narrow one, where
	 * targets are closest.
	 * @param name of its pictures, below target/screenshots
	 */
	public void look(String name) {
		look(name, NARROW);
		look(name, WIDE);
		assertThat(complaints()).as(name).isEmpty();
	}

	private void look(String name, int width) {
		this.page.evaluate(WITHOUT_MORE_OF_THE_SAME);
		String where = name + "-" + width + (this.script ? "" : "-without-script");
		this.page.setViewportSize(width, HEIGHT);
		this.page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(where + ".png")).setFullPage(true));
		assertThat(this.page.evaluate("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"))
			.as(where + ": width")
			.isEqualTo(width);
		if (this.script && width == NARROW) {
			assertThat(new AxeBuilder(this.page).withTags(STANDARDS).analyze().getViolations()).as(where)
				.extracting(Window::said)
				.isEmpty();
		}
	}

	private static String said(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + ": "
				+ rule.getNodes().stream().map((each) -> each.getHtml().replaceAll("\\s+", " ")).toList();
	}

	@Override
	public void close() {
		this.page.context().close();
	}

}
