package org.rapporteur.query.web;

import java.util.Locale;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.history.Moment;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The log of a session. */
@Controller
class FactsController {
    private final Reading reading;

    FactsController(Reading reading) {
        this.reading = reading;
    }

    @GetMapping("/sessions/{id}/facts")
    String facts(@PathVariable SessionId id, Moment moment, Model model, Locale locale) {
        SessionView view = reading.state(id, moment);
        Words words = Reading.words(view, locale);
        model.addAttribute("page", SessionHead.of(view, words));
        model.addAttribute("facts", FactLine.of(reading.facts(id, moment), words));
        return "facts";
    }
}
