package org.rapporteur.query.web;

import java.util.Locale;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.moment.Moment;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The log of a session, a stretch at a time, for people and for programs. */
@Controller
class FactsController {
    private final Reading reading;
    private final LogStretches logs;

    FactsController(Reading reading, LogStretches logs) {
        this.reading = reading;
        this.logs = logs;
    }

    @GetMapping(path = "/sessions/{id}/facts", produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable SessionId id, Moment moment, Stretch stretch, Model model, Locale locale) {
        SessionView view = reading.state(id, moment);
        Words words = Reading.words(view, locale);
        LogStretch log = logs.of(view, moment, stretch, words);
        model.addAttribute("page", SessionHead.of(view, words));
        model.addAttribute("facts", log.facts());
        model.addAttribute("neighbours", stretch.neighbours(LogStretch.USUAL, log.next(), Staying.atToo(moment)));
        return "facts";
    }

    @GetMapping(path = "/sessions/{id}/facts", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    LogStretch json(@PathVariable SessionId id, Moment moment, Stretch stretch, Locale locale) {
        SessionView view = reading.state(id, moment);
        return logs.of(view, moment, stretch, Reading.words(view, locale));
    }
}
