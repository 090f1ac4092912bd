package uk.quartile.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Debian's Chromium, without a screen, for a test class. The class is skipped on a
 * machine that lacks it.
 */
public final class Chromium implements BeforeAllCallback, AfterAllCallback {

	private static final Path PROGRAM = Path.of("/usr/bin/chromium");

	private Playwright playwright;

	private Browser browser;

	@Override
	public void beforeAll(ExtensionContext test) {
		Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "The console was not looked at in a browser: found no "
				+ PROGRAM + "; expected that of Debian's package chromium; install it, as .ci/run does.");
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		// Whoever runs tests in a container is often root there, for whom there is no
		// sandbox.
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(List.of("--no-sandbox")));
	}

	@Override
	public void afterAll(ExtensionContext test) {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	/** A window of somebody who was never there. */
	public Window open(String console, boolean script) {
		return new Window(this.browser
			.newContext(
					new NewContextOptions().setBaseURL(console).setJavaScriptEnabled(script).setAcceptDownloads(true))
			.newPage(), script);
	}

}
