package org.rapporteur.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.report.Corrigendum;
import org.rapporteur.report.Note;
import org.rapporteur.report.Report;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.format.DocumentView;
import org.rapporteur.report.format.Format;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.HandlerMapping;

/** The documents written from the log of a session, as pages and as files; in the language of the page unless named. */
@Controller
class DocumentController {
    /** A file that is taken away has its style within; it has nothing else, and may do nothing. */
    private static final String FILE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    private final Reading reading;

    DocumentController(Reading reading) {
        this.reading = reading;
    }

    /** The kinds of documents there are, by their name in addresses. */
    enum Kind {
        REPORT,
        NOTE,
        CORRIGENDUM;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Which corrigendum is asked for.
     *
     * @param since the version of the report it puts right; the one that was issued last, if not said
     * @param number the first, if not said
     */
    record Corrected(@Nullable Long since, @Nullable Integer number) {
        private static final int MOST = 999;

        Corrected {
            BadParameter.unless(fact -> fact >= 1, "since", since, "12");
            BadParameter.unless(count -> count >= 1 && count <= MOST, "number", number, "1");
        }

        /** The same, for an address that has a query already. */
        String query() {
            return (since == null ? "" : "&since=" + since) + (number == null ? "" : "&number=" + number);
        }
    }

    @GetMapping("/sessions/{id}/{kind:report|note|corrigendum}")
    String page(
            @PathVariable SessionId id,
            @PathVariable Kind kind,
            Moment moment,
            Corrected corrected,
            @RequestParam Optional<Language> language,
            Model model,
            Locale locale) {
        var view = reading.state(id, moment);
        Language written = language.orElseGet(() -> Reading.written(view, locale));
        model.addAttribute("page", SessionHead.of(view, Reading.words(view, locale)));
        model.addAttribute("what", kind.code());
        model.addAttribute("remarks", kind == Kind.REPORT ? remarks(id, moment, written) : List.of());
        model.addAttribute("view", viewOf(document(id, kind, moment, corrected, written), moment));
        model.addAttribute("languages", Reading.written(view));
        model.addAttribute("formats", Format.values());
        model.addAttribute("issued", kind == Kind.REPORT && view.reports().issued() != null);
        model.addAttribute("corrected", corrected.query());
        return "document";
    }

    @GetMapping("/sessions/{id}/{kind:report|note|corrigendum}.{extension:[a-z]+}")
    @ResponseBody
    byte[] file(
            @PathVariable SessionId id,
            @PathVariable Kind kind,
            @PathVariable String extension,
            Moment moment,
            Corrected corrected,
            @RequestParam Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Format format = Format.find(extension).orElseThrow(NotThere::address);
        request.setAttribute(
                HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.of(MediaType.valueOf(format.mediaType())));
        byte[] file = format.render(whole(id, kind, moment, corrected, language, request));
        response.setHeader("Content-Security-Policy", FILE);
        return file;
    }

    /** What an editor would put right in the texts adopted, a line each; empty if there is nothing. */
    @GetMapping(path = "/sessions/{id}/report/remarks", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String remarksOnTexts(@PathVariable SessionId id, Moment moment, @RequestParam Language language) {
        return String.join("\n", remarks(id, moment, language));
    }

    private List<String> remarks(SessionId id, Moment moment, Language language) {
        return Report.remarksOnTexts(reading.facts(id, moment), language);
    }

    private static @Nullable DocumentView viewOf(Optional<Document> document, Moment moment) {
        return document.map(there ->
                        DocumentView.of(there, version -> LogStretch.address("facts" + Staying.at(moment), version)))
                .orElse(null);
    }

    /** A file is taken away and not looked at again, so one that lacks facts asked for is not given. */
    private Document whole(
            SessionId id,
            Kind kind,
            Moment moment,
            Corrected corrected,
            Language language,
            HttpServletRequest request) {
        if (VersionWait.stillArriving(request)) {
            throw new StillArriving(id);
        }
        StandstillNotice.keepingBack(request).ifPresent(standstill -> {
            throw new StandsStill(standstill);
        });
        return document(id, kind, moment, corrected, language).orElseThrow(() -> NotThere.document(id, kind.code()));
    }

    private Optional<Document> document(
            SessionId id, Kind kind, Moment moment, Corrected corrected, Language language) {
        var facts = reading.facts(id, moment);
        return switch (kind) {
            case REPORT -> Optional.of(Report.of(facts, language));
            case NOTE -> Note.of(facts, language);
            case CORRIGENDUM ->
                Optional.ofNullable(corrected.since())
                        .or(() -> Corrigendum.issuedAt(facts))
                        .map(since -> reading.facts(id, new Moment.KnownAtVersion(since)))
                        .filter(published -> Corrigendum.issuedAt(published).isPresent())
                        .map(published -> Corrigendum.of(
                                published, facts, corrected.number() == null ? 1 : corrected.number(), language));
        };
    }
}
