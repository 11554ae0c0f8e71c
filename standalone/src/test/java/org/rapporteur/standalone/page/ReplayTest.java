package org.rapporteur.standalone.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.standalone.page.Chromium.fits;
import static org.rapporteur.standalone.page.Chromium.isAccessible;
import static org.rapporteur.standalone.page.Chromium.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import org.rapporteur.standalone.page.Chromium.Screen;
import org.rapporteur.standalone.scenario.ScenarioPlayer;

/** An auditor with the controls of the replay, in the twelfth session. */
class ReplayTest {
    /** L.4, L.11, L.8 and L.9 were adopted one after the other. */
    private static final int FOURTH_ADOPTED = 542;

    private static final int ELEVENTH_ADOPTED = 544;
    private static final int EIGHTH_ADOPTED = 547;
    private static final int LAST = 588;

    @Test
    void an_auditor_goes_through_the_session_and_finds_what_rests_on_what() throws Exception {
        Progress progress = new Progress(System.out);
        try (Chromium chromium = Chromium.start();
                StandaloneRuntime runtime = StandaloneRuntime.temporary(progress)) {
            new ScenarioPlayer(runtime.commandSide(), _ -> {})
                    .play(TwelfthSession.read().whole());
            String replay = runtime.querySide() + "/sessions/untoc-cop-12/replay";
            Page page = chromium.open(Screen.DESKTOP, ColorScheme.LIGHT, replay + "?pane=board&at=" + FOURTH_ADOPTED);
            page.evaluate("window.sameAsBefore = true");

            theMomentIsMovedByKeyboard(page);
            theSessionIsPlayed(page);
            factsAreFound(page);
            assertThat(page.evaluate("window.sameAsBefore")).isEqualTo(true);
            paragraphsLeadToFactsAndFactsToParagraphs(page);
            twoMomentsAreCompared(page);
        }
    }

    private static void theMomentIsMovedByKeyboard(Page page) {
        Locator board = page.locator("#board");
        isAt(page, FOURTH_ADOPTED);
        assertThat(board).containsText("10th plenary meeting");
        assertThat(draftsAdopted(page)).hasCount(3);

        page.locator("#replay-at").focus();
        page.keyboard().press("ArrowRight");
        isAt(page, FOURTH_ADOPTED + 1);
        assertThat(page).hasURL(Pattern.compile("at=" + (FOURTH_ADOPTED + 1)));
        page.keyboard().press("n");
        isAt(page, ELEVENTH_ADOPTED);
        assertThat(page.locator("#replay-where")).containsText("adopted");
        assertThat(draftsAdopted(page)).hasCount(4);
        page.keyboard().press("p");
        isAt(page, FOURTH_ADOPTED);
        assertThat(draftsAdopted(page)).hasCount(3);
        page.keyboard().press("ArrowLeft");
        isAt(page, FOURTH_ADOPTED - 1);
        assertThat(draftsAdopted(page)).hasCount(2);

        page.keyboard().press("Home");
        isAt(page, 1);
        assertThat(draftsAdopted(page)).hasCount(0);
        page.keyboard().press("End");
        isAt(page, LAST);
        assertThat(draftsAdopted(page)).hasCount(6);
        assertThat(page.locator("#replay-at")).isFocused();

        page.goBack();
        isAt(page, 1);
        page.goForward();
        isAt(page, LAST);

        // the keyboard stays on the step that was taken
        page.locator("#replay-back").press("Enter");
        isAt(page, LAST - 1);
        page.keyboard().press("Enter");
        isAt(page, LAST - 2);
        assertThat(page.locator("#replay-back")).isFocused();
    }

    private static void theSessionIsPlayed(Page page) {
        page.locator("#replay-first").click();
        isAt(page, 1);
        page.locator("#replay-speed").selectOption("facts 10");
        page.locator("#replay-at").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#replay-play")).hasText("Pause");
        assertThat(page.locator("#replay-where")).containsText(Pattern.compile("Fact [2-9][0-9]* of"));

        page.keyboard().press("Space");
        assertThat(page.locator("#replay-play")).hasText("Play");
        assertThat(page.locator("body[aria-busy]")).hasCount(0);
        Object stopped = page.locator("#replay-where").getAttribute("data-at");
        page.waitForTimeout(1_000);
        assertThat(page.locator("#replay-where")).hasAttribute("data-at", stopped.toString());
    }

    private static void factsAreFound(Page page) {
        Locator facts = page.locator(".replay-facts li");
        page.locator("#replay-q").fill("adopt consensus L.8");
        page.keyboard().press("Enter");
        assertThat(page.locator(".replay-found")).containsText("1 fact");
        assertThat(facts).hasCount(1);
        facts.locator(".replay-version").click();
        isAt(page, EIGHTH_ADOPTED);
        assertThat(page.locator("#replay-where")).containsText("CTOC/COP/2024/L.8/Rev.1");

        page.locator("#replay-q").fill("");
        page.locator("#replay-filter summary").click();
        page.locator("#replay-participant").selectOption("PER");
        isAbout("Peru", facts);
        page.locator("#replay-meeting").selectOption("plenary-10");
        assertThat(page).hasURL(Pattern.compile("participant=PER.*meeting=plenary-10"));
        isAbout("Peru", facts);
        page.locator("#replay-participant").selectOption("");
        page.locator("#replay-meeting").selectOption("");
        page.locator("#replay-milestone").selectOption("adoption");
        page.locator("#replay-document").selectOption("CTOC/COP/2024/L.8");
        assertThat(page.locator(".replay-found")).containsText("1 fact");

        page.locator("#replay-all").click();
        assertThat(page.locator(".replay-found")).containsText(String.valueOf(LAST));
        assertThat(page.locator("#replay-document")).hasValue("");
        isAt(page, EIGHTH_ADOPTED);
    }

    private static void paragraphsLeadToFactsAndFactsToParagraphs(Page page) throws Exception {
        page.locator("#replay-pane-report").click();
        // the first is the list of all texts adopted
        Locator basis = page.locator(".replay-facts li.is-now .replay-basis a[href^='#paragraph']")
                .last();
        Locator paragraph = page.locator(basis.getAttribute("href"));
        assertThat(paragraph).containsText("L.8/Rev.1");
        assertThat(paragraph).hasClass(Pattern.compile("rests"));
        basis.click();
        assertThat(paragraph).isInViewport();
        // a press while the page still moves would land beside the button
        assertThat(page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("auto");
        isAccessible(page);
        picture(page, "replay-paragraph-light");

        // its first fact is the tabling of the draft
        paragraph.locator(".facts a").first().click();
        assertThat(page).hasURL(Pattern.compile("around=56.*#v56"));
        assertThat(page.locator("#v56")).isInViewport();
        assertThat(page.locator("#v56")).containsText("L.8");
        assertThat(page.locator("#replay-at")).hasValue(String.valueOf(EIGHTH_ADOPTED));
        assertThat(page.locator("#v56 .replay-basis a[href^='#paragraph']").first())
                .isVisible();
        page.goBack();
        assertThat(page.locator(".replay-facts li.is-now")).isVisible();
    }

    private static void twoMomentsAreCompared(Page page) throws Exception {
        page.locator("#replay-compare-to").fill("500");
        page.locator(".replay-compare button").click();
        assertThat(page).hasURL(Pattern.compile("comparison"));
        // from after its adoption back to before its revision
        assertThat(page.locator("main")).containsText("CTOC/COP/2024/L.8");
        assertThat(page.locator(".replay-changes del").filter(about("12/3")).first())
                .isVisible();
        isAccessible(page);
        fits(page);
    }

    private static void isAt(Page page, int version) {
        assertThat(page.locator("#replay-where")).containsText("Fact %d of %d".formatted(version, LAST));
        assertThat(page.locator("#replay-at")).hasValue(String.valueOf(version));
        assertThat(page.locator(".replay-facts [aria-current=true]").filter(about(String.valueOf(version))))
                .hasCount(1);
    }

    private static Locator draftsAdopted(Page page) {
        return page.locator("#board .standing-adopted tr:not(.board-group)");
    }

    private static void isAbout(String words, Locator facts) {
        assertThat(facts.filter(about(words)).first()).isVisible();
        assertThat(facts.filter(new Locator.FilterOptions().setHasNotText(words)))
                .hasCount(0);
    }

    private static Locator.FilterOptions about(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
