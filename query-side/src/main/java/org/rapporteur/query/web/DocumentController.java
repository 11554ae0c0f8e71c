package org.rapporteur.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.report.Note;
import org.rapporteur.query.report.Report;
import org.rapporteur.query.report.document.Document;
import org.rapporteur.query.report.format.DocumentView;
import org.rapporteur.query.report.format.HtmlFormat;
import org.rapporteur.query.report.format.MarkdownFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The documents written from the log of a session, as pages and as files; in the language of the page unless named. */
@Controller
class DocumentController {
    private static final String MARKDOWN = "text/markdown;charset=UTF-8";
    private static final String HTML = "text/html;charset=UTF-8";

    private final Reading reading;

    DocumentController(Reading reading) {
        this.reading = reading;
    }

    /** The kinds of documents there are, by their name in addresses. */
    private enum Kind {
        REPORT,
        NOTE
    }

    @GetMapping("/sessions/{id}/report")
    String reportPage(
            @PathVariable SessionId id, @RequestParam Optional<Language> language, Model model, Locale locale) {
        return page(id, Kind.REPORT, language, model, locale);
    }

    @GetMapping("/sessions/{id}/note")
    String notePage(@PathVariable SessionId id, @RequestParam Optional<Language> language, Model model, Locale locale) {
        return page(id, Kind.NOTE, language, model, locale);
    }

    @GetMapping(path = "/sessions/{id}/report.md", produces = MARKDOWN)
    @ResponseBody
    String reportMarkdown(@PathVariable SessionId id, @RequestParam Language language, HttpServletRequest request) {
        return MarkdownFormat.render(file(id, Kind.REPORT, language, request));
    }

    @GetMapping(path = "/sessions/{id}/report.html", produces = HTML)
    @ResponseBody
    String reportHtml(@PathVariable SessionId id, @RequestParam Language language, HttpServletRequest request) {
        return HtmlFormat.render(file(id, Kind.REPORT, language, request));
    }

    @GetMapping(path = "/sessions/{id}/note.md", produces = MARKDOWN)
    @ResponseBody
    String noteMarkdown(@PathVariable SessionId id, @RequestParam Language language, HttpServletRequest request) {
        return MarkdownFormat.render(file(id, Kind.NOTE, language, request));
    }

    @GetMapping(path = "/sessions/{id}/note.html", produces = HTML)
    @ResponseBody
    String noteHtml(@PathVariable SessionId id, @RequestParam Language language, HttpServletRequest request) {
        return HtmlFormat.render(file(id, Kind.NOTE, language, request));
    }

    private String page(SessionId id, Kind kind, Optional<Language> language, Model model, Locale locale) {
        var view = reading.state(id);
        Language written = language.orElseGet(() -> Reading.told(locale));
        model.addAttribute("page", SessionHead.of(view, Reading.words(view, locale)));
        model.addAttribute("what", kind.name().toLowerCase(Locale.ROOT));
        model.addAttribute("remarks", kind == Kind.REPORT ? remarks(id, written) : List.of());
        model.addAttribute("view", viewOf(document(id, kind, written)));
        return "document";
    }

    /** What an editor would put right in the texts adopted, a line each; empty if there is nothing. */
    @GetMapping(path = "/sessions/{id}/report/remarks", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String remarksOnTexts(@PathVariable SessionId id, @RequestParam Language language) {
        return String.join("\n", remarks(id, language));
    }

    private List<String> remarks(SessionId id, Language language) {
        return Report.remarksOnTexts(reading.facts(id), language);
    }

    private static @Nullable DocumentView viewOf(Optional<Document> document) {
        return document.map(there -> DocumentView.of(there, version -> "facts#v" + version))
                .orElse(null);
    }

    /** A file is taken away and not looked at again, so one that lacks facts asked for is not given. */
    private Document file(SessionId id, Kind kind, Language language, HttpServletRequest request) {
        if (VersionWait.stillArriving(request)) {
            throw new StillArriving(id);
        }
        return document(id, kind, language).orElseThrow(() -> NotThere.note(id));
    }

    private Optional<Document> document(SessionId id, Kind kind, Language language) {
        var facts = reading.facts(id);
        return switch (kind) {
            case REPORT -> Optional.of(Report.of(facts, language));
            case NOTE -> Note.of(facts, language);
        };
    }
}
