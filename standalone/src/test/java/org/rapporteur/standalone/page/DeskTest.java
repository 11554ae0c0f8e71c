package org.rapporteur.standalone.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import org.rapporteur.standalone.scenario.Scenario;
import org.rapporteur.standalone.scenario.ScenarioPlayer;

/**
 * The secretariat logs the fourth plenary meeting of the twelfth session, with the keyboard alone; the pictures are in
 * {@code target/screenshots}.
 */
class DeskTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path SCENARIO = Path.of("..", "scenarios", "untoc-cop12.yaml");

    @BeforeAll
    static void a_busy_machine_takes_its_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void a_meeting_is_logged_by_keyboard_through_refusals_and_a_lost_connection() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM + ": pages are not looked at");
        Progress progress = new Progress(System.out);
        try (StandaloneRuntime runtime = StandaloneRuntime.temporary(progress);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(options())) {
            new ScenarioPlayer(runtime.commandSide(), _ -> {}).play(untilTheFourthMeeting());
            String address = runtime.querySide() + "/sessions/untoc-cop-12/desk";
            BrowserContext office = browser.newContext(context(1440, 900, ColorScheme.LIGHT));
            Page page = office.newPage();
            page.navigate(address);
            assertThat(page.locator("#line")).isFocused();
            page.locator("#when").fill("2024-10-15T15:00");
            page.locator("#line").focus();

            // a line is an act
            log(page, "open meeting @15");
            assertThat(page.locator(".desk-strip")).containsText("4th plenary meeting");
            log(page, "quorum");
            log(page, "1f");
            assertThat(page.locator(".desk-item")).containsText("1(f)");
            log(page, "arg ambassador @10");
            assertThat(lastActs(page)).containsText("Statement by Argentina");
            assertThat(lastActs(page)).containsText("14:50");

            // a time that the clock shows twice is asked for, and one it leaves out refused
            page.locator("#when").fill("2024-10-27T02:30");
            page.locator("#line").pressSequentially("arg");
            assertThat(page.locator("#line-refusal")).containsText("@02:30+02:00, @02:30+01:00");
            page.locator("#which").selectOption("+01:00");
            page.locator("#line").pressSequentially("e");
            assertThat(page.locator("#line-refusal")).isHidden();
            page.locator("#when").fill("2024-03-31T02:30");
            page.locator("#line").pressSequentially("e");
            assertThat(page.locator("#line-refusal")).containsText("02:30 is not shown by the clock");
            page.locator("#when").fill("2024-10-15T15:00");
            assertThat(page.locator("#which")).isHidden();
            page.locator("#line").fill("");
            page.locator("#line").focus();

            // the list of speakers is kept, and the next takes the floor with one key
            log(page, "list hnd, sen, aut");
            log(page, "list isr reply");
            assertThat(speakers(page)).hasCount(4);
            log(page, "aut 1");
            assertThat(speakers(page).first()).containsText("Austria");
            page.keyboard().press("F2");
            assertThat(page.locator(".desk-floor")).containsText("Austria");
            assertThat(speakers(page)).hasCount(3);

            // what is not in order is refused with its reason, and what was typed is still there
            log(page, "reply upeace");
            assertThat(page.locator("#line-refusal")).containsText("The right of reply is not accorded to");
            assertThat(page.locator("#line")).hasValue("reply upeace");
            isAccessible(page);
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            assertThat(page.locator("#line")).hasValue("");

            // two people log at once, and see each other's acts
            Page colleague = browser.newPage(screen(820, 1180, ColorScheme.DARK));
            colleague.navigate(address);
            log(colleague, "list irn");
            assertThat(speakers(page)).hasCount(4);
            isAccessible(colleague);
            picture(colleague, "desk-tablet-dark");

            // without a connection acts are kept, also when the browser is closed
            office.setOffline(true);
            page.keyboard().press("F2");
            assertThat(page.locator("#sending")).hasAttribute("data-state", "offline");
            page.locator("#line").pressSequentially("half a lin");
            page.close();
            office.setOffline(false);
            Page again = office.newPage();
            again.navigate(address);
            assertThat(again.locator(".desk-floor")).containsText("Honduras");
            assertThat(again.locator("#sending")).hasAttribute("data-state", "idle");
            assertThat(again.locator("#line")).hasValue("half a lin");

            // every act has a form, and a refusal stands at its field
            again.locator("#line").fill("");
            again.locator("#act").selectOption("open-meeting");
            again.getByLabel("Meeting (required)").fill("fifth");
            again.keyboard().press("Enter");
            assertThat(again.locator("#form [aria-invalid]").first()).isVisible();
            isAccessible(again);

            // a form can be tried: what the report would say is told, or why it would be refused, and nothing is logged
            again.locator("#when").fill("2024-10-15T15:00");
            preview(again);
            assertThat(again.locator("#form [aria-invalid]").first()).isVisible();
            again.locator("#act").selectOption("make-statement");
            again.locator("#form [data-pointer='#/speaker']").fill("CHL");
            preview(again);
            assertThat(again.locator("#told")).containsText("The report would say");
            assertThat(again.locator("#told")).containsText("Chile");
            assertThat(lastActs(again)).not().containsText("Chile");
            assertThat(again.locator("#sending")).hasAttribute("data-state", "idle");

            again.locator("#line").fill("l8");
            again.locator("#line").fill("united");
            assertThat(again.locator("[role=option]").first()).isVisible();
            picture(again, "desk-light");

            // whoever leaves the line and comes back at once still sees what it may mean
            again.locator("#line").blur();
            again.locator("#line").focus();
            again.waitForTimeout(300);
            assertThat(again.locator("[role=option]").first()).isVisible();

            Page arabic = browser.newPage(screen(1440, 900, ColorScheme.LIGHT));
            arabic.navigate(address + "?lang=ar");
            assertThat(arabic.locator("html")).hasAttribute("dir", "rtl");
            assertThat(arabic.locator("#desk-side").boundingBox().x)
                    .isLessThan(arabic.locator("#line").boundingBox().x);
            isAccessible(arabic);
            picture(arabic, "desk-arabic");
        }
    }

    private static void log(Page page, String line) {
        page.locator("#line").pressSequentially(line);
        page.keyboard().press("Enter");
        // What is logged next may rest on it.
        // Asked anew each time: the page lets nobody wait in it by a script of his own.
        page.waitForCondition(() -> page.locator("#line").inputValue().isEmpty()
                || page.locator("#line-refusal").isVisible());
        assertThat(page.locator("#sending")).hasAttribute("data-state", "idle");
    }

    private static void preview(Page page) {
        page.locator("#form").getByText("Preview").click();
    }

    private static Locator lastActs(Page page) {
        return page.locator(".desk-acts");
    }

    private static Locator speakers(Page page) {
        return page.locator("[data-speaker]");
    }

    private static Scenario untilTheFourthMeeting() throws Exception {
        Scenario session = Scenario.read(SCENARIO, Optional.empty());
        int fourth = IntStream.range(0, session.acts().size())
                .filter(index -> session.acts().get(index).command() instanceof OpenMeeting opening
                        && opening.meeting().toString().equals("plenary-4"))
                .findFirst()
                .orElseThrow();
        return new Scenario(
                session.file(),
                session.title(),
                session.session(),
                session.acts().subList(0, fourth));
    }

    private static void isAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }

    private static Browser.NewContextOptions context(int width, int height, ColorScheme colours) {
        return new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(colours);
    }

    private static Browser.NewPageOptions screen(int width, int height, ColorScheme colours) {
        return new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(colours);
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
