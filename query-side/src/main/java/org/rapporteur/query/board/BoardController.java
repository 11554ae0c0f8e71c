package org.rapporteur.query.board;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.board.Fragments.Part;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.BadParameter;
import org.rapporteur.query.web.NotThere;
import org.rapporteur.query.web.Reading;
import org.rapporteur.query.web.SessionHead;
import org.rapporteur.query.web.Staying;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The board as a page, the part of it that changes, and the page of one draft. */
@Controller
class BoardController {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Reading reading;
    private final Fragments fragments;

    BoardController(Reading reading, Fragments fragments) {
        this.reading = reading;
        this.fragments = fragments;
    }

    @GetMapping("/sessions/{id}/board")
    String page(
            @PathVariable SessionId id,
            @RequestParam(defaultValue = "board") String view,
            Moment moment,
            Model model,
            Locale locale) {
        Part part = Part.named(view);
        SessionView state = reading.state(id, moment);
        boolean live = moment.equals(Moment.NOW);
        model.addAttribute("head", SessionHead.of(state, Reading.words(state, locale)));
        model.addAttribute("live", live);
        model.addAttribute(
                "fragment", live ? fragments.of(id, 0, locale, part) : fragments.past(state, moment, locale, part));
        model.addAttribute("wide", true);
        return part == Part.ROOM ? "board/room" : "board/page";
    }

    /** What stands in the page where it changes; {@code heard} is the version the page has heard of. */
    @GetMapping("/sessions/{id}/board/now")
    ResponseEntity<byte[]> now(
            @PathVariable SessionId id,
            @RequestParam(defaultValue = "board") String view,
            @RequestParam(defaultValue = "0") long heard,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted,
            Locale locale) {
        BadParameter.unless(version -> version >= 0, "heard", heard, "12");
        Fragment fragment = fragments.of(id, heard, locale, Part.named(view));
        boolean packed = accepted.contains("gzip");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(HTML)
                .eTag(fragment.tag())
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .header("Rapporteur-Version", Long.toString(fragment.version()));
        return packed
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(fragment.packed())
                : answer.body(fragment.html().getBytes(StandardCharsets.UTF_8));
    }

    /** Drafts stand on the board. */
    @GetMapping({"/sessions/{id}/drafts", "/sessions/{id}/drafts/"})
    String drafts(@PathVariable SessionId id, Moment moment) {
        return "redirect:/sessions/%s/board%s".formatted(id, Staying.at(moment));
    }

    @GetMapping("/sessions/{id}/drafts/{*symbol}")
    String draft(@PathVariable SessionId id, @PathVariable String symbol, Moment moment, Model model, Locale locale) {
        SessionView view = reading.state(id, moment);
        Words words = Reading.words(view, locale);
        Language language = Reading.written(view, locale);
        Draft draft = draft(view, symbol.substring(1));
        List<Recorded> facts = reading.facts(id, moment);
        model.addAttribute("head", SessionHead.of(view, words));
        model.addAttribute("page", DraftPage.of(draft, view, facts, words, language));
        return "board/draft";
    }

    /** A draft under any of the symbols it has borne. */
    private static Draft draft(SessionView view, String symbol) {
        return view.drafts().tabled().stream()
                .filter(draft ->
                        draft.symbols().stream().anyMatch(borne -> borne.value().equals(symbol)))
                .findFirst()
                .orElseThrow(() -> NotThere.draft(view.session(), symbol));
    }
}
