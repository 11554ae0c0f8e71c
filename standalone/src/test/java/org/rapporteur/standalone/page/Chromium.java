package org.rapporteur.standalone.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser to look at pages with, and to take pictures of them: {@code SCREENSHOTS} names the folder. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS =
            Path.of(Optional.ofNullable(System.getenv("SCREENSHOTS")).orElse("target/screenshots"));

    /** Small enough for a repository, and letters stay sharp. */
    private static final int QUALITY = 60;

    private static final int PATIENCE_MILLIS = 60_000;

    /** A screen that people sit at, or hold. */
    enum Screen {
        DESKTOP(1440, 900),
        TABLET(820, 1180),
        WALL(1920, 1080);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** Starts it; skips the test where there is none. */
    static Chromium start() {
        assumeTrue(Files.isExecutable(PROGRAM), "no Chromium at " + PROGRAM + ": pages are not looked at");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(List.of("--no-sandbox"))));
    }

    Page open(Screen screen, ColorScheme colours, String address) {
        Page page = sitDown(screen, colours).newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.navigate(address);
        return page;
    }

    /** A browser of its own, with what it keeps. */
    BrowserContext sitDown(Screen screen, ColorScheme colours) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(colours));
    }

    /** Whether everybody can use the page as it is now, as far as a program can tell. */
    static void isAccessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .as(page.url())
                .isEmpty();
    }

    /** Whether nothing has to be pulled sideways to be read. */
    static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(page.url())
                .isEqualTo(0);
    }

    /** What the window shows. */
    static void picture(Page page, String name) throws IOException {
        take(page, name, new JsonObject());
    }

    /** The whole page. */
    static void wholePicture(Page page, String name) throws IOException {
        JsonObject part = new JsonObject();
        part.addProperty("x", 0);
        part.addProperty("y", 0);
        part.addProperty("width", page.viewportSize().width);
        part.addProperty("height", (Number) page.evaluate("document.documentElement.scrollHeight"));
        part.addProperty("scale", 1);
        JsonObject how = new JsonObject();
        how.addProperty("captureBeyondViewport", true);
        how.add("clip", part);
        take(page, name, how);
    }

    /** Playwright's own pictures are ten times as large. */
    private static void take(Page page, String name, JsonObject how) throws IOException {
        how.addProperty("format", "webp");
        how.addProperty("quality", QUALITY);
        CDPSession session = page.context().newCDPSession(page);
        String picture = session.send("Page.captureScreenshot", how).get("data").getAsString();
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".webp"), Base64.getDecoder().decode(picture));
        session.detach();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
