package org.rapporteur.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.Written;
import org.rapporteur.query.ingest.Arrivals;
import org.rapporteur.query.ingest.Projections;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pages as a browser shows them; the pictures are in {@code target/screenshots}. */
class InABrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int PHONE_WIDTH = 390;

    private final Story story = SampleSession.underWay();

    @Test
    void a_reader_finds_the_session_and_follows_a_draft_to_the_facts_behind_it() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM + ": pages are not looked at");
        try (RunningQuerySide side = given();
                Playwright playwright = playwright();
                Browser browser = playwright.chromium().launch(options())) {
            Page page = browser.newPage();
            page.navigate(side.address().toString());

            page.getByText("Session 12").click();
            assertThat(page.title()).isEqualTo("Session 12 · Rapporteur");
            assertThat(page.locator("main").textContent()).contains("2nd plenary meeting");
            picture(page, "session");

            page.getByText("recommended for adoption").last().click();
            assertThat(page.locator(":target").textContent())
                    .contains("CTOC/COP/2024/L.2 recommended for adoption at the 1st meeting of the Committee");
            picture(page, "facts");

            page.getByText("Report", new Page.GetByTextOptions().setExact(true)).click();
            page.locator(".facts a").first().click();
            page.waitForSelector(":target");
            page.goBack();
            picture(page, "report");
        }
    }

    @Test
    void a_phone_in_the_dark_shows_the_page_in_chinese_without_scrolling_sideways() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM + ": pages are not looked at");
        try (RunningQuerySide side = given();
                Playwright playwright = playwright();
                Browser browser = playwright.chromium().launch(options())) {
            Page page = browser.newPage(new Browser.NewPageOptions()
                    .setViewportSize(PHONE_WIDTH, 800)
                    .setLocale("zh-CN")
                    .setColorScheme(ColorScheme.DARK));
            page.navigate(side.address().resolve("/sessions/untoc-cop-12").toString());

            assertThat(page.locator("html").getAttribute("data-bs-theme")).isEqualTo("dark");
            assertThat(page.locator("h1").textContent()).isEqualTo("第12届会议");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE_WIDTH);
            picture(page, "phone");
        }
    }

    @Test
    void a_page_that_is_open_says_that_its_session_has_come_to_stand_still_and_no_longer_does() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM + ": pages are not looked at");
        Written poisoned = Written.of("untoc-cop-12");
        story.facts().forEach(fact -> poisoned.then(fact.event()));
        poisoned.thenBy("stranger", SampleSession.statements(1)[0]).then(SampleSession.statements(1));
        int version = story.facts().size() + 1;
        try (RunningQuerySide side = RunningQuerySide.start();
                Playwright playwright = playwright();
                Browser browser = playwright.chromium().launch(options())) {
            side.publishStated(poisoned.facts().subList(0, version - 1));
            assertThat(side.part(Arrivals.class).await(story.session(), version - 1, Duration.ofMinutes(1)))
                    .isTrue();
            JdbcTemplate database = side.part(JdbcTemplate.class);
            database.execute("alter table fact add constraint no_stranger check (recorded_by <> 'stranger')");
            Page board = opened(browser, side, "board");
            Page desk = opened(browser, side, "desk");
            Gauge viewers = side.part(MeterRegistry.class)
                    .get("rapporteur.live.viewers")
                    .gauge();
            for (int tries = 0; tries < 600 && viewers.value() < 2; tries++) {
                board.waitForTimeout(100);
            }

            side.publishStated(poisoned.facts().subList(version - 1, version + 1));
            Locator.WaitForOptions patience = new Locator.WaitForOptions().setTimeout(60_000);
            board.getByText("This session stands still since fact " + version).waitFor(patience);
            desk.getByText("This session stands still since fact " + version).waitFor(patience);
            picture(board, "standstill");

            database.execute("alter table fact drop constraint no_stranger");
            side.part(Projections.class).tryAgain(story.session());
            patience.setState(WaitForSelectorState.HIDDEN);
            board.getByText("This session stands still").waitFor(patience);
            desk.getByText("This session stands still").waitFor(patience);
            assertThat(board.locator("#head-version").textContent()).isEqualTo("As of version " + (version + 1));
        }
    }

    private static Page opened(Browser browser, RunningQuerySide side, String which) {
        Page page = browser.newPage();
        page.navigate(side.address().resolve("/sessions/untoc-cop-12/" + which).toString());
        return page;
    }

    private RunningQuerySide given() throws InterruptedException {
        RunningQuerySide side = RunningQuerySide.start();
        side.publish(story.facts());
        assertThat(side.part(Arrivals.class)
                        .await(story.session(), story.facts().size(), Duration.ofMinutes(1)))
                .isTrue();
        return side;
    }

    private static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static LaunchOptions options() {
        return new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox"));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
