package org.rapporteur.query.replay;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.phrasebook.PageWords;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.BadParameter;
import org.rapporteur.query.web.NotThere;
import org.rapporteur.query.web.Reading;
import org.rapporteur.query.web.SessionHead;
import org.rapporteur.query.web.SessionPage;
import org.rapporteur.query.web.StateLine;
import org.rapporteur.report.Report;
import org.rapporteur.report.document.Document;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two moments of a session beside each other. */
@Controller
class ComparisonController {
    private final Reading reading;
    private final FactFinder finder;

    ComparisonController(Reading reading, FactFinder finder) {
        this.reading = reading;
        this.finder = finder;
    }

    /** One of the two moments, and the fact it comes down to. */
    record Side(long version, String when, String what, String address) {}

    private record Then(SessionView view, SessionPage state, Document report) {}

    @GetMapping("/sessions/{id}/replay/comparison")
    String comparison(
            @PathVariable SessionId id,
            @RequestParam long from,
            @RequestParam long to,
            @RequestParam @Nullable String as,
            Model model,
            Locale locale) {
        boolean happened = Reading.happened(as);
        long last = reading.version(id);
        BadParameter.unless(version -> version >= 1 && version <= last, "from", from, Long.toString(last));
        BadParameter.unless(version -> version >= 1 && version <= last, "to", to, Long.toString(last));
        Then before = then(id, moment(from, happened), locale);
        Then after = then(id, moment(to, happened), locale);
        Words words = Reading.words(after.view(), locale);
        model.addAttribute("head", SessionHead.of(after.view(), words));
        model.addAttribute("happened", happened);
        model.addAttribute("before", side(id, from, happened, words));
        model.addAttribute("after", side(id, to, happened, words));
        model.addAttribute(
                "state",
                StateChanges.between(
                        StateLine.of(before.state()), StateLine.of(after.state()), PageWords.in(locale)::say, locale));
        model.addAttribute("report", ReportChanges.between(before.report(), after.report()));
        model.addAttribute("written", Reading.written(after.view(), locale).tag());
        model.addAttribute("wide", true);
        return "replay/comparison";
    }

    private Then then(SessionId id, Moment moment, Locale locale) {
        SessionView view = reading.state(id, moment);
        return new Then(
                view,
                SessionPage.of(view, reading, locale),
                Report.of(reading.facts(id, moment), Reading.written(view, locale)));
    }

    private Side side(SessionId id, long version, boolean happened, Words words) {
        Recorded fact = finder.from(version, Search.everything(id), 1).stream()
                .findFirst()
                .orElseThrow(() -> NotThere.at(id, moment(version, happened)));
        ReplayAddress there = new ReplayAddress(id.value(), version, happened, Pane.STATE, FactFilter.NONE, null, null);
        return new Side(version, words.at(fact.occurredAt()), words.fact(fact.event()), there.toString());
    }

    private static Moment moment(long version, boolean happened) {
        return happened ? new Moment.HappenedByVersion(version) : new Moment.KnownAtVersion(version);
    }
}
