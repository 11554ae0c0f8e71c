package org.rapporteur.standalone.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.standalone.page.Chromium.fits;
import static org.rapporteur.standalone.page.Chromium.isAccessible;
import static org.rapporteur.standalone.page.Chromium.picture;
import static org.rapporteur.standalone.page.Chromium.wholePicture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import org.rapporteur.standalone.page.Chromium.Screen;
import org.rapporteur.standalone.scenario.ScenarioPlayer;

/**
 * The secretariat, the officers and an auditor on the last afternoon of the twelfth session and after it. Takes the
 * pictures of the documentation on the way.
 */
class ThreeRolesTest {
    private static final int STALE_WITHIN_MILLIS = 30_000;

    /** The pages people work with, by name, and where they are. */
    private static final Map<String, String> PAGES = Map.of(
            "desk", "/desk",
            "board", "/board",
            "room", "/board?view=room",
            "draft", "/drafts/CTOC/COP/2024/L.8",
            "state", "",
            "log", "/facts",
            "report", "/report",
            "replay", "/replay");

    private final TwelfthSession session = readSession();
    private final int fourthResolution = session.before(
            AdoptDraft.class, adoption -> adoption.draft().value().equals("CTOC/COP/2024/L.4"));

    private final int firstReply = session.before(ExerciseRightOfReply.class, _ -> true);

    @Test
    void secretariat_officers_and_auditor_walk_through_the_twelfth_session() throws Exception {
        try (Chromium chromium = Chromium.start()) {
            Page screen = whileTheHouseIsOpen(chromium);

            // without the server a page says that it is stale
            assertThat(screen.locator("[data-is-stale]"))
                    .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(STALE_WITHIN_MILLIS));
        }
    }

    /** Leaves the screen of the room open. */
    private Page whileTheHouseIsOpen(Chromium chromium) throws Exception {
        Progress progress = new Progress(System.out);
        try (StandaloneRuntime runtime = StandaloneRuntime.temporary(progress)) {
            String pages = runtime.querySide() + "/sessions/untoc-cop-12";
            ScenarioPlayer player = new ScenarioPlayer(runtime.commandSide(), _ -> {});
            player.play(session.until(firstReply));

            Page board = chromium.open(Screen.DESKTOP, ColorScheme.LIGHT, pages + "/board");
            Page tablet = chromium.open(Screen.TABLET, ColorScheme.DARK, pages + "/board");
            Page room = chromium.open(Screen.WALL, ColorScheme.DARK, pages + "/board?view=room");
            List<Page> screens = List.of(board, tablet, room);
            for (Page screen : screens) {
                assertThat(screen.locator("#live-status")).hasText("Live");
                screen.evaluate("window.sameAsBefore = true");
            }
            theSecretariatLogs(chromium, pages, room);
            player.play(session.until(fourthResolution));
            theOfficersFollow(board, tablet, room, player);
            for (Page screen : screens) {
                assertThat(screen.evaluate("window.sameAsBefore")).isEqualTo(true);
            }
            player.play(session.whole());
            theAuditorLooksBack(chromium, pages);
            SoftAssertions everywhere = new SoftAssertions();
            for (Map.Entry<String, String> place : PAGES.entrySet()) {
                everywhere.check(() -> isForEverybody(chromium, place.getKey(), pages + place.getValue()));
            }
            everywhere.assertAll();
            return room;
        }
    }

    private void theSecretariatLogs(Chromium chromium, String pages, Page room) throws Exception {
        Page desk = chromium.open(Screen.DESKTOP, ColorScheme.LIGHT, pages + "/desk");
        assertThat(desk.locator("#line")).isFocused();
        desk.locator("#when").fill(session.timeOf(firstReply).toString());
        desk.locator("#line").focus();
        Locator last = desk.locator(".desk-acts li").first();

        String before = desk.locator("#head-version").textContent();

        // what is logged at the desk is on the screen of the room
        log(desk, "list chile, mexico");
        assertThat(room.locator(".who")).containsText("Mexico");
        log(desk, "peru");
        assertThat(last).containsText("Statement by Peru");
        assertThat(desk.locator("#head-version")).not().hasText(before);
        assertThat(room.locator(".who")).containsText("Peru");

        // it was somebody else: the act is put right in its own form
        last.locator("[data-do=correct]").click();
        Locator speaker = desk.getByLabel("Speaker (required)");
        assertThat(speaker).hasValue("PER");
        speaker.fill("CHL");
        isAccessible(desk);
        picture(desk, "desk-correcting-light");
        desk.locator("#form [type=submit]").click();
        assertThat(desk.locator("#form")).isHidden();
        assertThat(desk.locator(".desk-acts li").nth(1)).containsText("corrected");
        assertThat(room.locator(".who")).not().containsText("Peru");

        // it was nobody: the act is undone
        desk.locator(".desk-acts li").nth(1).locator("[data-do=undo]").click();
        assertThat(desk.locator(".desk-acts li").nth(2).locator(".text-decoration-line-through"))
                .isVisible();
        desk.locator("[data-speaker=CHL] [data-do=off]").click();
        desk.locator("[data-speaker=MEX] [data-do=off]").click();
        assertThat(desk.locator("[data-speaker]")).hasCount(0);
        assertThat(desk.locator("#sending")).hasAttribute("data-state", "idle");
    }

    private void theOfficersFollow(Page board, Page tablet, Page room, ScenarioPlayer player) throws Exception {
        assertThat(board.locator(".board-room")).containsText("10th plenary meeting");
        assertThat(board.locator(".standing-ready")).containsText("L.4");
        assertThat(board.locator(".board-steps")).containsText("Put L.4 to the meeting", ignoringCase());
        wholePicture(board, "board-live-light");
        wholePicture(tablet, "board-tablet-dark");
        assertThat(room.evaluate("parseFloat(getComputedStyle(document.querySelector('.meeting')).fontSize)"))
                .satisfies(size -> assertThat(((Number) size).doubleValue()).isGreaterThan(60));
        picture(room, "room-live-dark");

        // when the fourth draft is adopted, all screens show it
        String before = board.locator("#head-version").textContent();
        player.play(session.until(fourthResolution + 1));
        for (Page page : List.of(board, tablet, room)) {
            assertThat(page.locator(".standing-adopted").filter(about("L.4")).first())
                    .isVisible();
        }
        assertThat(board.locator("#head-version")).not().hasText(before);

        // a draft leads to its history
        board.locator(".board-drafts a").filter(about("L.8/Rev.1")).click();
        assertThat(board.locator(".history li").first()).containsText("CTOC/COP/2024/L.8");
        assertThat(board.locator("main")).containsText("Mexico");
        board.goBack();
        assertThat(board.locator("#live-status")).hasText("Live");
        board.evaluate("window.sameAsBefore = true");
    }

    private static void theAuditorLooksBack(Chromium chromium, String pages) throws Exception {
        Page auditor = chromium.open(Screen.DESKTOP, ColorScheme.LIGHT, pages + "/facts");
        Locator mistaken =
                auditor.locator(".log tr").filter(about("Struck: see fact")).filter(about("Statement by Peru"));
        assertThat(mistaken).hasCount(1);

        // a paragraph of the report leads to its facts
        auditor.navigate(pages + "/report");
        auditor.locator(".paragraph .facts a").first().click();
        assertThat(auditor.locator(":target")).isVisible();
        assertThat(auditor.locator("h1")).hasCount(1);

        // what was known at any moment, and what was in the report then
        auditor.navigate(pages + "/report?at=300");
        assertThat(auditor.locator(".alert-warning")).containsText("the record as it was");
        auditor.navigate(pages + "/replay?at=300");
        assertThat(auditor.locator("h1")).isVisible();
        auditor.locator("#replay-forward").click();
        assertThat(auditor.locator("[aria-current=true]").filter(about("301")).first())
                .isVisible();
    }

    /** At a desk and on a tablet, by day and by night, and in Arabic from right to left. */
    private static void isForEverybody(Chromium chromium, String name, String address) throws Exception {
        Page page = chromium.open(Screen.DESKTOP, ColorScheme.DARK, address);
        isAccessible(page);
        saysItAll(page);
        picture(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.reload();
        picture(page, name + "-light");
        page.setViewportSize(Screen.TABLET.width, Screen.TABLET.height);
        isAccessible(page);
        fits(page);
        page.context().close();

        Page arabic = chromium.open(
                Screen.DESKTOP, ColorScheme.LIGHT, address + (address.contains("?") ? "&" : "?") + "lang=ar");
        assertThat(arabic.locator("html")).hasAttribute("dir", "rtl");
        isAccessible(arabic);
        saysItAll(arabic);
        fits(arabic);
        picture(arabic, name + "-arabic");
        arabic.context().close();
    }

    /** No word is missing, and no place for one is left empty. */
    private static void saysItAll(Page page) {
        assertThat(page.locator("body").innerText()).doesNotContain("??", "{", "}");
    }

    private static void log(Page page, String line) {
        page.locator("#line").pressSequentially(line);
        page.keyboard().press("Enter");
        // What is logged next may rest on it.
        // Asked anew each time: the page lets nobody wait in it by a script of his own.
        page.waitForCondition(() -> page.locator("#line").inputValue().isEmpty()
                || page.locator("#line-refusal").isVisible());
        assertThat(page.locator("#line-refusal")).isHidden();
        assertThat(page.locator("#sending")).hasAttribute("data-state", "idle");
    }

    private static Locator.FilterOptions about(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static LocatorAssertions.ContainsTextOptions ignoringCase() {
        return new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true);
    }

    private static TwelfthSession readSession() {
        try {
            return TwelfthSession.read();
        } catch (Exception unreadable) {
            throw new IllegalStateException("the scenario cannot be read", unreadable);
        }
    }
}
