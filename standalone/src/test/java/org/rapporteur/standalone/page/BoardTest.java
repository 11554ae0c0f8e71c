package org.rapporteur.standalone.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.act.DraftCommand.AdoptDraft;
import org.rapporteur.standalone.House;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.scenario.Scenario;
import org.rapporteur.standalone.scenario.ScenarioPlayer;

/**
 * The officers' board on the last afternoon of the twelfth session, live; the pictures are in
 * {@code target/screenshots}.
 */
class BoardTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path SCENARIO = Path.of("..", "scenarios", "untoc-cop12.yaml");
    private static final int STALE_WITHIN_MILLIS = 30_000;

    @Test
    void officers_follow_the_last_afternoon_on_every_screen() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM + ": pages are not looked at");
        Scenario session = Scenario.read(SCENARIO, Optional.empty());
        int fourthResolution = indexOfAdoption(session, "CTOC/COP/2024/L.4");
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(options())) {
            Page screen = whileTheHouseIsOpen(browser, session, fourthResolution);

            // without the server a page says that it is stale
            assertThat(screen.locator("[data-is-stale]"))
                    .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(STALE_WITHIN_MILLIS));
        }
    }

    /** Leaves the screen of the room open. */
    private static Page whileTheHouseIsOpen(Browser browser, Scenario session, int fourthResolution) throws Exception {
        Progress progress = new Progress(System.out);
        try (House house = House.temporary(progress)) {
            String board = house.querySide() + "/sessions/untoc-cop-12/board";
            ScenarioPlayer player = new ScenarioPlayer(house.commandSide(), _ -> {});
            player.play(until(fourthResolution, session));

            Page desktop = browser.newPage(screen(1440, 900, ColorScheme.LIGHT));
            desktop.navigate(board);
            assertThat(desktop.locator("#live-status")).hasText("Live");
            assertThat(desktop.locator(".board-room")).containsText("10th plenary meeting");
            assertThat(desktop.locator(".standing-ready")).containsText("L.4");
            assertThat(desktop.locator(".board-steps")).containsText("Put L.4 to the meeting", ignoringCase());
            picture(desktop, "board-light");
            isAccessible(desktop);

            Page tablet = browser.newPage(screen(820, 1180, ColorScheme.DARK));
            tablet.navigate(board);
            assertThat(tablet.locator("#live-status")).hasText("Live");
            assertThat(tablet.evaluate("document.documentElement.scrollWidth")).isEqualTo(820);
            picture(tablet, "board-tablet-dark");
            isAccessible(tablet);

            Page arabic = browser.newPage(screen(1440, 900, ColorScheme.LIGHT));
            arabic.navigate(board + "?lang=ar");
            assertThat(arabic.locator("html")).hasAttribute("dir", "rtl");
            assertThat(arabic.locator("#live-status")).hasText("مباشر");
            assertThat(arabic.locator("#board-room").boundingBox().x)
                    .isGreaterThan(arabic.locator("#board-next").boundingBox().x);
            picture(arabic, "board-arabic");
            isAccessible(arabic);

            Page room = browser.newPage(screen(1920, 1080, ColorScheme.DARK));
            room.navigate(board + "?view=room");
            assertThat(room.locator("#live-status")).hasText("Live");
            assertThat(room.evaluate("parseFloat(getComputedStyle(document.querySelector('.meeting')).fontSize)"))
                    .satisfies(size -> assertThat(((Number) size).doubleValue()).isGreaterThan(60));
            picture(room, "board-room-dark");
            isAccessible(room);

            // when the fourth draft is adopted, all screens show it; none of them loads anew
            List.of(desktop, tablet, arabic, room).forEach(page -> page.evaluate("window.sameAsBefore = true"));
            player.play(until(fourthResolution + 1, session));
            for (Page page : List.of(desktop, tablet, arabic, room)) {
                assertThat(page.locator(".standing-adopted")
                                .filter(about("L.4"))
                                .first())
                        .isVisible();
                assertThat(page.evaluate("window.sameAsBefore")).isEqualTo(true);
            }

            // a draft leads to its history
            desktop.locator(".board-drafts a").filter(about("L.8/Rev.1")).click();
            assertThat(desktop.locator(".history li").first()).containsText("CTOC/COP/2024/L.8");
            assertThat(desktop.locator("main")).containsText("Mexico");
            picture(desktop, "draft-light");
            isAccessible(desktop);
            return room;
        }
    }

    private static int indexOfAdoption(Scenario session, String symbol) {
        return IntStream.range(0, session.acts().size())
                .filter(index -> session.acts().get(index).command() instanceof AdoptDraft adoption
                        && adoption.draft().value().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    /** The first acts of a session. Those played before are answered as they were then. */
    private static Scenario until(int acts, Scenario session) {
        return new Scenario(
                session.file(),
                session.title(),
                session.session(),
                session.acts().subList(0, acts));
    }

    private static void isAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }

    private static Browser.NewPageOptions screen(int width, int height, ColorScheme colours) {
        return new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(colours);
    }

    private static Locator.FilterOptions about(String draft) {
        return new Locator.FilterOptions().setHasText(draft);
    }

    private static LocatorAssertions.ContainsTextOptions ignoringCase() {
        return new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true);
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
